import { analyze } from '../search/analyzer.js';
import type { Evidence } from '../search/evidence.js';
import { type FoundEvidence, findEvidence } from '../search/find-evidence.js';
import { likeliestLanguage } from '../search/likeliest-languages.js';
import { abstain } from './answer-base.js';
import { askOpposite } from './ask-opposite.js';
import { type Asking, articleOf, turnOf } from './asking.js';
import { countedFirst } from './counted-first.js';
import { decide } from './decide.js';
import { findDefinition } from './find-definition.js';
import { lacksAnswer } from './lacks-answer.js';
import { lacksThing } from './lacks-thing.js';
import { contentOf, isOfOthers, missingOf, otherWordsOf } from './missing-words.js';
import { nameableWords } from './nameable-words.js';
import type { FrameName } from './phrases/phrases.js';
import { reasonFirst } from './reason-first.js';
import { replyFirst } from './reply-first.js';
import { rowFirst } from './row-first.js';
import { settlingFirst } from './settling-first.js';
import { useArticleWords } from './spelling/use-article-words.js';
import { useNumberForms } from './spelling/use-number-forms.js';
import { useShortForms, withoutShortForms, withShortForms } from './spelling/use-short-forms.js';
import { spokenFirst } from './spoken-first.js';
import { tellPromised } from './tell-promised.js';
import type { Turn } from './turn.js';

/** What to look for. */
export interface Search {
  /** The words to find, as asked. */
  readonly topic: string;
  /** How the question speaks of its topic; absent for an ordinary question. */
  readonly frame?: FrameName | undefined;
  /** `Section.index` of the sections to search; all when absent. */
  readonly sections?: readonly number[] | undefined;
}

/**
 * Answers with the passage that fits best, or abstains. Short forms and what they stand for are
 * asked for as the articles write them. Where they have both, a name is looked for by its short
 * form, too, and a short form by its name when it finds nothing.
 */
export function findAnswer(asking: Asking, search: Search): Turn {
  const vocabulary = asking.scope.vocabulary();
  const topic = useNumberForms(useShortForms(search.topic, vocabulary), vocabulary);
  const found = findWritten(asking, { ...search, topic });
  if (search.frame === 'quote') return found;
  const isOpen = found.answer.kind === 'abstained';
  const swapped =
    withShortForms(topic, vocabulary) ??
    (isOpen ? withoutShortForms(topic, vocabulary) : undefined);
  if (swapped === undefined) return found;
  const other = findWritten(asking, { ...search, topic: swapped });
  return other.answer.confidence > found.answer.confidence ? other : found;
}

function findWritten(asking: Asking, search: Search): Turn {
  const { phrases, scope } = asking;
  const settled = findSettled(asking, search);
  if (settled) return settled;
  const { turn: first, missing } = findOnce(asking, search);
  if (first.answer.kind !== 'abstained' || first.answer.reason === 'empty') return first;
  // Only a question that its own words leave open is asked again: in the article's words, and
  // without those of its words that say nothing and stand nowhere.
  const telling = withoutWords(
    search.topic,
    missing.filter((word) => phrases.idleWords.has(word.toLowerCase())),
  );
  const turned = askOpposite(telling, missing, scope.vocabulary());
  const topic = useArticleWords(turned, scope.vocabulary(), phrases.askingWords);
  if (topic === search.topic) return first;
  const { turn: second, missing: still } = findOnce(
    asking,
    { ...search, topic },
    { asked: search.topic, lacking: missing },
  );
  // Words that were exchanged say less than words of one's own: half of what is asked must be there.
  const isHalf = still.length * 2 >= contentOf(topic, asking).length;
  return second.answer.kind === 'abstained' || (still.length > 0 && isHalf) ? first : second;
}

/** "Is mould safe?": first by a sentence that says of mould that it is safe, or dangerous. */
function findSettled(asking: Asking, search: Search): Turn | undefined {
  const { phrases, scope } = asking;
  const { topic } = search;
  if (search.frame !== undefined || !phrases.stanceAsked.test(asking.bare)) return undefined;
  const { words } = scope.vocabulary();
  const stances = contentOf(topic, asking).filter(({ form }) => phrases.stances.has(form));
  const [stance, ...others] = stances;
  if (!stance || others.length > 0) return undefined;
  const typed = topic.slice(stance.span.start, stance.span.end);
  const opposite = askOpposite(topic, [typed], scope.vocabulary());
  const ways = [
    ...(words.has(stance.form) ? [topic] : []),
    ...(opposite === topic ? [] : [opposite]),
  ];
  for (const way of ways) {
    const { turn } = findOnce(
      asking,
      { ...search, topic: way },
      { asked: topic, lacking: [], keepsStances: true },
    );
    const [quoted] = turn.answer.kind === 'quoted' ? turn.answer.citations : [];
    const asked = contentOf(way, asking).map(({ term }) => term);
    const held = new Set(quoted ? contentOf(quoted.sentence, asking).map(({ term }) => term) : []);
    if (asked.every((term) => held.has(term))) return turn;
  }
  return undefined;
}

/** Takes words out of a question; those of Chinese stand without spaces. */
function withoutWords(text: string, words: readonly string[]): string {
  return words.reduce(
    (rest, word) =>
      /\p{Script=Han}/u.test(word)
        ? rest.replace(word, ' ')
        : rest.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'), ''),
    text,
  );
}

