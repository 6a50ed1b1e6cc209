import { InteractionResponseType as Callback } from 'discord.js';
import type { JsonObject } from '../json.js';
import type { InteractionRecord, World } from '../world/world.js';
import { type SeenMessage, seeMessage } from './seen-message.js';

/** How long a test waits for a deferred answer to be filled in. */
const ANSWER_WAIT_MS = 10_000;

/** What a bot made of an interaction; it follows what comes later. */
export interface Outcome {
  /** The answer: the new message, or the one that was updated. Throws when there is none. */
  readonly message: SeenMessage;
  /** The answer and the follow-ups, oldest first; deleted ones left out. */
  readonly messages: readonly SeenMessage[];
  /** All that can be read in the answer. */
  readonly text: string;
  readonly buttons: readonly string[];
  /** Whether only the person sees the answer. */
  readonly isEphemeral: boolean;
  /** Time from the interaction to the first response. */
  readonly acknowledgedAfterMs: number;
  /** Whether the first response only promised an answer ("thinking…"). */
  readonly wasDeferred: boolean;
  /** The form that the bot opened, if it did. */
  readonly modal: JsonObject | undefined;
  readonly interaction: InteractionRecord;
}

/**
 * Waits until the interaction is answered: with a message, an update, a form, or by filling
 * in what was deferred.
 *
 * @throws as Discord shows it: the application did not respond, or went on "thinking…".
 */
export async function outcomeOf(world: World, interaction: InteractionRecord): Promise<Outcome> {
  const name = interaction.name ?? 'the interaction';
  const editsBefore = interaction.sourceMessage?.editCount ?? 0;
  const type = await world.bell.until(
    () => interaction.callbackType,
    `a first response to ${name}: the application did not respond`,
    world.firstResponseMs + 1_000,
  );
  await world.bell.until(
    () => {
      if (interaction.isThinking) return undefined;
      if (type !== Callback.DeferredMessageUpdate) return true;
      const source = interaction.sourceMessage;
      const isChanged = source && (source.isDeleted || source.editCount > editsBefore);
      return isChanged || interaction.followUps.length > 0 ? true : undefined;
    },
    `the answer to ${name}: it was deferred, and is still "thinking…"`,
    ANSWER_WAIT_MS,
  );
  return seeOutcome(interaction);
}

function seeOutcome(interaction: InteractionRecord): Outcome {
  const messages = () =>
    [interaction.original, ...interaction.followUps]
      .filter((message) => message !== undefined)
      .filter((message) => !message.isDeleted)
      .map(seeMessage);
  const message = () => {
    if (interaction.original) return seeMessage(interaction.original);
    throw new Error(`${interaction.name ?? 'The interaction'} was not answered with a message.`);
  };
  return {
    interaction,
    get message() {
      return message();
    },
    get messages() {
      return messages();
    },
    get text() {
      return message().text;
    },
    get buttons() {
      return message().buttons;
    },
    get isEphemeral() {
      return message().isEphemeral;
    },
    acknowledgedAfterMs: (interaction.acknowledgedAt ?? 0) - interaction.createdAt,
    wasDeferred:
      interaction.callbackType === Callback.DeferredChannelMessageWithSource ||
      interaction.callbackType === Callback.DeferredMessageUpdate,
    modal: interaction.modal,
  };
}
