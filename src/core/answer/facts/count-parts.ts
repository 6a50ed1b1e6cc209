import type { Article, Section } from '../../article/article.js';
import { slice } from '../../article/span.js';
import { withInner } from './inner-sections.js';

/** Words that people read in a minute, by Brysbaert (2019): 238 of English non-fiction. */
const WORDS_A_MINUTE = 238;

/** What an article or a section can be measured in. */
export type PartUnit = 'words' | 'minutes' | 'paragraphs' | 'sentences' | 'sections';

/** Tells the units that `countParts` counts from other things that may be asked. */
export function isPartUnit(name: string): name is PartUnit {
  return /^(?:words|minutes|paragraphs|sentences|sections)$/.test(name);
}

/** Counts what a section has of something, with those inside it; its headings are left out. */
export function countInSection(article: Article, section: Section, unit: PartUnit): number {
  const inside = withInner(article, section);
  const indexes = new Set(inside.map(({ index }) => index));
  const isIn = (one: { readonly section: number }): boolean => indexes.has(one.section);
  const paragraphs = article.paragraphs.filter((one) => isIn(one) && isProse(one.kind));
  const words = (): number =>
    paragraphs.reduce((sum, { span }) => sum + countWordsIn(slice(article.text, span)), 0);
  switch (unit) {
    case 'words':
      return words();
    case 'minutes':
      return minutesOf(words());
    case 'paragraphs':
      return paragraphs.length;
    case 'sentences':
      return article.passages
        .filter((one) => isIn(one) && isProse(article.paragraphs[one.paragraph]?.kind))
        .reduce((sum, { sentences }) => sum + sentences.length, 0);
    case 'sections':
      return inside.length - 1;
  }
}

/** Counts what an article has of something; the front matter's lines are left out. */
export function countParts(article: Article, unit: PartUnit): number {
  const paragraphs = article.paragraphs.filter(({ kind }) => kind !== 'fact');
  switch (unit) {
    case 'words':
      return countWords(article);
    case 'minutes':
      return minutesOf(countWords(article));
    case 'paragraphs':
      return paragraphs.filter(({ kind }) => kind !== 'heading' && kind !== 'subheading').length;
    case 'sentences':
      return article.passages
        .filter(({ paragraph }) => isProse(article.paragraphs[paragraph]?.kind))
        .reduce((sum, { sentences }) => sum + sentences.length, 0);
    case 'sections':
      return outermostSections(article).length;
  }
}

/** Gives the sections that an article is divided into: not the opening, not the front matter. */
export function outermostSections({ sections }: Article): readonly Section[] {
  const numbered = sections.filter(({ number }) => number !== '' && number !== '0');
  const depth = Math.min(...numbered.map((section) => section.depth));
  return numbered.filter((section) => section.depth === depth);
}

function isProse(kind: string | undefined): boolean {
  return kind !== 'heading' && kind !== 'subheading' && kind !== 'fact';
}

function countWords({ text, paragraphs }: Article): number {
  const end = paragraphs.findLast(({ kind }) => kind !== 'fact')?.span.end ?? text.length;
  return countWordsIn(slice(text, { start: 0, end }));
}

/** Counts the words of a text as people do. */
export function countWordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function minutesOf(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** A word with its hyphens and apostrophes, or one Chinese character, as people count them. */
const WORD =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’.,&-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
