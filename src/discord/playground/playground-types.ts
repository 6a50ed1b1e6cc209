import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
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
    })
  | {
      readonly kind: 'autocomplete';
      readonly name: string;
      readonly subcommand?: string;
      readonly option: string;
      readonly value: string;
      readonly options?: Readonly<Record<string, OptionValue>>;
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

/** A message of the conversation. */
export interface PlaygroundMessage {
  readonly id: string;
  readonly author: Persona | 'footnote';
  /** Whether only the asker sees it. */
  readonly ephemeral: boolean;
  readonly replyTo?: string;
  /** The thread that it is in; in the channel itself when absent. */
  readonly threadId?: string;
  readonly message: Pick<MessageBody, 'content'> & Partial<MessageBody>;
}

/** A thread of the conversation's channel. */
export interface PlaygroundThread {
  readonly id: string;
  readonly name: string;
  readonly isArchived: boolean;
}
