import { stemWord } from '../../search/stem-word.js';
import { generalShare, wordTable } from '../../search/word-table.js';
import type { Blank } from './blank.js';
import { type WordClass, wordClass } from './word-classes.js';

/**
 * Finds terms in an English sentence: nouns, with what goes before them, between words that show
 * where they begin and end. Only those are taken that general English does not use all the time.
 */
export function findTerms(sentence: string, counted: ReadonlySet<string>): readonly Blank[] {
  const tokens = tokensOf(sentence);
  const within = tokens.flatMap((token, at) => {
    const opening = openingOf(tokens[at - 1], tokens[at - 2]);
    if (opening === undefined) return [];
    const end = endOfPhrase(tokens, at);
    const last = tokens[end - 1];
    if (!last || end === at || !isClosed(tokens, end)) return [];
    const words = tokens.slice(at, end).map(({ text }) => text);
    if (hasVerbInside(tokens.slice(at, end))) return [];
    const number = numberOf(tokens.slice(at, end));
    if (!number || empty.test(last.text)) return [];
    if (number === 'plural' && opening === 'a') return [];
    if (number === 'singular' && opening === 'bare' && counted.has(last.text)) return [];
    // "The retreat of": a deed rather than a thing, with many like it. "The fort": said before.
    if (words.length === 1 && (tokens[end]?.text === 'of' || opening === 'the')) return [];
    if (words.length < 3 && general.test(last.text)) return [];
    if (tokens[end]?.text === 'that' && ideas.test(last.text)) return [];
    // "By building ecosystems": what is done rather than what is there.
    if (/ing$/u.test(words[0] ?? '') && /^(?:by|for|in|of)$/u.test(tokens[at - 1]?.text ?? '')) {
      return [];
    }
    // "Security and intelligence": half of what goes before a noun, unless two words make a noun.
    if (tokens[end]?.text === 'and' && words.length < 2) return [];
    const weight = weightOf(words);
    const span = { start: token.start, end: last.end };
    return {
      sort: 'term',
      span,
      text: sentence.slice(span.start, span.end),
      shape: `term:${number}${number === 'plural' || opening === 'bare' ? '' : ':counted'}`,
      weight,
    } as const;
  });
  return [...subjectOf(sentence, tokens), ...within];
}

/** What a sentence opens with and says something of: "Neutrophils are", "A torsion balance is". */
function subjectOf(sentence: string, tokens: readonly Word[]): readonly Blank[] {
  const start = /^(?:A|An)$/u.test(tokens[0]?.text ?? '') ? 1 : 0;
  const opened = tokens[start];
  if (!opened) return [];
  const lowered = tokens.slice(0, 5).map(inLowerCase);
  const end = endOfPhrase(lowered, start);
  const [last, next] = [lowered[end - 1]?.text ?? '', lowered[end]?.text ?? ''];
  if (end === start || empty.test(last) || general.test(last)) return [];
  const number = predicates.get(next);
  const phrase = lowered.slice(start, end);
  if (!number || !numberOf(phrase)) return [];
  const span = { start: opened.start, end: opened.start };
  return [
    {
      sort: 'term',
      span: { ...span, end: phrase.at(-1)?.end ?? span.end },
      text: sentence.slice(span.start, phrase.at(-1)?.end),
      shape: `subject:${number}${start === 1 ? ':counted' : ''}`,
      weight: weightOf(phrase.map(({ text }) => text)),
    },
  ];
}

function inLowerCase(token: Word): Word {
  const text = token.text.toLowerCase();
  return /^\p{Lu}\p{Ll}+$/u.test(token.text) && token.start === 0
    ? { ...token, text, kind: kindOf(text) }
    : token;
}

/** Verbs that show what stands before them, and that it is one or several. */
const predicates: ReadonlyMap<string, 'singular' | 'plural'> = new Map([
  ...['is', 'was', 'has'].map((verb) => [verb, 'singular'] as const),
  ...['are', 'were', 'have'].map((verb) => [verb, 'plural'] as const),
]);

