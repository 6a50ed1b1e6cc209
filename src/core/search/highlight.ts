import type { Passage } from '../article/article.js';
import type { Span } from '../article/span.js';
import type { IndexedParagraph, SearchCorpus } from './search-corpus.js';
import type { SearchQuestion } from './search-question.js';

/** Finds the words of a passage that match the question: spans in the text's order, disjoint. */
export function highlightTerms(
  corpus: SearchCorpus,
  passage: Passage,
  { start, end }: IndexedParagraph,
  { terms }: SearchQuestion,
): readonly Span[] {
  const wanted = new Set(terms.flatMap(({ numbers }) => numbers));
  const found: Span[] = [];
  for (const sentence of corpus.sentences.slice(start, end)) {
    if (sentence.passage !== passage) {
      continue;
    }
    sentence.spans.forEach((span, at) => {
      const last = found.at(-1);
      if (!wanted.has(sentence.terms[at] ?? -1) || (last && covers(last, span))) {
        return;
      }
      // A compound comes after the words that it lies over.
      while (found.length > 0 && covers(span, found.at(-1) ?? span)) {
        found.pop();
      }
      found.push(span);
    });
  }
  return found;
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
