import { StorageError } from './storage-error.js';

/** Tells what went wrong with a PostgreSQL server, and what to do about it. */
export function postgresError(name: string, cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const code = codeOf(cause);
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (code.startsWith('28')) {
    return new StorageError(
      'unreachable',
      `PostgreSQL at ${name} refuses this user. Check the user and password in DATABASE_URL.`,
      { cause },
    );
  }
  if (code === '3D000') {
    return new StorageError(
      'unreachable',
      `PostgreSQL has no database at ${name}. Create it, or correct DATABASE_URL.`,
      { cause },
    );
  }
  if (code === '42501') {
    return new StorageError(
      'unwritable',
      `PostgreSQL at ${name} lets this user make no tables. Grant the user CREATE on the schema, or use another user in DATABASE_URL.`,
      { cause },
    );
  }
  if (code.startsWith('53')) {
    return new StorageError(
      'full',
      `PostgreSQL at ${name} has no room left (${reason}). Free disk space or connections there.`,
      { cause },
    );
  }
  if (isDisconnected(code, reason)) {
    return new StorageError(
      'unreachable',
      `PostgreSQL at ${name} does not answer (${code || reason}). Start it, or correct DATABASE_URL.`,
      { cause },
    );
  }
  return new StorageError('failed', `PostgreSQL at ${name} failed: ${reason}.`, { cause });
}

/** Tells whether an error means that the connection is of no more use. */
export function isDisconnected(code: string, reason: string): boolean {
  return (
    /^(08|57P)/.test(code) ||
    /^E[A-Z_]+$/.test(code) ||
    /terminated|timeout|timed out|not queryable|closed|SSL/i.test(reason)
  );
}

/** PostgreSQL's five characters, or the system's name such as ECONNREFUSED; empty for none. */
export function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  // A host with several addresses fails with one error for each of them.
  return cause instanceof AggregateError ? codeOf(cause.errors[0]) : '';
}
