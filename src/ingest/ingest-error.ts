import type { RefusalReason } from '../core/ports/article-shelf.js';

/** A source that cannot become an article, and the reason. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly reason: RefusalReason;
  /** In plain English, for those who look closer; empty when the reason says it all. */
  readonly detail: string;

  constructor(reason: RefusalReason, detail = '', options?: ErrorOptions) {
    super(detail === '' ? reason : `${reason}: ${detail}`, options);
    this.reason = reason;
    this.detail = detail;
  }
}
