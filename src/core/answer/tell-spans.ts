import type { Article } from '../article/article.js';
import type { Span } from '../article/span.js';
import type { Answer, ListedAnswer } from './answer.js';
import { abstain, listAnswer, quoteAnswer } from './answer-base.js';
import type { Asking } from './asking.js';
import { cite } from './citation.js';

/** What was found, in the text's order. */
interface Told extends Pick<ListedAnswer, 'confidence' | 'extent' | 'figure'> {
  readonly spans: readonly Span[];
}

/** Lists what was found, quotes it where it is one sentence, and abstains where it is none. */
export function tellSpans(
  asking: Asking,
  article: Article,
  { spans, extent, confidence, figure }: Told,
): Answer {
  const [first, ...others] = spans.map((span) => cite(article, span));
  if (!first) return abstain(asking, 'weak-evidence');
  const answer =
    others.length === 0
      ? quoteAnswer(asking, first, { confidence })
      : listAnswer(asking, [first, ...others], { confidence, extent });
  return figure ? { ...answer, figure } : answer;
}
