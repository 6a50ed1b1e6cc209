import type { Place } from '../core/ports/place.js';

/** Who does something on Discord. */
interface Person {
  /** Digits only. */
  readonly id: string;
  /** Whether the person may manage the messages of the channel; never in a DM. */
  readonly isModerator: boolean;
}

/** What every request tells. */
export interface RequestBase {
  readonly person: Person;
  readonly place: Place;
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
  /** What the message that the button is on says; empty when that is not known. */
  readonly content: string;
  /** Whether only this person sees the message that the button is on. */
  readonly isOnPrivate: boolean;
}

/** A question in chat, free of the mention, of quoted lines and of code. */
export interface QuestionRequest extends RequestBase {
  readonly kind: 'question';
  readonly question: string;
}
