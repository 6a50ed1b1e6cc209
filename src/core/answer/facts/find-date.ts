import type { Article } from '../../article/article.js';
import { hasDate } from '../../article/date-renderings.js';
import { bestSentence, type PlacedSentence, sentencesOf } from './sentences-of.js';

/** Finds the dateline of an article, or the sentence or line that tells when it came out. */
export function findDate(article: Article): PlacedSentence | undefined {
  const { published, language } = article.metadata;
  const year = published ? /\d{4}/.exec(published)?.[0] : undefined;
  return bestSentence(sentencesOf(article), (sentence) => {
    const { text, kind, isAlone, isAtEdge, paragraph } = sentence;
    if (kind === 'fact') return paragraph === 'front-matter-published' ? 1 : 0;
    if (!/\d{4}|\d年/.test(text)) return 0;
    const isDateline = isAlone && isAtEdge && text.length <= DATELINE_LENGTH && DATE.test(text);
    const saysSo = PUBLISHED.test(text);
    if (!isDateline && !saysSo) {
      return published &&
        isAtEdge &&
        text.includes(year ?? '') &&
        hasDate(text, published, language)
        ? 1.2
        : 0;
    }
    if (!published) return isDateline ? 2 : isAtEdge && DATE.test(text) ? 1 : 0;
    const isTrue = text.includes(year ?? published) && hasDate(text, published, language);
    return isTrue ? (isDateline ? 3 : isAtEdge ? 2 : 1.1) : 0;
  });
}

/** A dateline is a line of its own; "Posted on Thursday, November 28, 2024 by Jane Doe" fits. */
const DATELINE_LENGTH = 90;
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(
  `\\b(?:${MONTH})\\b\\.?[^.]{0,12}\\d{4}|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}\\b|\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b|\\d{4} ?年`,
  'iu',
);
const PUBLISHED =
  /\b(?:published|posted|updated|appeared|printed|issued|first published|originally published)\b|发表|发布|刊登|出版/iu;
