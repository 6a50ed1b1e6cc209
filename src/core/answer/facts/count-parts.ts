import type { Article, Section } from '../../article/article.js';
import { slice } from '../../article/span.js';

/** Words that people read in a minute, by Brysbaert (2019): 238 of English non-fiction. */
const WORDS_A_MINUTE = 238;

/** Counts what an article has of something; the front matter's lines are left out. */
export function countParts(
  article: Article,
  unit: 'words' | 'minutes' | 'paragraphs' | 'sentences' | 'sections',
): number {
  const paragraphs = article.paragraphs.filter(({ kind }) => kind !== 'fact');
  switch (unit) {
    case 'words':
      return countWords(article);
    case 'minutes':
      return Math.max(1, Math.round(countWords(article) / WORDS_A_MINUTE));
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
  return slice(text, { start: 0, end }).match(WORD)?.length ?? 0;
}

/** A word with its hyphens and apostrophes, or one Chinese character, as people count them. */
const WORD =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’.,&-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
