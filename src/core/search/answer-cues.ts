import { roles, type SearchCorpus } from './search-corpus.js';
import type { SentenceMatch } from './sentence-match.js';
import type { TermWeights } from './term-weights.js';
import { cues } from './token-cues.js';
import { generalShare } from './word-table.js';

/** What a sentence has beyond the question's words that could be the answer. */
export interface AnswerCues {
  /** At most 5. */
  readonly newNames: number;
  /** At most 4. */
  readonly newNumbers: number;
  /** Each of these at most 2. */
  readonly newYears: number;
  readonly newTimes: number;
  readonly newUnits: number;
  readonly newPlaces: number;
  /** 1 when a word leads to a reason. */
  readonly causeWord: number;
  /** How near the question's terms stand to the best name, number or time, in [0, 1]. */
  readonly nameProximity: number;
  readonly numberProximity: number;
  readonly timeProximity: number;
}

/** Looks for names, numbers and times that the question does not have. */
export function findAnswerCues(
  corpus: SearchCorpus,
  match: SentenceMatch,
  weights: TermWeights,
): AnswerCues {
  const { sentence } = match;
  const nearest = new Float32Array(weights.idf.length);
  const found = { names: 0, numbers: 0, years: 0, times: 0, units: 0, places: 0, cause: 0 };
  const proximity = { name: 0, number: 0, time: 0 };
  let passed = 0;
  for (let at = 0; at < sentence.terms.length; at++) {
    const isMatched = match.occurrences[passed]?.at === at;
    passed += isMatched ? 1 : 0;
    const cue = sentence.cues[at] ?? 0;
    found.cause = cue & cues.cause ? 1 : found.cause;
    if (cue === 0 || isMatched || sentence.roles[at] !== roles.content) {
      continue;
    }
    const isName = (cue & cues.name) !== 0 && !isCommon(corpus, cue, sentence.terms[at] ?? -1);
    const isNumber = (cue & cues.number) !== 0;
    const isTime = (cue & (cues.year | cues.time)) !== 0;
    found.names += isName ? 1 : 0;
    found.numbers += isNumber ? 1 : 0;
    found.years += cue & cues.year ? 1 : 0;
    found.times += cue & cues.time ? 1 : 0;
    found.units += cue & cues.unit ? 1 : 0;
    found.places += cue & cues.place ? 1 : 0;
    if (isName || isNumber || isTime) {
      const near = proximityTo(match, sentence.positions[at] ?? 0, weights, nearest);
      proximity.name = isName ? Math.max(proximity.name, near) : proximity.name;
      proximity.number = isNumber ? Math.max(proximity.number, near) : proximity.number;
      proximity.time = isTime ? Math.max(proximity.time, near) : proximity.time;
    }
  }
  return {
    newNames: Math.min(5, found.names),
    newNumbers: Math.min(4, found.numbers),
    newYears: Math.min(2, found.years),
    newTimes: Math.min(2, found.times),
    newUnits: Math.min(2, found.units),
    newPlaces: Math.min(2, found.places),
    causeWord: found.cause,
    nameProximity: proximity.name,
    numberProximity: proximity.number,
    timeProximity: proximity.time,
  };
}

/** A word that begins its sentence is a name only when general English rarely has it. */
function isCommon(corpus: SearchCorpus, cue: number, term: number): boolean {
  return (cue & cues.initial) !== 0 && generalShare(corpus.rows[term] ?? -1) > commonShare;
}

const commonShare = 0.02;
/** Words of distance that halve a term's weight. */
const proximityScale = 6;

/**
 * How near the question's terms stand to a word, in [0, 1].
 *
 * @param nearest - Where to work: a number for each term.
 */
function proximityTo(
  { occurrences }: SentenceMatch,
  position: number,
  { idf, mass }: TermWeights,
  nearest: Float32Array,
): number {
  nearest.fill(0);
  for (const occurrence of occurrences) {
    const distance = Math.abs(occurrence.position - position);
    const closeness = 1 / (1 + distance / proximityScale);
    nearest[occurrence.place] = Math.max(nearest[occurrence.place] ?? 0, closeness);
  }
  let sum = 0;
  for (let place = 0; place < idf.length; place++) {
    sum += (nearest[place] ?? 0) * (idf[place] ?? 0);
  }
  return sum / mass;
}
