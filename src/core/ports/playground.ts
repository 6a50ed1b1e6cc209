import type { CommandJson } from './command-json.js';

/**
 * The bot without Discord: the same commands and the same replies, for the playground's page.
 *
 * The page's scripts are compiled with this file, so it imports nothing but types.
 */
export interface Playground {
  /** As registered with Discord. */
  readonly commands: readonly CommandJson[];
  /**
   * Acts as a person of the session would on Discord.
   *
   * @param sessionId - One conversation; later actions of it may follow up on earlier ones.
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
  readonly id: string;
  readonly people: readonly { readonly id: string; readonly who: Persona | 'footnote' }[];
  readonly roles: readonly { readonly id: string; readonly who: Persona | 'everyone' }[];
  readonly channels: readonly { readonly id: string; readonly kind: 'text' | 'forum' }[];
}

/** What became of a session, whoever did it. */
export interface PlaygroundNews {
  /** How many changes there have been in all. */
  readonly revision: number;
  readonly messages: readonly PlaygroundMessage[];
  readonly deleted: readonly string[];
  readonly threads: readonly PlaygroundThread[];
}

/** Who asks: a member of the server, or one who may manage it. */
export type Persona = 'member' | 'moderator';

/** What a person does in the chat. */
export type PlaygroundAction =
  | (Acting & {
      readonly kind: 'message';
      readonly content: string;
      /** `PlaygroundMessage.id` of the message replied to. */
      readonly replyTo?: string;
    })
  | (Acting & {
      readonly kind: 'command';
      readonly name: string;
      /** With the group before it, parted by a space, where there is one. */
      readonly subcommand?: string;
      readonly options: Readonly<Record<string, OptionValue>>;
      /** The files attached, by the option's name, in base64; none when absent. */
      readonly files?: Readonly<Record<string, { readonly name: string; readonly data: string }>>;
    })
  | {
      readonly kind: 'autocomplete';
      readonly name: string;
      readonly subcommand?: string;
      /** The option that is being filled in. */
      readonly option: string;
      /** What has been typed so far; may be empty. */
      readonly value: string;
      /** The other options as filled in so far. */
      readonly options?: Readonly<Record<string, OptionValue>>;
      readonly persona?: Persona;
      readonly threadId?: string;
      readonly locale: string;
    }
  | (Acting & {
      readonly kind: 'button';
      readonly customId: string;
      /** The message that the button is on. */
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

interface Acting {
  readonly persona: Persona;
  readonly locale: string;
  /** `PlaygroundThread.id` of where it is done; the channel itself when absent. */
  readonly threadId?: string;
}

/** What Discord sends as the value of a string, integer, number or boolean option. */
export type OptionValue = string | number | boolean;

/** What the bot does about it. */
export type PlaygroundOutcome =
  | {
      readonly kind: 'messages';
      /** New messages in order; one with the id of an earlier message takes its place. */
      readonly messages: readonly PlaygroundMessage[];
      /** Ids of messages that are gone. */
      readonly deleted?: readonly string[];
      /** New threads; one with the id of an earlier thread takes its place. */
      readonly threads?: readonly PlaygroundThread[];
    }
  /** A form to fill in. */
  | { readonly kind: 'modal'; readonly modal: ModalJson; readonly messageId?: string }
  | {
      readonly kind: 'choices';
      readonly choices: readonly { readonly name: string; readonly value: string }[];
    };

/** A message in the chat. */
export interface PlaygroundMessage {
  readonly id: string;
  /** The session's revision that made it what it is; 0 before the bot has it. */
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
  /** `PlaygroundMessage.id` of the message that it answers. */
  readonly replyTo?: string;
  /** `PlaygroundThread.id` of where it is; in the channel itself when absent. */
  readonly threadId?: string;
  readonly message: MessageJson;
  /** What the answer in it rests on; absent where it answers no question. */
  readonly basis?: PlaygroundBasis;
}

/** What an answer rests on. */
export interface PlaygroundBasis {
  readonly kind: 'quoted' | 'listed' | 'section' | 'clarify' | 'abstained';
  readonly way: PlaygroundWay;
  /** The question as it was read. */
  readonly resolved: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Words of the question that the articles lack. */
  readonly unmatched: readonly string[];
  /** Sentences that could be the answer, best first. */
  readonly candidates: readonly {
    readonly section: string;
    readonly sectionTitle: string;
    readonly paragraph: number;
    readonly sentence: string;
    readonly score: number;
    /** Whether the answer shows it. */
    readonly isQuoted: boolean;
    /** Words of the passage that match. */
    readonly matched: readonly string[];
    /** What speaks for it, by kind; they sum to the score. */
    readonly families: Readonly<Record<string, number>>;
  }[];
}

/**
 * How an answer was found: words searched for; what the article's structure tells; something
 * counted; all items of a list; the sentences that say most of a stretch; a section by its
 * name; several places that fit alike. Or why none was: too unlikely; no words to search for;
 * a section or item that is not there.
 */
export type PlaygroundWay =
  | 'search'
  | 'structure'
  | 'count'
  | 'list'
  | 'selection'
  | 'section'
  | 'places'
  | 'unlikely'
  | 'no-words'
  | 'not-there';

/** A thread of the chat. */
export interface PlaygroundThread {
  readonly id: string;
  readonly name: string;
  readonly isArchived: boolean;
  /** Whether it is a post of the forum. */
  readonly isPost: boolean;
  /** The session's revision that made it what it is. */
  readonly revision: number;
}

/** A form. */
export interface ModalJson {
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly ModalFieldJson[];
}

/** A place to type in. */
interface ModalFieldJson {
  /** What was typed goes back under this name. */
  readonly name: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly maxLength: number;
  readonly isLong: boolean;
  readonly isRequired: boolean;
}

/** The part of Discord's message JSON that is shown. */
interface MessageJson {
  readonly content: string;
  readonly components?: readonly unknown[];
  readonly flags?: number;
  readonly embeds?: readonly unknown[];
  readonly files?: readonly { readonly name: string; readonly text: string }[];
}
