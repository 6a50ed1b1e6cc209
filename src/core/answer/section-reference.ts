import type { Article, Section } from '../article/article.js';
import { foldText } from '../search/fold-text.js';
import { outermostSections } from './facts/count-parts.js';
import type { Phrases } from './phrases/phrases.js';

/** What a question says of a section by its number or place. */
export interface SectionReference {
  /** Absent when the article has no such section. */
  readonly section?: Section;
  /** As asked: "section 7". */
  readonly words: string;
  /** The question without the reference. */
  readonly rest: string;
  /** Whether the question asks nothing beyond the section. */
  readonly isAll: boolean;
}

/** Reads a reference to a section: "section 2", "the last part", "§2.1", "the introduction". */
export function readSectionReference(
  plain: string,
  article: Article,
  phrases: Phrases,
): SectionReference | undefined {
  for (const pattern of phrases.sectionReferences) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const { number, ordinal } = match.groups ?? {};
    const rest = `${plain.slice(0, match.index)} ${plain.slice(match.index + match[0].length)}`
      .replace(/\s+/g, ' ')
      .trim();
    const section =
      number !== undefined
        ? sectionNumbered(article, readNumber(number, phrases), LARGER_PART.test(match[0]))
        : sectionAt(article, ordinal ?? '', phrases);
    // No text must have an "ending" of its own; then its last sentences are meant.
    if (!section && namedPlace(ordinal ?? '')) continue;
    const isAll = rest === '' || rest.split(' ').every((word) => phrases.sectionWords.test(word));
    return { words: match[0], rest, isAll, ...(section ? { section } : {}) };
  }
  return undefined;
}

const ROMAN: ReadonlyMap<string, string> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map((sign, at) => [
    sign,
    `${at + 1}`,
  ]),
);

function readNumber(written: string, { cardinals }: Phrases): string {
  const trimmed = written.replace(/\.+$/, '').replace(/\b0+(?=\d)/g, '');
  return ROMAN.get(trimmed) ?? cardinals.get(trimmed)?.toString() ?? trimmed;
}

/** What a law calls the parts that its sections are numbered across. */
const LARGER_PART = /\b(?:parts?|chapters?)\b|[章编篇]/u;

function sectionNumbered(article: Article, number: string, isLarger = false): Section | undefined {
  const { sections } = article;
  const running = isLarger ? undefined : runningSections(article).get(number);
  if (running) return running;
  return sections.find((section) => section.number === number && section.number !== '');
}

/** Sections that are counted on from part to part, by their own number; empty where none are. */
function runningSections({ sections }: Article): ReadonlyMap<string, Section> {
  const inner = sections.filter(({ number }) => /^\d+\.\d+$/.test(number));
  const own = inner.map(({ number }) => Number(number.split('.')[1]));
  const isRunning =
    new Set(inner.map(({ parent }) => parent)).size > 1 &&
    own.every((number, at) => number === at + 1);
  return new Map(isRunning ? inner.map((section, at) => [`${at + 1}`, section]) : []);
}

function sectionAt(article: Article, ordinal: string, { ordinals }: Phrases): Section | undefined {
  const named = namedPlace(ordinal);
  if (named) {
    const titled = article.sections.find(({ title }) => named.titles.test(foldText(title)));
    return titled ?? (named.isFirst ? openingOf(article) : undefined);
  }
  const place = ordinals.get(ordinal) ?? Number.parseInt(ordinal, 10);
  if (place < 0) return outermostSections(article).at(place);
  return sectionNumbered(article, `${place}`) ?? outermostSections(article)[place - 1];
}

function namedPlace(ordinal: string): (typeof NAMED_PLACES)[number] | undefined {
  return NAMED_PLACES.find(({ asked }) => asked.test(ordinal));
}

/** What stands before the first heading, where it is a part of its own. */
function openingOf(article: Article): Section | undefined {
  const [first] = article.sections;
  const isProse = article.paragraphs.some(
    ({ section, kind }) => section === first?.index && kind === 'text',
  );
  return isProse && outermostSections(article).length > 1 ? first : undefined;
}

/** Parts that articles have by custom, by what their headings say. */
const NAMED_PLACES = [
  {
    asked: /^(?:intro|introduction|opening|beginning|开头|引言)$/,
    titles: /^(?:introduction|intro|preface|foreword|background|引言|前言|绪论|导言)/,
    isFirst: true,
  },
  {
    asked: /^(?:conclusion|ending|结尾|结论)$/,
    titles:
      /^(?:conclusions?|concluding|(?:in )?closing|epilogue|final (?:words?|thoughts?|remarks?)|结论|结语|总结)/,
    isFirst: false,
  },
] as const;
