import type { MessageLink } from '../posts/posted-links.js';
import type { Texts } from '../texts/texts.js';

/** What every view needs to know. */
export interface ViewSetting {
  readonly texts: Texts;
  /** The reader's address without a closing slash; absent where nobody else could open it. */
  readonly baseUrl?: string;
  /** Links to the message of the server that shows a citation; absent where there is none. */
  readonly messageLink?: MessageLink;
  /** Whether a place is told apart by its article, too. */
  readonly hasManyArticles: boolean;
  /** The id of the person that the message is for. */
  readonly askerId: string;
  /** Whether only that person sees it: then it is dismissed, not deleted. */
  readonly isPrivate: boolean;
  /** Who reads together where the message is; absent where the bot is no member. */
  readonly group?: 'server' | 'direct';
}
