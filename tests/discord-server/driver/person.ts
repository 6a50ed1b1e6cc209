import type { ChannelRecord } from '../world/world.js';
import type { OptionValues } from './command-data.js';
import type { Outcome } from './outcome.js';
import type { SeenMessage } from './seen-message.js';

/** A suggestion while typing. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A person with a Discord client. What the client does not let a person do, throws. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** How others mention the person: `<@id>`. */
  readonly mention: string;
  /** The person's direct messages with the bot. */
  readonly directMessages: ChannelRecord;
  /** Writes a message; a reply pings the one replied to unless `isQuiet`. */
  say(channel: ChannelRecord, text: string, reply?: Reply): SeenMessage;
  directMessage(text: string, reply?: Reply): SeenMessage;
  edit(message: SeenMessage, text: string): void;
  delete(message: SeenMessage): void;
  /** Runs `/name`; the channel is the server's first when it is left out. */
  runCommand(name: string, values?: OptionValues, channel?: ChannelRecord): Promise<Outcome>;
  /** Types into an option and reads the suggestions. */
  autocomplete(
    name: string,
    option: string,
    typed: string,
    others?: { readonly values?: OptionValues; readonly channel?: ChannelRecord },
  ): Promise<readonly Choice[]>;
  /** Uses a command from a message's menu (Apps). */
  useOnMessage(name: string, message: SeenMessage): Promise<Outcome>;
  clickButton(message: SeenMessage, label: string): Promise<Outcome>;
  /** Picks values of the one select of a message. */
  choose(message: SeenMessage, ...values: readonly string[]): Promise<Outcome>;
  /** Fills in the form that an outcome opened, by the fields' custom ids, and sends it. */
  submitModal(outcome: Outcome, values: Readonly<Record<string, string>>): Promise<Outcome>;
  /** Names the commands that Discord offers the person there; messages' menus included. */
  commandsIn(channel: ChannelRecord): readonly string[];
  /** Whether the message is there for the person to see. */
  sees(message: SeenMessage): boolean;
  /** Changes the language of the person's Discord client. */
  speak(locale: string): void;
  /** Adds the application to the person's own account, or takes it away. */
  installApp(isInstalled?: boolean): void;
  closeDirectMessages(): void;
}

/** What a message replies to. */
export interface Reply {
  readonly replyTo: SeenMessage;
  readonly isQuiet?: boolean;
}
