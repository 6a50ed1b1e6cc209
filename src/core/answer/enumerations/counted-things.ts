import { kindredOf } from '../kindred-words.js';
import { severalCardinal } from '../phrases/english-parts.js';
import { cardinals } from '../phrases/english-words.js';

/** How many things a sentence announces: "There are three reasons for this." */
export interface CountedThings {
  /** Absent where the text says "several" or the like. */
  readonly count?: number;
}

/**
 * Reads that a sentence announces things which sentences can tell: reasons, mistakes, demands,
 * but no people and no ships.
 *
 * @returns `undefined` where it announces none, or lists them itself.
 */
export function countedThings(sentence: string): CountedThings | undefined {
  const han = HAN.exec(sentence);
  if (han) {
    const [, number = '', noun = ''] = han;
    return kindredOf(noun).size > 0 ? { count: HAN_NUMBERS.indexOf(number) + 2 } : undefined;
  }
  const main = sentence.trim().replace(OPENING_CLAUSE, '');
  const match = COUNTED.exec(main);
  if (!match) return undefined;
  const [whole, number = '', phrase = ''] = match;
  const before = main.slice(0, match.index);
  const after = main.slice(match.index + whole.length);
  const noun = phrase.split(' ').find((word) => PLURAL.test(word)) ?? '';
  if (!isTellable(noun.toLowerCase()) || RECALLED.test(before) || WITHIN.test(before))
    return undefined;
  if (ITSELF.test(after) || (!LEADS.test(before) && after.length > FEW)) return undefined;
  const digits = /^\d+$/.test(number) ? Number(number) : undefined;
  const count = cardinals.get(number.toLowerCase()) ?? digits;
  return count === undefined ? {} : { count };
}

/** "In 2020, three things changed": what stands before the first comma says when or where. */
const OPENING_CLAUSE = /^[^,;:]{1,60}, (?=(?:\p{L}+ ){0,4}\p{L})/u;
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(${severalCardinal}|[2-9]|1[0-2]|several|various|some|a few|a number of|many) ((?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+s|[\\p{L}-]+ criteria|criteria)(?![\\p{L}-])`,
  'iu',
);
const PLURAL = /[^s]s$|ss?es$|ia$/iu;
/** Where they are the subject, or only said to be there, the sentence may go on about them. */
const LEADS =
  /^(?:(?:and|but|yet|still|so|for) )?(?:there (?:\p{L}+ )?(?:are|were|have been|remain|remained)|here are|(?:at least|only|just|the|its|their|our|my))? ?$/iu;
/** In characters. */
const FEW = 50;
/** What was told before is not told now: "neither of the two reasons", "the other two changes". */
const RECALLED =
  /\b(?:neither|either|these|those|both|other|last|first|next|previous|all|of|than|after|despite|beyond|between) (?:the )?$/iu;
/** A clause within the sentence. */
const WITHIN = /\b(?:when|if|because|that|which|who|where|while|although|since|unless|until)\b/iu;
/** The sentence lists them itself: "two observations, the first and the second, …", "three parts: …". */
const ITSELF = /^ ?[,:;—–(].*\band\b|:./iu;

const HAN_NUMBERS = '两三四五六七八九十';
const HAN =
  /(?:有|分为|包括)([两三四五六七八九十])(?:大|个|点|种|项|条|方面)(?:的|主要|重要)?(\p{Script=Han}{2})/u;

function isTellable(noun: string): boolean {
  return (
    noun === 'criteria' ||
    [/s$/, /es$/, /ies$/].some((ending, at) => {
      return ending.test(noun) && TELLABLE.has(noun.replace(ending, at === 2 ? 'y' : ''));
    })
  );
}

/** What sentences can tell. */
const TELLABLE: ReadonlySet<string> = new Set(
  `measure step action recommendation suggestion proposal way strategy policy method approach tip task remedy solution practice guideline instruction requirement condition
reason cause factor motive ground explanation advantage benefit merit strength gain disadvantage drawback downside risk danger
challenge problem issue bottleneck obstacle barrier difficulty hurdle stage phase type kind sort category goal aim objective target purpose
principle rule law feature property characteristic trait quality attribute result effect outcome consequence impact finding conclusion question
point item thing objection argument lesson mistake error fault change demand claim promise duty obligation habit trend event threat sign symptom
warning test lie myth misconception answer doubt concern worry complaint fear hope plan idea option alternative choice difference similarity fact
truth observation discovery improvement job role function use weakness opportunity development exercise trick secret key pillar aspect
consideration virtue decision precaution skill need theory hypothesis interpretation trap pitfall surprise commitment pledge right freedom
assumption implication trade-off limitation reservation exception innovation priority message signal insight reform`.split(
    /\s+/,
  ),
);
