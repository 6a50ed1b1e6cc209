import type { Article } from '../../article/article.js';
import { type PlacedSentence, sentencesOf } from './sentences-of.js';

/** Finds the heading or the line of the front matter that is the article's title. */
export function findTitle(article: Article): PlacedSentence | undefined {
  const { title } = article.metadata;
  const sentences = sentencesOf(article);
  return (
    sentences.find(({ kind, text }) => kind === 'heading' && text.includes(title)) ??
    sentences.find(({ paragraph }) => paragraph === 'front-matter-title') ??
    sentences.find(({ kind, section }) => kind === 'heading' && section === 0) ??
    sentences.find(({ text }) => text.includes(title))
  );
}

/** Finds the line that gives the address of the original, or the licence. */
export function findLine(article: Article, name: 'source' | 'licence'): PlacedSentence | undefined {
  const sought = article.metadata[name];
  const sentences = sentencesOf(article);
  return (
    sentences.find(({ paragraph }) => paragraph === `front-matter-${name}`) ??
    (sought ? sentences.find(({ text }) => text.includes(sought)) : undefined)
  );
}
