import type { AnswerCues } from './answer-cues.js';
import type { ParagraphMatch } from './paragraph-match.js';
import type { SearchQuestion } from './search-question.js';
import type { SentenceMatch } from './sentence-match.js';
import type { TermWeights } from './term-weights.js';
import type { WordOrder } from './word-order.js';

/** Everything known of one sentence and a question, before it is put in numbers. */
export interface Measured {
  readonly question: SearchQuestion;
  readonly weights: TermWeights;
  readonly paragraph: ParagraphMatch;
  /** Position of the sentence in its paragraph. */
  readonly at: number;
  readonly match: SentenceMatch;
  readonly order: WordOrder;
  readonly cues: AnswerCues;
  /** The sum of the vectors of the question's terms, by their weight. */
  readonly questionVector: Float32Array;
}
