import type { Article, Section } from '../article/article.js';
import type { Evidence } from '../search/evidence.js';
import type { Citation } from './citation.js';

/** What the article says to a question, or that it says nothing. */
export type Answer = QuotedAnswer | ListedAnswer | SectionAnswer | ClarifyAnswer | AbstainedAnswer;

interface AnswerBase {
  /** The question as it was asked. */
  readonly question: string;
  /** The question as it was answered: a follow-up completed, misspellings corrected. */
  readonly resolved: string;
  /**
   * The chance that the answer is right, in [0, 1], calibrated: of the answers given
   * with 0.8, about 80 % are right. When abstaining, the chance that the best passage
   * would have been right.
   */
  readonly confidence: number;
  /** Words of the question that the article has nowhere, as asked, in the question's order. */
  readonly unmatched: readonly string[];
  /** Misspellings that were read as another word, in the question's order. */
  readonly corrections: readonly Correction[];
  /** What the decision rests on, best first; empty when nothing was retrieved. */
  readonly evidence: readonly Evidence[];
}

/** One passage answers. */
export interface QuotedAnswer extends AnswerBase {
  readonly kind: 'quoted';
  readonly citations: readonly [Citation];
  /** The next best passages, best first, at most nine. */
  readonly more: readonly Citation[];
  /** The number asked for, counted by Footnote: how many words the article has. */
  readonly figure?: Figure;
}

/** Several quotes are the answer together, in the article's order. */
export interface ListedAnswer extends AnswerBase {
  readonly kind: 'listed';
  readonly citations: readonly Citation[];
  /**
   * `complete` when the quotes are all items of an enumeration in the text, `selection` when
   * they are the most central sentences of a longer stretch.
   */
  readonly extent: 'complete' | 'selection';
  /** How many there are, where that was asked. */
  readonly figure?: Figure;
}

/** A number that Footnote counted itself; the one thing it says in its own voice. */
export interface Figure {
  readonly value: number;
  readonly unit: 'words' | 'minutes' | 'paragraphs' | 'sentences' | 'sections' | 'items' | 'times';
}

/** A whole section was asked for: its passages in order, without the heading. */
export interface SectionAnswer extends AnswerBase {
  readonly kind: 'section';
  readonly article: Article;
  readonly section: Section;
  readonly citations: readonly Citation[];
}

/** Two to four places fit equally: the asker chooses. */
export interface ClarifyAnswer extends AnswerBase {
  readonly kind: 'clarify';
  /** The places to choose from, best first. */
  readonly citations: readonly Citation[];
}

/** The article does not cover the question, or no question was asked. */
export interface AbstainedAnswer extends AnswerBase {
  readonly kind: 'abstained';
  readonly reason: AbstainReason;
  /** Sections to look at instead, nearest first, at most three. */
  readonly nearest: readonly SectionReference[];
}

/**
 * Why no answer is given: no words to search for; none of them in the article; too weak
 * evidence; a greeting, thanks or an insult; a section or item asked for that is not there; no name
 * of the kind asked for.
 */
export type AbstainReason =
  | 'empty'
  | 'no-term'
  | 'weak-evidence'
  | 'greeting'
  | 'thanks'
  | 'insult'
  | 'no-such-section'
  | 'no-such-item'
  | 'no-name';

export interface SectionReference {
  readonly article: Article;
  readonly section: Section;
}

export interface Correction {
  /** The word as asked. */
  readonly from: string;
  /** The article's word that it was read as. */
  readonly to: string;
}
