import Sqlite from 'libsql';
import { StorageError } from './storage-error.js';

/** Tells what went wrong with a database file, and what to do about it. */
export function sqliteError(path: string, cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const code = codeOf(cause);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return new StorageError(
      'locked',
      `The database ${path} is in use by another program. Stop that program, or set DATA_DIR to another folder.`,
      { cause },
    );
  }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return corruptFile(path, cause);
  if (/^SQLITE_FULL/.test(code)) {
    return new StorageError('full', `The disk that holds ${path} is full. Free some space on it.`, {
      cause,
    });
  }
  if (/^(SQLITE_(CANTOPEN|READONLY|PERM|IOERR|AUTH)|E[A-Z]+$)/.test(code)) {
    return new StorageError(
      'unwritable',
      `Cannot write to ${path} (${code}). Let the user who runs Footnote write there, or set DATA_DIR to another folder.`,
      { cause },
    );
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StorageError('failed', `The database ${path} failed: ${reason}.`, { cause });
}

/** Tells that a file is no database, or not a sound one. */
export function corruptFile(path: string, cause?: unknown): StorageError {
  return new StorageError(
    'corrupt',
    `The database ${path} is damaged or not a database. Put a backup in its place, or move it away to start afresh.`,
    { cause },
  );
}

/** libsql gives SQLite's code as text, but when opening only as a number after the path. */
function codeOf(cause: unknown): string {
  if (cause instanceof Sqlite.SqliteError) return cause.code;
  if (!(cause instanceof Error)) return '';
  if (/^ConnectionFailed\(/.test(cause.message)) {
    return /: 26"?\)?$/.test(cause.message) ? 'SQLITE_NOTADB' : 'SQLITE_CANTOPEN';
  }
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}