/** Collects the nouns that a text has after "a": one of them without it is a slip or a part. */
export function countedNouns(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/\b[Aa]n? (\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+){0,2})/gu)].flatMap((match) => {
      const tokens = tokensOf(match[1] ?? '');
      return tokens[endOfPhrase(tokens, 0) - 1]?.text ?? [];
    }),
  );
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: WordClass | undefined;
}

function tokensOf(sentence: string): readonly Word[] {
  return [...sentence.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)].map(
    ({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
      kind: kindOf(text),
    }),
  );
}

/** Remembered, since a text repeats most of its words. */
function kindOf(text: string): WordClass | undefined {
  const known = kinds.get(text);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const kind =
    /^[a-z][a-z-]+$/u.test(text) && !functionWords.has(text) ? wordClass(text) : undefined;
  if (kinds.size >= roomForKinds) kinds.clear();
  kinds.set(text, kind ?? 'none');
  return kind;
}

const kinds = new Map<string, WordClass | 'none'>();
const roomForKinds = 50_000;

/** How the phrase is opened; a noun without a word before it is of another sort than "a" one. */
function openingOf(
  word: Word | undefined,
  before: Word | undefined,
): 'a' | 'the' | 'bare' | undefined {
  if (!word) return undefined;
  if (word.text === 'and') return isNoun(before) ? 'bare' : undefined;
  const text = word.text.toLowerCase();
  if (/['’]s$/u.test(text)) return 'the';
  return openings.get(text) ?? (word.kind === 'verb' ? 'bare' : undefined);
}

const openings: ReadonlyMap<string, 'a' | 'the' | 'bare'> = new Map([
  ...['a', 'an'].map((word) => [word, 'a'] as const),
  ...['the', 'its', 'their', 'his', 'her', 'each', 'every'].map((word) => [word, 'the'] as const),
  ...'of in for with by from between into through on over under against during without within as via are were is was called'
    .split(' ')
    .map((word) => [word, 'bare'] as const),
]);

function isNoun(word: Word | undefined): boolean {
  return word?.kind === 'singular' || word?.kind === 'plural';
}

/** Adjectives, then nouns, at most three words; where a word may be a verb, the phrase ends. */
function endOfPhrase(tokens: readonly Word[], start: number): number {
  let end = start;
  let hasNoun = false;
  while (end < tokens.length && end - start < 4) {
    const kind = tokens[end]?.kind;
    if (kind === 'adjective' && !hasNoun) end += 1;
    else if (kind === 'singular' || kind === 'plural') {
      hasNoun = true;
      end += 1;
    } else if (kind === 'either' && !/s$/u.test(tokens[end - 1]?.text ?? '')) {
      hasNoun = true;
      end += 1;
    } else break;
  }
  return end - start > 3 ? start : end;
}

/** What follows shows that the phrase is over; after a comma, that no second adjective comes. */
function isClosed(tokens: readonly Word[], end: number): boolean {
  if (!closings.test(tokens[end]?.text ?? '.')) return false;
  const next = tokens[end + 1];
  return tokens[end]?.text !== ',' || next === undefined || !next.kind || next.kind === 'verb';
}

const closings =
  /^(?:[.,;)!]|and|to|among|across|of|in|for|with|by|from|between|into|through|on|over|under|against|during|without|within|as|at|via|is|was|are|were|has|had|have|can|could|may|might|will|would|must|should|that|which|who|when|while|where|because|since|after|before|than|did|does|do)$/u;

/** "Delay costs money", "system mankind has": a clause rather than a phrase. */
function hasVerbInside(words: readonly Word[]): boolean {
  return words.some(
    ({ text, kind }, at) =>
      at > 0 && at < words.length - 1 && kind === 'either' && /[^su]s$/u.test(text),
  );
}

/** Nouns that carry no meaning of their own. */
const empty =
  /^(?:numbers?|parts?|ways?|kinds?|types?|forms?|groups?|variety|lack|series|cases?|ends?|beginning|times?|years?|results?|examples?|addition|order|fact|terms?|means|basis|extent|degree|roles?|amounts?|percentage|majority|levels?|things?|people|use|sets?|sort|range|rest|course|account|place|side|days?|months?|weeks?|century|centuries|decades?|today|age|one|ones|others?|total|average|array|circumstances|outset|works?|matters?|response|regard|respect|conjunction|instance|general|particular|front|favou?r|view|light|charge|effect|need|least|most|same|such|many|few|various|several|certain|different|similar|first|second|third|last|early|late|own|lot|bit|member|members|name|names|size|period|point|half|quarter|hundred|thousand|million|billion|men|women|children|anyone|someone|everyone|anything|something|everything|nothing|nobody|anybody|somebody|everybody|mankind)$/u;

function numberOf(words: readonly Word[]): 'singular' | 'plural' | undefined {
  if (words.some(({ text }) => vagueWord.test(text))) return undefined;
  const kind = words.at(-1)?.kind;
  if (kind === 'singular' || kind === 'plural') return kind;
  if (kind !== 'either') return undefined;
  return /[^su]s$/u.test(words.at(-1)?.text ?? '') ? 'plural' : 'singular';
}

/** Nouns that need two others before them to mean much. */
const general =
  /^(?:structures?|features?|techniques?|applications?|versions?|aspects?|items?|situations?|decisions?|stud(?:y|ies)|approach(?:es)?|discover(?:y|ies)|patterns?|options?|purposes?|reasons?|activit(?:y|ies)|measures?)$/u;

/** What is said of an idea is what it is the idea of: nothing else can be said so. */
const ideas =
  /^(?:idea|fact|view|belief|claim|notion|theory|principle|argument|conclusion|evidence|hope|fear|condition|opinion|proof|hypothesis|assumption|statement|suggestion|feeling|doctrine|rule|requirement|error)s?$/u;

/** Adjectives that point, count or praise rather than tell one kind from another. */
const vagueWord =
  /^(?:important|significant|substantial|considerable|notable|remarkable|good|better|best|bad|great|greater|greatest|big|large|larger|largest|small|smaller|high|higher|low|lower|strong|weak|basic|real|true|common|usual|normal|ordinary|nearby|close|controversial|serious|difficult|easy|simple|complex|full|complete|overall|average|modern|current|recent|early|late|old|famous|popular|successful|effective|useful|necessary|essential|fundamental|primary|principal|key|central|appropriate|suitable|reasonable|sufficient|excessive|extreme|huge|enormous|unique|special|unusual|obvious|clear|separate|additional|alternative|original|initial|final|actual|potential|powerful|reasonable|unreasonable|respective|corresponding|proper|vast|wide|broad|long|short|related|superior|inferior|excellent|little|many|few|various|several|certain|different|similar|other|first|second|third|last|same|such|own|next|previous|following|much|more|most|less|least|main|major|latter|former|whole|entire|total|new|possible|due|able|likely|available|known|only|enough|several|further|particular|specific)$/u;

/** How rare the rarest word is in general English: 0 for the commonest, some 10 for the rarest. */
function weightOf(words: readonly string[]): number {
  return Math.max(...words.map(rarityOf));
}

function rarityOf(word: string): number {
  const known = rarities.get(word);
  if (known !== undefined) return known;
  const { rowOf } = wordTable();
  const rarity = -Math.log2(generalShare(rowOf(stemWord(word.toLowerCase(), 'en'))));
  if (rarities.size >= roomForKinds) rarities.clear();
  rarities.set(word, rarity);
  return rarity;
}

const rarities = new Map<string, number>();

const functionWords = new Set(
  'a an the and or nor but of in on at to from for with by as into onto over under between among through during without within against about above below after before since until up down out off is are was were be been being am has have had do does did can could may might must shall should will would not no it its he she they them their his her him we us our you your who whom whose which that this these those there here what when where why how if than then so such both either neither each every all any some more most much many few less least other another own same very too also just only even still yet ever never always often sometimes usually well one two three four five six seven eight nine ten hundred thousand million billion per via plus minus like unlike near upon toward towards across along around behind beyond despite except'.split(
    ' ',
  ),
);
