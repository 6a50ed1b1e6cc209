import type { Article } from '../../article/article.js';
import type { Span } from '../../article/span.js';
import { givenNames } from '../../search/names/given-names.js';
import { countriesIn, peoplesIn } from '../../search/names/nations.js';
import { sentencesOf } from '../facts/sentences-of.js';
import { isCommonEnglish } from '../spelling/english-words.js';
import { joinForms } from './join-forms.js';
import { knownKind } from './known-names.js';
import { clueOf, type NameClue } from './name-clues.js';
import { kindByHead, type NameKind } from './name-heads.js';
import { readNames, type WrittenName } from './read-names.js';

/** Something that an article names, where it first does. */
export interface Named {
  readonly kind: NameKind;
  readonly span: Span;
  /** How often it is named. */
  readonly count: number;
}

/** Articles never change, so each is read once, when it is first asked. */
const read = new WeakMap<Article, readonly Named[]>();

/**
 * Finds the people, places and organisations that an English article names, by the words of the
 * names, by tables, and by the words beside them.
 *
 * @returns In the text's order, each once; names of which nothing tells the kind are left out.
 */
export function findNamed(article: Article): readonly Named[] {
  const known = read.get(article);
  if (known) return known;
  const named = joinForms(kindsOf(occurrences(article), article)).map(
    ({ kind, place, count }): Named => ({ kind, span: place, count }),
  );
  read.set(article, named);
  return named;
}

interface Occurrence {
  readonly name: WrittenName;
  /** In the article's text. */
  readonly place: Span;
  readonly clue: NameClue | undefined;
}

function occurrences(article: Article): readonly Occurrence[] {
  return sentencesOf(article).flatMap(({ text, span, kind }) => {
    if (kind === 'heading' || kind === 'subheading' || kind === 'fact' || kind === 'code')
      return [];
    return readNames(text).map((name) => ({
      name,
      place: { start: span.start + name.span.start, end: span.start + name.span.end },
      clue: clueOf(text, name.span),
    }));
  });
}

/** Gives each name the kind that its own words or most of the words beside it tell. */
function kindsOf(
  all: readonly Occurrence[],
  article: Article,
): readonly (Occurrence & { readonly kind: NameKind })[] {
  const clues = new Map<string, Set<Occurrence['clue']>>();
  for (const { name, clue } of all) {
    const key = name.words.join(' ');
    clues.set(key, (clues.get(key) ?? new Set()).add(clue));
  }
  const authors = new Set(article.metadata.authors.flatMap((author) => formsOf(author)));
  const kinds = new Map<string, NameKind | undefined>();
  const surnames = new Set<string>();
  for (const { name } of all) {
    const key = name.words.join(' ');
    if (kinds.has(key) && !name.isTitled) continue;
    const kind = authors.has(key) ? 'person' : kindOf(name, clues.get(key) ?? new Set());
    kinds.set(key, kinds.get(key) ?? kind);
    if (kind === 'person' && name.words.length > 1) surnames.add(name.words.at(-1) ?? '');
  }
  return all.flatMap((one) => {
    const [only = '', ...others] = one.name.words;
    // "Tesla" alone is who was called "Nikola Tesla" before.
    const isSurname = others.length === 0 && surnames.has(only) && knownKind(only) === undefined;
    const kind = isSurname ? 'person' : kinds.get(one.name.words.join(' '));
    return kind ? [{ ...one, kind }] : [];
  });
}

function formsOf(author: string): readonly string[] {
  return [author, author.split(/\s+/).reverse().join(' ')];
}

function kindOf(
  { words, isTitled }: WrittenName,
  clues: ReadonlySet<Occurrence['clue']>,
): NameKind | undefined {
  const name = words.join(' ');
  const head = kindByHead(words);
  // "The Volhynian Chronicle" is a newspaper only where it is spoken of as one.
  if (head === 'newspaper' && BOOKS.test(name) && !clues.has('newspaper')) return undefined;
  const table = knownKind(name) ?? (countries().has(name) ? 'country' : undefined) ?? head;
  if (table) return table;
  const last = words.at(-1) ?? '';
  const isPlain = words.every((word) =>
    /^\p{Lu}\p{Ll}+(?:[-’']\p{L}+)*$|^\p{Lu}\.$|^(?:de|von|van|der|bin|ibn|al|del|di)$/u.test(word),
  );
  if (!isPlain || peoples().has(last) || peoples().has(words[0] ?? '')) return undefined;
  if (words.length > 1) {
    if (isTitled || clues.has('person')) return 'person';
    if (words.length <= 4 && givenNames.has(words[0] ?? '')) return 'person';
    if (words.length === 2 && isPinyin(words)) return 'person';
    return clues.has('company') ? 'company' : undefined;
  }
  if (isCommonEnglish(name.toLowerCase())) return undefined;
  if (isTitled) return 'person';
  if (clues.has('city')) return 'city';
  if (clues.has('company')) return 'company';
  if (clues.has('person'))
    return givenNames.has(name) || !clues.has('place') ? 'person' : undefined;
  return clues.has('place') && !givenNames.has(name) ? 'place' : undefined;
}

let countryNames: ReadonlySet<string> | undefined;
let peopleNames: ReadonlySet<string> | undefined;

function countries(): ReadonlySet<string> {
  countryNames ??= countriesIn('en');
  return countryNames;
}

function peoples(): ReadonlySet<string> {
  peopleNames ??= peoplesIn('en');
  return peopleNames;
}

const BOOKS = /(?:Chronicle|Review|Bulletin)$/u;

/** Whether two words are a Chinese name in Latin letters, the family's first: "Luo Jinlian". */
function isPinyin([family = '', given = '']: readonly string[]): boolean {
  return FAMILIES.has(family) && PINYIN.test(given);
}

const FAMILIES: ReadonlySet<string> = new Set(
  'Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Yin Mao'.split(
    ' ',
  ),
);
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ui|ao|ou|iu|ie|ue|er|an|en|in|un|ia|ua|uo|[aeiou])){1,2}$/iu;
