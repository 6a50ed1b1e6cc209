/**
 * What is wrong with the database: nothing can be written there; its file is damaged; another
 * process holds it; its server does not answer or refuses; the disk is full; a newer Footnote
 * made it; its address cannot be read; anything else.
 */
export type StorageErrorKind =
  | 'unwritable'
  | 'corrupt'
  | 'locked'
  | 'unreachable'
  | 'full'
  | 'newer'
  | 'bad-address'
  | 'failed';

/**
 * The database cannot be used. The message is one line for the person who runs the bot: it
 * names the path or host, never a password, and the remedy. The `cause` is the driver's error.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly kind: StorageErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
