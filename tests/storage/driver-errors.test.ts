import Sqlite from 'libsql';
import { describe, expect, it } from 'vitest';
import { postgresError } from '../../src/storage/postgres-error.js';
import { sqliteError } from '../../src/storage/sqlite-error.js';

describe('sqliteError', () => {
  it.each([
    ['SQLITE_FULL', 13, 'full', 'The disk that holds data/footnote.db is full'],
    ['SQLITE_READONLY_DIRECTORY', 1544, 'unwritable', '(SQLITE_READONLY_DIRECTORY)'],
    ['SQLITE_IOERR_WRITE', 778, 'unwritable', 'Cannot write to data/footnote.db'],
    ['SQLITE_BUSY_SNAPSHOT', 517, 'locked', 'in use by another program'],
    ['SQLITE_CORRUPT_INDEX', 779, 'corrupt', 'Put a backup in its place'],
    ['SQLITE_ERROR', 1, 'failed', 'data/footnote.db failed: reason.'],
  ])('gives %s a remedy', (code, number, kind, text) => {
    const error = sqliteError('data/footnote.db', new Sqlite.SqliteError('reason', code, number));

    expect(error.kind).toBe(kind);
    expect(error.message).toContain(text);
  });
});

describe('postgresError', () => {
  it.each([
    ['28P01', 'unreachable', 'refuses this user. Check the user and password in DATABASE_URL'],
    ['3D000', 'unreachable', 'has no database at db.example:5432/notes. Create it'],
    ['42501', 'unwritable', 'Grant the user CREATE'],
    ['53300', 'full', 'Free disk space or connections there'],
    ['57P03', 'unreachable', 'does not answer (57P03)'],
    ['ENOTFOUND', 'unreachable', 'does not answer (ENOTFOUND)'],
    ['23505', 'failed', 'db.example:5432/notes failed: reason.'],
  ])('gives %s a remedy', (code, kind, text) => {
    const cause = Object.assign(new Error('reason'), { code });

    const error = postgresError('db.example:5432/notes', cause);

    expect(error.kind).toBe(kind);
    expect(error.message).toContain(text);
    expect(error.cause).toBe(cause);
  });

  it('looks into the errors of a host with several addresses', () => {
    const refused = Object.assign(new Error('reason'), { code: 'ECONNREFUSED' });

    const error = postgresError('localhost/notes', new AggregateError([refused, refused]));

    expect(error.message).toContain('does not answer (ECONNREFUSED)');
  });
});