interface Once {
  readonly turn: Turn;
  /** All words of the question that the articles lack, empty ones too. */
  readonly missing: readonly string[];
}

/** The question as it was first asked. */
interface LeftOut {
  readonly asked: string;
  /** Its words that the articles lack, also those since left out or exchanged. */
  readonly lacking: readonly string[];
  /** Whether words such as "dangerous" are looked for, too. */
  readonly keepsStances?: true;
}

function findOnce(
  asking: Asking,
  { topic, frame, sections }: Search,
  { asked, lacking, keepsStances }: LeftOut = { asked: topic, lacking: [] },
): Once {
  const article = sections ? articleOf(asking) : undefined;
  const scope = article ? asking.scope.only(article) : asking.scope;
  const isStance =
    !keepsStances && (frame === 'mention' || asking.phrases.stanceAsked.test(asking.bare));
  const words = isStance ? withoutStances(topic, asking) : topic;
  if (isEmptyTalk(words, asking)) {
    const answer = abstain(asking, 'empty');
    return { turn: turnOf(asking, { reading: { kind: 'small-talk' }, answer }), missing: [] };
  }
  const found = findEvidence(scope.corpus(), words, {
    ...(sections ? { sections } : {}),
    ...(frame === 'define' ? { limit: DEFINING } : {}),
  });
  const definition = frame === 'define' ? findDefinition(found.evidence, topic) : undefined;
  const counted = frame === undefined ? countedFirst(found.evidence, words) : undefined;
  const evidence = definition?.evidence ?? counted ?? firstFor(words, found.evidence);
  const form = definition?.form ?? (counted ? 'counted' : undefined);
  const confidence = 1 - (form ? DOUBT_LEFT[form] : 1) * (1 - found.confidence);
  const missing =
    frame === undefined || frame === 'define'
      ? undefined
      : missingOf(words, found.unmatched, asking);
  const others = frame === undefined ? otherWordsOf(words, asking) : [];
  const isOpen =
    missing !== undefined ||
    (frame === undefined && lacksThing(words, found.unmatched, asking)) ||
    isOfOthers(words, { others, unmatched: found.unmatched, best: evidence[0] }, asking) ||
    lacksAnswer(asked === topic ? words : asked, {
      evidence: counted ?? rowFirst(found.evidence, words),
      unmatched: [...found.unmatched, ...lacking.filter((word) => !found.unmatched.includes(word))],
    });
  const answer = decide(asking, {
    evidence,
    unmatched: nameableWords(missing ?? [...found.unmatched, ...others], asking.phrases),
    confidence: isOpen ? Math.min(confidence, OPEN_CONFIDENCE) : confidence,
    isCovered:
      (found.isCovered || counted !== undefined || isWithin(sections, found, asking)) && !isOpen,
    isSettled: form === 'defined' || form === 'counted',
  });
  const reading = { kind: 'find', topic, ...(frame ? { frame } : {}) } as const;
  const told =
    answer.kind === 'quoted' && frame !== 'quote' && frame !== 'mention'
      ? tellPromised(asking, answer)
      : undefined;
  return { turn: told ?? turnOf(asking, { reading, answer }), missing: found.unmatched };
}

/** The evidence with the sentence first that answers a question of its kind. */
function firstFor(words: string, evidence: readonly Evidence[]): readonly Evidence[] {
  const settled = settlingFirst(evidence, words);
  return replyFirst(reasonFirst(spokenFirst(rowFirst(settled, words), words), words));
}

/** One or two words that say nothing, "the" or "so what", ask nothing, nor do digits alone: "2 + 2". */
function isEmptyTalk(words: string, { scope }: Asking): boolean {
  const tokens = analyze(words, likeliestLanguage(words, scope.corpus().languages));
  const telling = tokens.filter(({ isStopWord }) => !isStopWord);
  if (telling.length === 0) return tokens.length < 3;
  return telling.every(({ kind, form }) => kind === 'word' && /^\d$/.test(form));
}

/** Whether a section that is named has all that is asked of it: there, no other passage vies. */
function isWithin(
  sections: readonly number[] | undefined,
  { evidence, unmatched }: Pick<FoundEvidence, 'evidence' | 'unmatched'>,
  { phrases }: Asking,
): boolean {
  return (
    sections !== undefined &&
    evidence.length > 0 &&
    unmatched.every((word) => phrases.sectionWords.test(word.toLowerCase()))
  );
}

/** How many passages may hold a definition, which often is not where the term is most spoken of. */
const DEFINING = 30;

/**
 * What is left of the doubt where a sentence has the form of a definition (by half A, 78 % sure,
 * 90 % right), or an item of a list tells an amount of what is asked.
 */
const DOUBT_LEFT = { defined: 0.6, introduced: 1, counted: 0.4 } as const;

/** What is left of the confidence where the article has the words and no answer. */
const OPEN_CONFIDENCE = 0.2;

/** "Is X recommended?" asks about X: the text may recommend it in other words. */
function withoutStances(topic: string, { phrases }: Asking): string {
  const kept = topic
    .split(' ')
    .filter((word) => !phrases.stances.has(word.toLowerCase().replace(/[^\p{L}]+$/u, '')));
  return kept.length > 0 ? kept.join(' ') : topic;
}
