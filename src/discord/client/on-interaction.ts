import type { AutocompleteInteraction, Interaction } from 'discord.js';
import { announcesInPrivate } from '../announces-in-private.js';
import type { BotServices } from '../bot-services.js';
import { handleRequest, type ReplyRequest, suggestChoices } from '../handle-request.js';
import { privateText } from '../private-text.js';
import type { MessageView, Reply } from '../reply.js';
import { textsFor } from '../texts/languages.js';
import { isForbidden, isGone } from './api-errors.js';
import type { BotLogger } from './bot-logger.js';
import { messageOptions } from './message-options.js';
import {
  readAutocomplete,
  readButton,
  readCommand,
  readMessageCommand,
  readModal,
} from './read-interaction.js';
import { retryClosed } from './retry-closed.js';
import { type Answerable, defer, sendReply } from './send-reply.js';

/** What answering needs. */
export interface Answering {
  readonly services: BotServices;
  readonly logger: BotLogger;
}

/** Discord gives up after 3 s; an answer that takes longer than this is promised first. */
const DEFER_AFTER_MS = 1200;

/** Answers an interaction, whatever it is: sent once, caught once. */
export async function onInteraction(interaction: Interaction, answering: Answering): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(interaction, answering);
  if (interaction.isChatInputCommand()) {
    return answer(interaction, readCommand(interaction), answering);
  }
  if (interaction.isMessageContextMenuCommand()) {
    return answer(interaction, readMessageCommand(interaction), answering);
  }
  if (interaction.isButton()) return answer(interaction, readButton(interaction), answering);
  if (interaction.isModalSubmit()) return answer(interaction, readModal(interaction), answering);
}

async function answer(
  interaction: Answerable,
  request: ReplyRequest,
  { services, logger }: Answering,
): Promise<void> {
  let deferring: Promise<void> | undefined;
  const timer = setTimeout(() => {
    deferring = defer(interaction, announcesInPrivate(request));
    // Awaited below; until then nobody would hear of its failure.
    deferring.catch(() => undefined);
  }, DEFER_AFTER_MS);
  let reply: Reply | undefined;
  try {
    reply = await handleRequest(request, services).finally(() => clearTimeout(timer));
    await deferring;
    await sendReply(interaction, reply);
    if (reply.kind === 'message') await reply.onSent?.();
    if (reply.kind === 'message' || reply.kind === 'update') {
      await reply.follow?.(showAgain(interaction));
    }
  } catch (error) {
    if (isGone(error)) {
      // Somebody deleted the channel or the message meanwhile: nobody waits there.
      logger.debug({ err: error, interaction: describe(interaction) }, 'Nobody to answer');
      return;
    }
    const texts = textsFor(interaction.locale);
    if (isForbidden(error) && reply && hasFiles(reply)) {
      await sayInstead(interaction, texts.refused.attach(`<#${interaction.channelId}>`), logger);
      return;
    }
    logger.error({ err: error, interaction: describe(interaction) }, 'Cannot answer');
    await sayInstead(interaction, texts.error, logger);
  }
}

/** Gives a reply new content; once Discord takes no more edits, nothing is lost but news. */
function showAgain(interaction: Answerable): (message: MessageView) => Promise<void> {
  return async (message) => {
    await retryClosed(() =>
      interaction.editReply(messageOptions(message, { isPrivate: true })),
    ).catch(() => undefined);
  };
}

/** Of all that replies hold, files alone need a permission of their own. */
function hasFiles(reply: Reply): boolean {
  return reply.kind === 'message' && (reply.message.files ?? []).length > 0;
}

async function sayInstead(
  interaction: Answerable,
  words: string,
  logger: BotLogger,
): Promise<void> {
  if (interaction.replied) return;
  try {
    await sendReply(interaction, privateText(words));
  } catch (error) {
    logger.warn({ err: error, interaction: describe(interaction) }, 'Cannot say so either');
  }
}

async function suggest(
  interaction: AutocompleteInteraction,
  { services, logger }: Answering,
): Promise<void> {
  try {
    const choices = await suggestChoices(readAutocomplete(interaction), services);
    await retryClosed(() => interaction.respond(choices));
  } catch (error) {
    // The next letter asks again.
    logger.warn({ err: error, interaction: describe(interaction) }, 'Cannot suggest');
  }
}

/** What the log tells of an interaction: never what was typed. */
function describe(interaction: Interaction): string {
  if ('commandName' in interaction) return `/${interaction.commandName}`;
  return 'customId' in interaction ? `button ${interaction.customId.slice(0, 2)}` : 'other';
}
