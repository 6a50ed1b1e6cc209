import type { Article } from '../../article/article.js';
import { type Span, slice } from '../../article/span.js';
import { analyze, baseLanguage } from '../../search/analyzer.js';
import { createNameKinds } from '../../search/names/name-kinds.js';
import { mayBeOne } from '../../search/names/nations.js';
import type { Blank } from './blank.js';
import { findChineseBlanks } from './find-chinese-blanks.js';
import { findFigures } from './find-figures.js';
import { findNames } from './find-names.js';
import { countedNouns, findTerms } from './find-terms.js';
import { standsAlone } from './stands-alone.js';

/** A sentence with what can be left out of it. */
export interface ReadSentence {
  readonly span: Span;
  readonly text: string;
  /** `Section.index`. */
  readonly section: number;
  readonly paragraph: number;
  /** Its content words as the search knows them, read when they are first asked for. */
  readonly terms: ReadonlySet<string>;
  /** Whether it is understood without the sentences before it; found out when first asked for. */
  readonly isWhole: boolean;
  readonly blanks: readonly Blank[];
}

/** Reads the sentences of an article's text and lists; read once as long as the article lives. */
export function readSentences(article: Article): readonly ReadSentence[] {
  const known = read.get(article);
  if (known) return known;
  const language = baseLanguage(article.metadata.language);
  const kindOf = language === 'en' ? createNameKinds(article.text) : () => undefined;
  const counted = language === 'en' ? countedNouns(article.text) : new Set<string>();
  const lowered = article.text.toLowerCase();
  const withRecurrence = (blank: Blank): Blank => ({
    ...blank,
    recurs: recurs(blank.text, lowered),
  });
  const sentences = article.passages
    .filter(({ paragraph }) => article.paragraphs[paragraph]?.kind === 'text')
    .flatMap(({ sentences: spans, section, paragraph }) =>
      spans.flatMap((span) => {
        const text = slice(article.text, span);
        if (text.length > longest) return [];
        const blanks = [
          ...findFigures(text),
          ...(language === 'en'
            ? [...findNames(text, kindOf), ...findTerms(text, counted).map(withRecurrence)]
            : []),
          ...(language === 'zh' ? findChineseBlanks(text) : []),
        ].filter(
          (blank) =>
            !isGiven(text, blank) && !isTheTitle(article, blank) && !isExample(text, blank),
        );
        return readLater({ span, text, section, paragraph, blanks }, language);
      }),
    );
  const kept = firstsOf(sentences);
  read.set(article, kept);
  return kept;
}

/** Whether a text has a term twice, or each of its words thrice. */
function recurs(term: string, text: string): boolean {
  const wanted = term.toLowerCase();
  if (holds(wanted, text, 2)) return true;
  const words = wanted.split(/[ -]/u);
  return words.length > 1 && words.every((word) => holds(word, text, 3));
}

function holds(wanted: string, text: string, times: number): boolean {
  let found = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    if (/\p{L}/u.test(text.charAt(at - 1))) continue;
    found += 1;
    if (found >= times) return true;
  }
  return false;
}

/** Leaves out what the article says a second time in the same words. */
function firstsOf(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  const seen = new Set<string>();
  return sentences.filter(({ text }) => !seen.has(text) && seen.add(text));
}

const read = new WeakMap<Article, readonly ReadSentence[]>();

/** Longer ones become no cards, and what they hold is not worth the time. */
const longest = 600;

function readLater(
  { span, text, section, paragraph, blanks }: Omit<ReadSentence, 'terms' | 'isWhole'>,
  language: string,
): ReadSentence {
  let terms: ReadonlySet<string> | undefined;
  let isWhole: boolean | undefined;
  return {
    span,
    text,
    section,
    paragraph,
    blanks,
    get terms() {
      terms ??= contentOf(text, language);
      return terms;
    },
    get isWhole() {
      isWhole ??= standsAlone(text);
      return isWhole;
    },
  };
}

function contentOf(text: string, language: string): ReadonlySet<string> {
  return new Set(
    analyze(text, language).flatMap(({ kind, isStopWord, term }) =>
      kind === 'word' && !isStopWord && !/^\d/u.test(term) ? term : [],
    ),
  );
}

/** What the whole article is about can be guessed without a look at the sentence. */
function isTheTitle({ metadata: { title } }: Article, { text, sort }: Blank): boolean {
  const about = title.replaceAll('_', ' ').toLowerCase();
  const blank = text.toLowerCase();
  if (about.includes(blank)) return true;
  // "Oxygen gas" of an article on oxygen; a long title has words of every kind.
  const words = about.split(' ');
  return (
    sort === 'term' &&
    words.length <= 3 &&
    words.some((word) => word.length > 3 && blank.includes(word))
  );
}

/** Of what is named as one of several, others may be as right. */
function isExample(sentence: string, { sort, span }: Blank): boolean {
  if (sort === 'year' || sort === 'figure') return false;
  return (
    /\b(?:includ(?:es?|ed|ing)|such as|for (?:example|instance)|e\.g\.|(?<=, )like)\b[^.;]*$/iu.test(
      sentence.slice(0, span.start),
    ) ||
    /^[^.;]*\b(?:and|or) (?:many |several |some |various )?others?\b|^等/u.test(
      sentence.slice(span.end),
    )
  );
}

/** The sentence has the blank twice, or a word of it, or one with the same beginning. */
function isGiven(sentence: string, { span, text, sort, shape }: Blank): boolean {
  const rest = `${sentence.slice(0, span.start)} ${sentence.slice(span.end)}`.toLowerCase();
  if (rest.includes(text.toLowerCase())) return true;
  const words = text.toLowerCase().match(/\p{Script=Latin}{4,}/gu) ?? [];
  // Of a term the last word says what it is; an adjective may well stand elsewhere, too.
  const telling = sort === 'term' ? words.slice(-1) : words;
  if (shape.startsWith('name:country') || shape.startsWith('name:people')) {
    const opening = text.slice(0, 3).toLowerCase();
    const fellow = unlike.get(opening);
    if (fellow && new RegExp(`(?<!\\p{L})${fellow}`, 'u').test(rest)) return true;
    if (mayBeOne(text, 'British') && /\b(?:united kingdom|brit(?:ain|ish))\b/u.test(rest))
      return true;
    return rest.includes(opening) && new RegExp(`(?<!\\p{L})${opening}`, 'u').test(rest);
  }
  return telling.some((word) => rest.includes(word.slice(0, Math.max(4, word.length - 3))));
}

/** Countries and their people that do not begin alike: "France", "French". */
const unlike: ReadonlyMap<string, string> = new Map(
  ['fra fre', 'den dan', 'net dut', 'wal wel', 'ire iri', 'bri eng'].flatMap(
    (pair): (readonly [string, string])[] => {
      const [one = '', other = ''] = pair.split(' ');
      return [
        [one, other],
        [other, one],
      ];
    },
  ),
);
