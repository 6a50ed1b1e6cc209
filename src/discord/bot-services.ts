import type { Answer } from '../core/answer/answer.js';
import type { Library } from '../core/answer/library.js';
import type { Article } from '../core/article/article.js';
import type { ArticleShelf } from '../core/ports/article-shelf.js';
import type { Services, Stores } from '../core/ports.js';
import type { Channels } from './channels.js';
import type { Conversations } from './conversations.js';
import type { Poster } from './posts/create-poster.js';
import type { MessageLink } from './posts/posted-links.js';
import type { RateLimits } from './rate-limits.js';
import type { ServerEvents } from './server-events.js';

/** What the bot works with, whoever asks. */
export interface BotServices extends Services {
  readonly stores: Stores;
  readonly channels: Channels;
  readonly events: ServerEvents;
  readonly shelf: ArticleShelf;
  readonly conversations: Conversations;
  readonly rateLimits: RateLimits;
  readonly poster: Poster;
  /** How to write a mention of the bot: `<@id>`, or its name where there is no Discord. */
  readonly botMention: string;
  /** Whether the bot may read messages that do not mention it. */
  readonly hasMessageContent: boolean;
  /** After how many hours with nobody there all is forgotten; absent where it lasts. */
  readonly forgetsAfterHours?: number;
  /** Is told each answer to a question of a person; absent where nobody looks into them. */
  readonly onAnswer?: (answer: Answer) => void;
}

/** What one request is answered with: `library` holds only what its person may see. */
export interface RequestServices extends BotServices {
  /** All articles of this place, also those that this person may not see. */
  readonly wholeLibrary: Library;
  /** Links to the message of this server that shows a citation. */
  readonly messageLink: MessageLink;
  /** The article that is asked about here unless another is named; absent when none was set. */
  readonly homeArticle?: Article;
}
