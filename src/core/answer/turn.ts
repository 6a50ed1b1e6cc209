import type { Section } from '../article/article.js';
import type { Answer } from './answer.js';
import type { Citation } from './citation.js';
import type { Enumeration } from './enumerations/enumeration.js';
import type { Question } from './parse-question.js';
import type { FactName, FrameName } from './phrases/phrases.js';

/** One question of a conversation, how it was read, and what was answered. */
export interface Turn {
  readonly question: Question;
  readonly reading: Reading;
  readonly answer: Answer;
  /** The enumeration that the answer was taken from. */
  readonly enumeration?: Enumeration;
  /** What the turn showed, best first; the source of "more" and "the next one". */
  readonly shown: readonly Citation[];
}

/** What a question turned out to ask for. */
export type Reading =
  | { readonly kind: 'small-talk' }
  | { readonly kind: 'fact'; readonly fact: FactName }
  | { readonly kind: 'section'; readonly section?: Section; readonly part: SectionPart }
  | { readonly kind: 'list'; readonly head: string }
  | { readonly kind: 'item'; readonly head: string; readonly ordinal: number }
  | { readonly kind: 'find'; readonly topic: string; readonly frame?: FrameName };

/** What of a section is asked for: its name, a selection of its sentences, or all of it. */
export type SectionPart = 'title' | 'summary' | 'whole';
