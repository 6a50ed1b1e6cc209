import type { Place } from '../core/ports/place.js';

/** Who does something on Discord. */
interface Person {
  /** Digits only. */
  readonly id: string;
  /** What others see the person called; absent where that is not known. */
  readonly name?: string;
  /** Whether the person may manage the messages of the channel; never in a DM. */
  readonly isModerator: boolean;
  /** Whether the person may manage the server, and so how the bot behaves in it; never in a DM. */
  readonly isManager: boolean;
  /** Whether the person may open threads in the channel; so it is when absent. */
  readonly mayOpenThreads?: boolean;
  /** The person's roles in the server, without `@everyone`; empty in a DM. */
  readonly roleIds: readonly string[];
}

/** What every request tells. */
export interface RequestBase {
  /** The interaction, or the message that asks. */
  readonly id: string;
  readonly person: Person;
  readonly place: Place;
  /** Whether all who take part share one conversation, as in a thread. */
  readonly isShared?: boolean;
  /** A BCP 47 tag: the language that the reply is wanted in. */
  readonly locale: string;
}

/** What Discord sends as the value of an option; people, roles and channels as their ids. */
export type OptionValue = string | number | boolean;

/** A slash command, as filled in. */
export interface CommandRequest extends RequestBase {
  readonly kind: 'command';
  readonly name: string;
  readonly subcommand?: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** The files attached, by the option's name; none when absent. */
  readonly files?: Readonly<Record<string, GivenFile>>;
}

/** A file that a person attached; its name and what is in it are not to be trusted. */
export interface GivenFile {
  readonly name: string;
  readonly sizeBytes: number;
  /** Reads the whole file; rejects when it cannot be had any more. */
  read(): Promise<Uint8Array>;
}

/** An option of a slash command, half typed. */
export interface AutocompleteRequest extends RequestBase {
  readonly kind: 'autocomplete';
  readonly name: string;
  readonly subcommand?: string;
  /** The option that is typed. */
  readonly option: string;
  /** What is typed so far; may be empty. */
  readonly value: string;
  /** The other options as filled in so far. */
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** A click on a button. */
export interface ButtonRequest extends RequestBase {
  readonly kind: 'button';
  readonly customId: string;
  readonly on: ClickedMessage;
}

/** The message that a button is on. */
export interface ClickedMessage {
  readonly id: string;
  /** What it says; empty when that is not known. */
  readonly content: string;
  /** Whether only this person sees it. */
  readonly isPrivate: boolean;
}

/** A form, filled in. */
export interface ModalRequest extends RequestBase {
  readonly kind: 'modal';
  readonly customId: string;
  /** What was typed, by the field's name; empty where nothing was. */
  readonly values: Readonly<Record<string, string>>;
  /** The message whose button opened the form; absent when a command did. */
  readonly on?: ClickedMessage;
}

/** A command chosen in the menu of a message. */
export interface MessageCommandRequest extends RequestBase {
  readonly kind: 'message-command';
  readonly name: string;
  readonly target: TargetMessage;
}

/** The message whose menu was opened. */
export interface TargetMessage {
  readonly id: string;
  /** What it says; empty for a picture. */
  readonly content: string;
  readonly authorId: string;
}

/** A question in chat, free of the mention, of quoted lines and of code. */
export interface QuestionRequest extends RequestBase {
  readonly kind: 'question';
  readonly question: string;
}
