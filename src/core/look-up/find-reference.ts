import { findSections } from '../answer/find-sections.js';
import type { Article, Section } from '../article/article.js';
import { matchWords } from './match-words.js';
import { type NumberedReference, readReference } from './read-reference.js';
import type { NoReferenceReason, ReferenceOutcome, ReferencePlace } from './reference.js';
import { paragraphLine, paragraphPlace, paragraphsIn, sectionPlace } from './reference-places.js';
import { verifyQuote } from './verify-quote.js';
import { listWords } from './word-list.js';

const MOST_CHOICES = 10;
const MOST_NEAREST = 5;
/** Words fit a title or a paragraph from this share; all of them, misspellings aside. */
const FITS = 0.88;
const IS_NEAR = 0.4;

/**
 * Finds the place that a reference names: a number, an anchor, a title, or words of the text.
 *
 * `2.3` is section 2, paragraph 3, numbered as the reader's anchors (`#p2-3`) are; where section
 * 2 has no such paragraph, and with a sign before it (`§2.3`), it is the sub-section 2.3 if
 * there is one. `¶3` alone is the third paragraph of whichever section has one.
 *
 * @param articles - At least one. What fits in several of them is a choice.
 */
export function findReference(words: string, articles: readonly Article[]): ReferenceOutcome {
  const outcomes = articles.map((article) => findIn(words.trim(), article));
  const found = outcomes.flatMap((outcome) =>
    outcome.kind === 'several' ? outcome.choices : outcome.kind === 'none' ? [] : [outcome],
  );
  if (found.length > 0) return choose(found);
  const none = outcomes.find((outcome) => outcome.kind === 'none');
  const nearest = outcomes.flatMap((outcome) => (outcome.kind === 'none' ? outcome.nearest : []));
  return {
    kind: 'none',
    reason: none?.reason ?? { kind: 'empty' },
    nearest: nearest.slice(0, MOST_NEAREST),
  };
}

function findIn(words: string, article: Article): ReferenceOutcome {
  if (listWords(words).length === 0) return noneOf({ kind: 'empty' }, firstSections(article));
  const anchored = anchorPlace(words, article);
  if (anchored) return anchored;
  const numbered = readReference(words);
  return numbered ? findNumbered(numbered, article) : findWords(words, article);
}

function anchorPlace(words: string, article: Article): ReferencePlace | undefined {
  const id = words.replace(/^#/u, '');
  const paragraph = article.paragraphs.find((one) => one.id === id && one.number > 0);
  if (paragraph) return paragraphPlace(article, paragraph);
  const section = words.startsWith('#') && article.sections.find((one) => one.id === id);
  return section ? sectionPlace(article, section) : undefined;
}

function findNumbered(reference: NumberedReference, article: Article): ReferenceOutcome {
  const { section: number, paragraph } = reference;
  if (number === undefined) return paragraphAnywhere(paragraph ?? 0, article);
  const section = sectionNumbered(article, number);
  const cut = number.lastIndexOf('.');
  const outer = cut < 0 ? undefined : sectionNumbered(article, number.slice(0, cut));
  const last = Number(number.slice(cut + 1));
  if (reference.dotted === 'plain' && outer) {
    const place = paragraphNumbered(article, outer, last);
    if (place) return place;
  }
  if (section && paragraph !== undefined) return paragraphOf(section, paragraph, article);
  if (section) return sectionPlace(article, section);
  if (reference.dotted !== 'none' && outer) return paragraphOf(outer, last, article);
  return noneOf(
    { kind: 'no-such-section', asked: number, count: countSections(article) },
    firstSections(article),
  );
}

function paragraphOf(section: Section, asked: number, article: Article): ReferenceOutcome {
  const place = paragraphNumbered(article, section, asked);
  if (place) return place;
  const paragraphs = paragraphsIn(article, section);
  const last = paragraphs.at(-1);
  const nearest = last && paragraphPlace(article, last);
  return noneOf(
    { kind: 'no-such-paragraph', section, asked, count: paragraphs.length },
    nearest ? [nearest, sectionPlace(article, section)] : [sectionPlace(article, section)],
  );
}

function paragraphAnywhere(asked: number, article: Article): ReferenceOutcome {
  const sections = article.sections.filter(({ number }) => number !== '');
  const found = sections.flatMap((section) => paragraphNumbered(article, section, asked) ?? []);
  if (found.length > 0) return choose(found);
  const count = Math.max(0, ...sections.map((one) => paragraphsIn(article, one).length));
  return noneOf({ kind: 'no-paragraph-anywhere', asked, count }, firstSections(article));
}

function findWords(words: string, article: Article): ReferenceOutcome {
  // The opening has the article's title, and a topic is not looked for there.
  const isWhole = ({ title }: Section) => matchWords(title, words) >= FITS;
  const titled = findSections(article, words).filter((one) => one.number !== '0' || isWhole(one));
  if (titled.length > 0) return choose(titled.map((section) => sectionPlace(article, section)));
  const quoted = verifyQuote(words, [article]);
  if (quoted.kind === 'exact' && listWords(words).length > 2) {
    return { kind: 'passage', citation: quoted.citation };
  }
  const misspelt = article.sections.filter(
    (one) => matchWords(words, one.title) >= FITS && (one.number !== '0' || isWhole(one)),
  );
  if (misspelt.length > 0) return choose(misspelt.map((section) => sectionPlace(article, section)));
  if (quoted.kind === 'altered') return { kind: 'passage', citation: quoted.citation };
  const near = article.paragraphs
    .filter(({ number }) => number > 0)
    .map((paragraph) => ({ paragraph, fit: matchWords(words, paragraphLine(article, paragraph)) }))
    .filter(({ fit }) => fit >= IS_NEAR)
    .sort((a, b) => b.fit - a.fit);
  const places = (list: typeof near) =>
    list.flatMap(({ paragraph }) => paragraphPlace(article, paragraph) ?? []);
  const fitting = places(near.filter(({ fit }) => fit >= FITS));
  if (fitting.length > 0) return choose(fitting);
  return noneOf({ kind: 'no-words', words }, places(near));
}

function choose(found: readonly ReferencePlace[]): ReferenceOutcome {
  const [first] = found;
  if (first && found.length === 1) return first;
  return { kind: 'several', choices: found.slice(0, MOST_CHOICES) };
}

function noneOf(reason: NoReferenceReason, nearest: readonly ReferencePlace[]): ReferenceOutcome {
  return { kind: 'none', reason, nearest: nearest.slice(0, MOST_NEAREST) };
}

function sectionNumbered({ sections }: Article, number: string): Section | undefined {
  return sections.find((one) => one.number === number);
}

function paragraphNumbered(article: Article, section: Section, number: number) {
  const paragraph = paragraphsIn(article, section).find((one) => one.number === number);
  return paragraph && paragraphPlace(article, paragraph);
}

function firstSections(article: Article): readonly ReferencePlace[] {
  return outermost(article).map((section) => sectionPlace(article, section));
}

function countSections(article: Article): number {
  return outermost(article).length;
}

function outermost({ sections }: Article): readonly Section[] {
  return sections.filter((one) => /^\d+$/u.test(one.number) && one.number !== '0');
}
