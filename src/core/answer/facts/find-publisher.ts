import type { Article } from '../../article/article.js';
import { bestSentence, type PlacedSentence, sentencesOf } from './sentences-of.js';

/** Finds the sentence or line that tells where an article came out. */
export function findPublisher(article: Article): PlacedSentence | undefined {
  const { publisher } = article.metadata;
  return bestSentence(sentencesOf(article), ({ text, kind, isAtEdge, paragraph }) => {
    if (kind === 'fact') return paragraph === 'front-matter-publisher' ? 1 : 0;
    if (!publisher) return isAtEdge && PUBLISHED_IN.test(text) ? 1 : 0;
    if (!text.includes(publisher)) return 0;
    return (PUBLISHING.test(text) ? 2 : 0) + (isAtEdge ? 0.6 : 0.2);
  });
}

const PUBLISHING =
  /\b(?:published|appeared|printed|posted|carried|originally|courtesy)\b|发表|刊登|刊发|原载|来源/iu;
const PUBLISHED_IN =
  /\b(?:published|appeared|printed|posted)\b[^.]{0,160}\b(?:in|by|on) (?:the )?\p{Lu}|原载|来源：|发表于|刊登于/u;
