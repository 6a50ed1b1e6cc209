import type { GroupQuiz } from '../study/quiz/group-quiz.js';
import type { Place } from './place.js';

/** A quiz that people play together, and where on Discord. */
export interface KeptQuiz {
  readonly quiz: GroupQuiz;
  readonly place: Place & { readonly guildId: string };
  /** The article's slug. */
  readonly article: string;
  /** A BCP 47 tag: the language of what is posted. */
  readonly locale: string;
  /** The study session in whose thread it is played; absent where it is in none. */
  readonly sessionId?: string;
  readonly shown: ShownQuiz;
}

/**
 * What people see of a quiz: nothing yet; a card open until a time, or with its solution, and
 * the message that shows it; the scores.
 */
export type ShownQuiz =
  | { readonly kind: 'nothing' | 'scores' }
  | {
      readonly kind: 'asking';
      readonly card: number;
      readonly until: number;
      readonly messageId: string;
    }
  | { readonly kind: 'solved'; readonly card: number };

/** What a quiz has of a person. */
export interface QuizPart {
  readonly quizId: string;
  /** The article's slug. */
  readonly article: string;
  readonly isHost: boolean;
  readonly answered: number;
  readonly right: number;
}

/** Stands for a host of whom nothing is kept; Discord gives nobody this id. */
export const nobody = '0';

/** Keeps the quizzes that people play together. */
export interface QuizStore {
  /**
   * Keeps a new quiz; `occupied` where the channel has one that is not over. The host is kept
   * while the quiz is on; `nobody` stands for one who wants nothing kept.
   */
  add(kept: KeptQuiz): Promise<{ readonly kind: 'added' | 'occupied' }>;
  /** Reads a quiz; undefined when there is none with the id. */
  find(id: string): Promise<KeptQuiz | undefined>;
  /**
   * Changes a quiz as nobody else does at the same moment: of many changes at once, each sees
   * what the one before it left, and an answer counts once.
   *
   * @param by - The person who answers: of all answers, the change then sees only theirs.
   *   Nothing is changed when that person wants nothing kept.
   * @returns What it was changed to, with the answers that the change saw; undefined when there
   *   is no such quiz.
   */
  change(
    id: string,
    change: (kept: KeptQuiz) => KeptQuiz,
    by?: string,
  ): Promise<KeptQuiz | undefined | { readonly kind: 'opted-out' }>;
  /** Finds the quiz of a channel that is not over. */
  current(channelId: string): Promise<KeptQuiz | undefined>;
  /** Lists the last quizzes of a channel, newest first; of all in it, those of one session. */
  latest(channelId: string, limit: number, sessionId?: string): Promise<readonly KeptQuiz[]>;
  /** Lists the ids of quizzes for which it is time to do something. */
  due(at: number): Promise<readonly string[]>;
}
