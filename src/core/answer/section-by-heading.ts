import type { Article, Section } from '../article/article.js';
import { joinedWords } from './body-sentences.js';

/** Articles never change, so the headings of each are read once. */
const read = new WeakMap<Article, ReadonlyMap<string, Section>>();

/**
 * Finds the first section after the opening whose heading has the words of a topic and no others,
 * in the singular or the plural.
 */
export function sectionByHeading(article: Article, topic: string): Section | undefined {
  const { language } = article.metadata;
  const known = read.get(article) ?? readHeadings(article);
  read.set(article, known);
  return known.get(joinedWords(topic, language, 'unInflected'));
}

function readHeadings({ sections, metadata }: Article): ReadonlyMap<string, Section> {
  const headings = sections
    .filter(({ index }) => index > 0)
    .map((section): [string, Section] => [
      joinedWords(section.title, metadata.language, 'unInflected'),
      section,
    ]);
  // The first of equal ones stays.
  return new Map(headings.reverse());
}
