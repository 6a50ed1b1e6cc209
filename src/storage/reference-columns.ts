import type { SpanReference } from '../core/article/span-reference.js';
import { expectReference } from './expect-input.js';
import type { OptionalReferenceColumns, ReferenceColumns } from './tables.js';

/** Spreads a reference over its columns. */
export function toColumns(reference: SpanReference): ReferenceColumns {
  const { article, span, fingerprint } = expectReference(reference);
  return { article, spanStart: span.start, spanEnd: span.end, fingerprint };
}

/** Spreads a reference over its columns, nulls when there is none. */
export function toOptionalColumns(reference: SpanReference | undefined): OptionalReferenceColumns {
  if (reference) return toColumns(reference);
  return { article: null, spanStart: null, spanEnd: null, fingerprint: null };
}

/** Gathers a reference from its columns. */
export function fromColumns(columns: ReferenceColumns): SpanReference {
  const { article, spanStart, spanEnd, fingerprint } = columns;
  return { article, span: { start: spanStart, end: spanEnd }, fingerprint };
}

/** Gathers a reference from its columns; undefined when they are null. */
export function fromOptionalColumns(columns: OptionalReferenceColumns): SpanReference | undefined {
  const { article, spanStart, spanEnd, fingerprint } = columns;
  if (article === null || spanStart === null || spanEnd === null || fingerprint === null) {
    return undefined;
  }
  return fromColumns({ article, spanStart, spanEnd, fingerprint });
}
