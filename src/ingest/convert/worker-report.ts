import type { RefusalReason } from '../../core/ports/article-shelf.js';
import type { Draft } from './source.js';

/** What the thread that reads a source says at its end. */
export type WorkerReport =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly detail: string };
