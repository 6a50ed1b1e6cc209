import type { ArticleMetadata } from './article.js';
import { hasDate } from './date-renderings.js';
import { tidyLine } from './tidy-block.js';

/** What the front matter can tell in a line of its own. */
export type FactName = 'title' | 'authors' | 'published' | 'publisher' | 'source' | 'licence';

/** A line of the front matter that the author's text lacks. */
export interface Fact {
  readonly name: FactName;
  /** The line as it stands in the canonical text: `Authors: Jane Doe, John Roe`. */
  readonly text: string;
}

/**
 * Lists the facts that the front matter alone tells, so that they can be quoted like the rest.
 *
 * @param body - The canonical text of headings and paragraphs.
 * @param holdsTitle - Whether the title stands in the text as a heading.
 * @returns In a fixed order; empty when the text itself tells everything.
 */
export function frontMatterFacts(
  metadata: ArticleMetadata,
  body: string,
  holdsTitle: boolean,
): readonly Fact[] {
  const { title, authors, published, publisher, source, licence } = metadata;
  const text = foldSpace(body);
  const facts: Fact[] = [];
  const add = (name: FactName, label: string, value: string | undefined): void => {
    if (value) facts.push({ name, text: tidyLine(`${label}: ${value}`) });
  };
  if (!holdsTitle) add('title', 'Title', title);
  if (!authors.every((author) => hasWords(text, author))) {
    add(
      'authors',
      authors.length === 1 ? 'Author' : 'Authors',
      authors.join(authors.some((name) => name.includes(',')) ? '; ' : ', '),
    );
  }
  if (published && !hasDate(text, published, metadata.language))
    add('published', 'Published', published);
  if (publisher && !hasName(text, publisher)) add('publisher', 'Publisher', publisher);
  if (source && !text.includes(source)) add('source', 'Source', source);
  if (licence && !hasName(text, licence)) add('licence', 'Licence', licence);
  return facts;
}

/** The anchor of a fact's line. */
export function factId(name: FactName): string {
  return `front-matter-${name}`;
}

/** A name of one common word ("Nature") proves nothing where it stands in a text. */
function hasName(text: string, name: string): boolean {
  const isTelling = /\s/u.test(name.trim()) || /[\p{Script=Han}\p{Script=Kana}]{3}/u.test(name);
  return isTelling && hasWords(text, name);
}

/** Tells whether the words stand in the text, not as a part of longer words. */
function hasWords(text: string, words: string): boolean {
  const sought = foldSpace(words);
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const around = `${text[at - 1] ?? ' '} ${text[at + sought.length] ?? ' '}`;
    if (!/[A-Za-zÀ-ɏ\d]/u.test(around)) return true;
  }
  return false;
}

function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
