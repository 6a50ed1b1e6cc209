import { measureCandidates } from '../../core/search/measure-candidates.js';
import { candidateLimit, retrieve, scopeOf } from '../../core/search/retrieve.js';
import type { SearchCorpus } from '../../core/search/search-corpus.js';
import { readQuestion } from '../../core/search/search-question.js';
import { measureTraits } from '../../core/search/term-signals.js';
import { weighTerms } from '../../core/search/term-weights.js';
import { holds } from '../holds.js';
import type { PlacedQuestion } from '../label-article.js';
import type { TrainingQuestion } from './training-question.js';

/**
 * Measures the candidates of a question and marks the right ones.
 *
 * @param article - Position of the article in the set.
 */
export function measureQuestion(
  corpus: SearchCorpus,
  asked: PlacedQuestion,
  article: number,
): TrainingQuestion {
  const question = readQuestion(corpus, asked.question);
  const scope = scopeOf(corpus);
  const weights = weighTerms(corpus, question, scope);
  const paragraphs = retrieve(corpus, question, scope, candidateLimit);
  const measured = measureCandidates(corpus, question, weights, { paragraphs });
  return {
    article,
    candidates: measured.map(({ paragraph, values, signals }) => ({ paragraph, values, signals })),
    traits: measureTraits(question, weights),
    labels: {
      sentence: Uint8Array.from(measured, ({ match }) =>
        Number(asked.answers.some((answer) => holds(match.sentence.span, answer))),
      ),
      paragraph: Uint8Array.from(measured, ({ match }) =>
        Number(match.sentence.passage.paragraph === asked.paragraph),
      ),
    },
  };
}
