import type { IndexedParagraph, SearchCorpus } from './search-corpus.js';
import type { SearchQuestion } from './search-question.js';
import { keepHighest, matchSentence, type SentenceMatch } from './sentence-match.js';
import type { TermSimilarity } from './term-similarity.js';

/** What a paragraph shares with a question; lists go by the places of the question's terms. */
export interface ParagraphMatch {
  readonly paragraph: IndexedParagraph;
  /** In the text's order. */
  readonly sentences: readonly SentenceMatch[];
  /** How often each term occurs. */
  readonly counts: Float32Array;
  /** As `counts`, but at least 1 for the terms of the section's heading. */
  readonly countsWithTitle: Float32Array;
  /** How alike each term and the paragraph's nearest word are, in [0, 1]. */
  readonly similarities: Float32Array;
}

/** Matches a paragraph and all its sentences with a question. */
export function matchParagraph(
  corpus: SearchCorpus,
  paragraph: IndexedParagraph,
  { terms }: SearchQuestion,
  similarity: TermSimilarity,
): ParagraphMatch {
  const sentences = corpus.sentences
    .slice(paragraph.start, paragraph.end)
    .map((sentence) => matchSentence(sentence, similarity, terms.length));
  const counts = new Float32Array(terms.length);
  const similarities = new Float32Array(terms.length);
  for (const sentence of sentences) {
    add(counts, sentence.counts);
    keepHighest(similarities, sentence.similarities);
  }
  const countsWithTitle = counts.slice();
  for (const term of paragraph.titleTerms) {
    const place = similarity.placeOf(term);
    if (place >= 0) {
      countsWithTitle[place] = Math.max(1, countsWithTitle[place] ?? 0);
      similarities[place] = 1;
    }
  }
  return { paragraph, sentences, counts, countsWithTitle, similarities };
}

function add(numbers: Float32Array, others: Float32Array): void {
  for (let at = 0; at < numbers.length; at++) {
    numbers[at] = (numbers[at] ?? 0) + (others[at] ?? 0);
  }
}
