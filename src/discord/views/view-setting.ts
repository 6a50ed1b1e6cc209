import type { Texts } from '../texts/texts.js';

/** What every view needs to know. */
export interface ViewSetting {
  readonly texts: Texts;
  /** The reader's address without a closing slash. */
  readonly baseUrl: string;
  /** Whether a place is told apart by its article, too. */
  readonly hasManyArticles: boolean;
  /** The id of the person that the message is for. */
  readonly askerId: string;
  /** Whether only that person sees it: then it is dismissed, not deleted. */
  readonly isPrivate: boolean;
  /** Who reads together where the message is; absent where the bot is no member. */
  readonly group?: 'server' | 'direct';
}
