import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord-api-types/v10';
import type { Citation } from '../core/answer/citation.js';

/** What the bot does in return; the edge carries it out. */
export type Reply = MessageReply | UpdateReply | DeleteReply | ModalReply;

/** A new message. */
export interface MessageReply {
  readonly kind: 'message';
  readonly message: MessageView;
  /** Whether only the person who asked sees it, where Discord allows that. */
  readonly isPrivate: boolean;
  /** The ids of the people whom it mentions and pings; nobody when absent. */
  readonly pings?: readonly string[];
  /** Brings the message up to date while something goes on; ends when that has ended. */
  readonly follow?: (show: (message: MessageView) => Promise<void>) => Promise<void>;
  /** Is told once the message is there; a message that did not come through is said anew. */
  readonly onSent?: () => Promise<void>;
}

/** New content for the message whose button was clicked. */
interface UpdateReply {
  readonly kind: 'update';
  readonly message: MessageView;
  /** The language of the message, where it is not that of the person who clicked. */
  readonly locale?: string;
  /** What is said beside it. */
  readonly aside?: MessageReply;
  /** Brings the message up to date once it is there: others may have changed it meanwhile. */
  readonly follow?: (show: (message: MessageView) => Promise<void>) => Promise<void>;
}

/** The message whose button was clicked goes away. */
interface DeleteReply {
  readonly kind: 'delete';
}

/** A form opens. */
export interface ModalReply {
  readonly kind: 'modal';
  readonly modal: ModalView;
}

/** A form as plain data. */
export interface ModalView {
  /** 1 to `limits.customId` characters. */
  readonly customId: string;
  /** 1 to `limits.modalTitle` characters. */
  readonly title: string;
  /** 1 to 5. */
  readonly fields: readonly ModalField[];
}

/** A place to type in. */
export interface ModalField {
  /** What was typed comes back under this name. */
  readonly name: string;
  /** 1 to `limits.fieldLabel` characters. */
  readonly label: string;
  readonly placeholder?: string;
  /** What stands there already. */
  readonly value?: string;
  /** 1 to 4,000. */
  readonly maxLength: number;
  readonly isLong: boolean;
  readonly isRequired: boolean;
}

/** A file that goes with a message. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A message as plain data. */
export interface MessageView {
  /** Discord's Markdown, 1 to `limits.content` characters. */
  readonly content: string;
  readonly components: readonly ButtonRow[];
  /** The quotes in `content`, to be compared with the article before anything is sent. */
  readonly quotes: readonly ShownQuote[];
  /** None when absent. */
  readonly files?: readonly TextFile[];
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
