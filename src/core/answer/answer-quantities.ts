import type { Article } from '../article/article.js';
import { abstain, listAnswer } from './answer-base.js';
import { type Asking, articleOf, turnOf } from './asking.js';
import { type BodySentence, bodySentences } from './body-sentences.js';
import { cite } from './citation.js';
import type { QuantityKind } from './phrases/phrases.js';
import { holdsQuantity } from './quantities.js';
import type { Turn } from './turn.js';

/** Digits are seen surely; whether they count what was meant is not. */
const CONFIDENCE = 0.85;
/** More quotes than that nobody reads. */
const MOST = 25;

/**
 * Answers "which dates are given?" and the like: every sentence of the body that has one, or that
 * there is none.
 */
export function answerQuantities(asking: Asking): Turn | undefined {
  const { phrases, bare, question } = asking;
  const asked = phrases.quantities.find(
    ({ pattern }) => pattern.test(bare) || pattern.test(question.plain),
  );
  const article = articleOf(asking);
  if (!asked || !article) return undefined;
  const found = sentencesWith(article, asked.kind);
  return turnOf(asking, {
    reading: { kind: 'list', head: bare },
    answer:
      found.length === 0
        ? abstain(asking, 'no-name')
        : listAnswer(
            asking,
            found.slice(0, MOST).map(({ sentence }) => cite(article, sentence)),
            {
              confidence: CONFIDENCE,
              extent: found.length > MOST ? 'selection' : 'complete',
            },
          ),
  });
}

function sentencesWith(article: Article, kind: QuantityKind): readonly BodySentence[] {
  return bodySentences(article).filter(({ text }) => holdsQuantity(text, kind));
}
