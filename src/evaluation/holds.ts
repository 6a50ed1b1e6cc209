import type { Span } from '../core/article/span.js';

/** Tells whether one span lies inside another. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
