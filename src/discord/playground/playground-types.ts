import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Answer } from '../../core/answer/answer.js';
import type { PartFamily } from '../../core/search/part-families.js';
import type { MessageBody } from '../message-body.js';
import type { Choice, ModalView } from '../reply.js';
import type { OptionValue } from '../request.js';

/** The bot without Discord: the same commands, the same replies. */
export interface Playground {
  /** As registered with Discord. */
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /**
   * Acts as a person would on Discord.
   *
   * @param sessionId - One conversation; whoever knows the id is in it.
   */
  act(sessionId: string, action: PlaygroundAction): Promise<PlaygroundOutcome>;
  /** Tells who and what is in a session's server. */
  server(sessionId: string): PlaygroundServer;
  /** Tells what is new or gone in a session since a revision of it; 0 for everything. */
  newsSince(sessionId: string, revision: number): PlaygroundNews;
  /** Calls after every change in a session, until the returned function is called. */
  watch(sessionId: string, onChange: () => void): () => void;
}

/** Who and what is in a session's server, to be named in options and mentions. */
export interface PlaygroundServer {
  /** The server's own id, which `@everyone` has, too. */
  readonly id: string;
  readonly people: readonly { readonly id: string; readonly who: Persona | 'footnote' }[];
  readonly roles: readonly { readonly id: string; readonly who: Persona | 'everyone' }[];
  readonly channels: readonly { readonly id: string; readonly kind: 'text' | 'forum' }[];
}

/** What became of a session. */
export interface PlaygroundNews {
  /** How many changes there have been in all. */
  readonly revision: number;
  /** New messages, and changed ones with the id they had; in order. */
  readonly messages: readonly PlaygroundMessage[];
  /** Ids of messages that are gone. */
  readonly deleted: readonly string[];
  readonly threads: readonly PlaygroundThread[];
}

/** Who acts: a member of a server, or one who may manage it. */
export type Persona = 'member' | 'moderator';

interface Acting {
  readonly persona: Persona;
  /** The thread where it is done; the channel around all threads when absent. */
  readonly threadId?: string;
  /** A BCP 47 tag. */
  readonly locale: string;
}

/** What a person does. */
export type PlaygroundAction =
  | (Acting & {
      readonly kind: 'message';
      readonly content: string;
      /** The id of the message that it replies to. */
      readonly replyTo?: string;
    })
  | (Acting & {
      readonly kind: 'command';
      readonly name: string;
      readonly subcommand?: string;
      readonly options: Readonly<Record<string, OptionValue>>;
      /** The files attached, by the option's name; none when absent. */
      readonly files?: Readonly<Record<string, PlaygroundFile>>;
    })
  | {
      readonly kind: 'autocomplete';
      readonly name: string;
      readonly subcommand?: string;
      readonly option: string;
      readonly value: string;
      readonly options?: Readonly<Record<string, OptionValue>>;
      readonly persona?: Persona;
      readonly threadId?: string;
      readonly locale: string;
    }
  | (Acting & {
      readonly kind: 'button';
      readonly customId: string;
      readonly messageId: string;
    })
  | (Acting & {
      readonly kind: 'modal';
      readonly customId: string;
      /** What was typed, by the field's name. */
      readonly values: Readonly<Record<string, string>>;
      /** The message whose button opened the form; absent when a command did. */
      readonly messageId?: string;
    })
  | (Acting & {
      readonly kind: 'message-command';
      readonly name: string;
      /** The message whose menu was opened. */
      readonly messageId: string;
    });

/** What comes of it. */
export type PlaygroundOutcome =
  | {
      readonly kind: 'messages';
      /** New messages, and changed ones with the id they had; in order. */
      readonly messages: readonly PlaygroundMessage[];
      /** Ids of messages that are gone. */
      readonly deleted?: readonly string[];
      /** New threads, and changed ones with the id they had; none when absent. */
      readonly threads?: readonly PlaygroundThread[];
    }
  /** A form to fill in; its answer is the action `modal`. */
  | { readonly kind: 'modal'; readonly modal: ModalView; readonly messageId?: string }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] };

/** A file that a person attached. */
interface PlaygroundFile {
  readonly name: string;
  /** What is in it, in base64. */
  readonly data: string;
}

/** A message of the conversation. */
export interface PlaygroundMessage {
  readonly id: string;
  /** The session's revision that made it what it is. */
  readonly revision: number;
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
  readonly isEdited?: boolean;
  /** Whether it is the answer to a command, a button or a form, not a message by itself. */
  readonly isResponse?: boolean;
  readonly author: Persona | 'footnote';
  /** Whether only the asker sees it. */
  readonly ephemeral: boolean;
  /** The one person who sees it; everybody when absent. */
  readonly visibleTo?: Persona;
  readonly replyTo?: string;
  /** The thread that it is in; in the channel itself when absent. */
  readonly threadId?: string;
  readonly message: Pick<MessageBody, 'content'> & Partial<MessageBody>;
  /** What the answer in it rests on; absent where it answers no question. */
  readonly basis?: PlaygroundBasis;
}

/** What an answer rests on. */
export interface PlaygroundBasis {
  readonly kind: Answer['kind'];
  /** The question as it was read. */
  readonly resolved: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly unmatched: readonly string[];
  /** Best first. */
  readonly candidates: readonly {
    readonly section: string;
    readonly sectionTitle: string;
    readonly paragraph: number;
    readonly sentence: string;
    readonly score: number;
    readonly isQuoted: boolean;
    readonly matched: readonly string[];
    /** They sum to the score. */
    readonly families: Readonly<Record<PartFamily, number>>;
  }[];
}

/** A thread of the conversation's channel. */
export interface PlaygroundThread {
  readonly id: string;
  readonly name: string;
  readonly isArchived: boolean;
  /** Whether it is a post of the forum. */
  readonly isPost: boolean;
  /** The session's revision that made it what it is. */
  readonly revision: number;
}
