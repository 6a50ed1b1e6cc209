import type { SearchCorpus } from './search-corpus.js';
import type { SearchQuestion } from './search-question.js';
import { generalShare } from './word-table.js';

/** How telling the terms of a question are, by their position in `SearchQuestion.terms`. */
export interface TermWeights {
  /** Inverse document frequency, above 0: high for rare terms. */
  readonly idf: Float32Array;
  /** In how many of the searched paragraphs each term occurs. */
  readonly counts: Int32Array;
  /** The sum of `idf`; 1 when there are no terms. */
  readonly mass: number;
}

/**
 * Weighs the terms of a question by how many searched paragraphs hold them. As a short article
 * says little of how rare a word is, some paragraphs of general English count as searched too.
 *
 * @param size - How many paragraphs are searched.
 */
export function weighTerms(
  corpus: SearchCorpus,
  { terms, language }: SearchQuestion,
  { isInScope, size }: { isInScope(paragraph: number): boolean; size: number },
): TermWeights {
  const prior = language === 'en' ? generalParagraphs : 0;
  const idf = new Float32Array(terms.length);
  const counts = new Int32Array(terms.length);
  let mass = 0;
  terms.forEach(({ numbers, row }, place) => {
    const holding = new Set<number>();
    for (const sentence of numbers.flatMap((number) => corpus.postings[number] ?? [])) {
      const paragraph = corpus.sentences[sentence]?.paragraph ?? -1;
      if (isInScope(paragraph)) holding.add(paragraph);
    }
    const count = holding.size;
    const expected = count + prior * generalShare(row);
    const weight = Math.log(1 + (size + prior - expected + 0.5) / (expected + 0.5));
    idf[place] = weight;
    counts[place] = count;
    mass += weight;
  });
  return { idf, counts, mass: mass || 1 };
}

/** About as many as a usual article has, so that both say equally much. */
const generalParagraphs = 30;
