import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord-api-types/v10';
import type { Citation } from '../core/answer/citation.js';

/** What the bot does in return; the edge carries it out. */
export type Reply = MessageReply | UpdateReply | DeleteReply;

/** A new message. */
export interface MessageReply {
  readonly kind: 'message';
  readonly message: MessageView;
  /** Whether only the person who asked sees it, where Discord allows that. */
  readonly isPrivate: boolean;
}

/** New content for the message whose button was clicked. */
interface UpdateReply {
  readonly kind: 'update';
  readonly message: MessageView;
}

/** The message whose button was clicked goes away. */
interface DeleteReply {
  readonly kind: 'delete';
}

/** A message as plain data. */
export interface MessageView {
  /** Discord's Markdown, 1 to `limits.content` characters. */
  readonly content: string;
  readonly components: readonly ButtonRow[];
  /** The quotes in `content`, to be compared with the article before anything is sent. */
  readonly quotes: readonly ShownQuote[];
}

/** A row of at most five buttons. */
export type ButtonRow = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A stretch of an article, and the Markdown that shows it. */
export interface ShownQuote {
  readonly citation: Citation;
  /** A slice of `citation.quote`. */
  readonly words: string;
  /** Its block quote, a part of the message's content. */
  readonly markdown: string;
}

/** A choice while typing. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}
