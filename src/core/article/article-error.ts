/** Says why a text cannot be an article, and what to do about it. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  /** The line of the file that is at fault, from 1. */
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}
