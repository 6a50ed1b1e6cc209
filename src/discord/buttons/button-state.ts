import type { Citation } from '../../core/answer/citation.js';
import type { Article, Section } from '../../core/article/article.js';

/** All that a button knows; it lives in the button's custom id, and so survives restarts. */
export type ButtonState = { readonly askerId: string } & ButtonAction;

/** What a button does. */
export type ButtonAction =
  /** Shows a passage: the first of `places`, or the one at `passage` of the same article. */
  | {
      readonly kind: 'passage';
      readonly places: readonly Citation[];
      /** `Passage.index`; the passage of the first place when absent. */
      readonly passage?: number;
    }
  /** The same, for the asker to choose with. */
  | {
      readonly kind: 'choice';
      readonly places: readonly Citation[];
      /** The id of the person to whom the quote is handed; absent when to nobody. */
      readonly to?: string;
    }
  | {
      readonly kind: 'list';
      readonly list: ListKind;
      readonly places: readonly Citation[];
      /** From 0. */
      readonly page: number;
    }
  | {
      readonly kind: 'section';
      readonly article: Article;
      readonly section: Section;
      /** From 0. */
      readonly page: number;
      /** The answer that the section was opened from; empty when from none. */
      readonly places: readonly Citation[];
      /** Whether the asker chooses with it among several. */
      readonly isChoice?: true;
      /** As in `choice`. */
      readonly to?: string;
    }
  | {
      readonly kind: 'outline';
      readonly article: Article;
      /** From 0. */
      readonly page: number;
      /** As in `section`. */
      readonly isChoice?: true;
    }
  /** Asks the last question again, of this article. */
  | { readonly kind: 'ask'; readonly article: Article }
  /** Takes down what somebody thinks of the answer; `places` is what it quoted first. */
  | { readonly kind: 'helpful'; readonly places: readonly Citation[] }
  /** The same, after asking what was expected. */
  | { readonly kind: 'not-helpful'; readonly places: readonly Citation[] }
  /** Opens the thread in which a passage is discussed; shows the same as `passage`. */
  | {
      readonly kind: 'discuss';
      readonly places: readonly Citation[];
      /** As in `passage`. */
      readonly passage?: number;
    }
  /** Keeps a place for the person who clicks; `places` holds it alone. */
  | { readonly kind: 'bookmark'; readonly places: readonly Citation[] }
  /** Posts what only the asker sees for all in the channel; `places` as in `passage`. */
  | { readonly kind: 'post'; readonly places: readonly Citation[] }
  /** Asks for the words of an open question, of an article or a section when one is known. */
  | {
      readonly kind: 'open-question';
      readonly article?: Article;
      /** One of `article`. */
      readonly section?: Section;
    }
  /** Removes an open question, for whoever added it and for moderators. */
  | {
      readonly kind: 'drop-question';
      /** `OpenQuestion.id` */
      readonly question: number;
      /** The agenda that shows it; absent where none does. */
      readonly agenda?: ShownAgenda;
    }
  /** Settles an open question with what was quoted, `places` alone; asks which one when absent. */
  | {
      readonly kind: 'settle-with';
      readonly places: readonly Citation[];
      /** `OpenQuestion.id` */
      readonly question?: number;
    }
  /** Turns the pages of one's own bookmarks. */
  | {
      readonly kind: 'bookmarks';
      /** From 0. */
      readonly page: number;
    }
  /** Does something in a study session; `numbers` says to what. */
  | {
      readonly kind: 'study';
      readonly deed: StudyDeed;
      /** The session's id: digits and small letters. */
      readonly session: string;
      readonly numbers: readonly number[];
    }
  /** Does something in a quiz together; `numbers` has the card, and for `pick` the option. */
  | {
      readonly kind: 'quiz';
      readonly deed: QuizDeed;
      /** The quiz's id: digits and small letters. */
      readonly quiz: string;
      readonly numbers: readonly number[];
    }
  /** The same in a quiz alone. */
  | {
      readonly kind: 'solo';
      readonly deed: SoloDeed;
      readonly quiz: string;
      readonly numbers: readonly number[];
    }
  /** Deletes all that is kept about the asker. */
  | { readonly kind: 'forget' }
  /** Takes away an article that was added in this server. */
  | { readonly kind: 'remove-article'; readonly article: Article }
  | { readonly kind: 'delete' }
  /** A button that is greyed out, by its place in the message. */
  | { readonly kind: 'none'; readonly at: number };

/** A message that shows the questions of a session, in the channel of the button. */
interface ShownAgenda {
  readonly session: string;
  /** From 0. */
  readonly page: number;
  /** Digits and small letters. */
  readonly messageId: string;
}

/**
 * What people do in a study session. `next` has the run, and the part below which it stands
 * from 1, with 0 for the opening; `agenda` and `drop` have the page; `vote` and `settle` the question, page.
 */
export type StudyDeed = (typeof studyDeeds)[number];

export const studyDeeds = [
  'join',
  'leave',
  'name',
  'start',
  'next',
  'prompt',
  'agenda',
  'vote',
  'settle',
  'drop',
] as const;

/**
 * What people do in a quiz together: answer a card, show its solution before the time is up, go
 * on to the next card, go on after something was in the way, end it.
 */
export type QuizDeed = (typeof quizDeeds)[number];

export const quizDeeds = ['pick', 'skip', 'next', 'resume', 'end'] as const;

/** What one does in a quiz alone: answer a card, type the answer, go on, end it. */
export type SoloDeed = (typeof soloDeeds)[number];

export const soloDeeds = ['pick', 'type', 'next', 'end'] as const;

/**
 * Lists of places: an answer with the next best, what a search found, all items of an
 * enumeration, a selection of sentences.
 */
export type ListKind = 'more' | 'search' | 'items' | 'selection';
