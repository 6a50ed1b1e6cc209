import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  RESTJSONErrorCodes,
} from 'discord.js';
import { messageBody } from '../message-body.js';
import type { MessageView, Reply } from '../reply.js';
import { retryClosed } from './retry-closed.js';

type Answerable = ChatInputCommandInteraction | ButtonInteraction;

/** Carries a reply out, as the first response or after a deferred one. */
export async function sendReply(interaction: Answerable, reply: Reply): Promise<void> {
  switch (reply.kind) {
    case 'message':
      return sendMessage(interaction, reply.message, reply.isPrivate);
    case 'update':
      return updateMessage(interaction, reply.message);
    case 'delete':
      return deleteMessage(interaction);
  }
}

/** Says that an answer is on its way: "thinking…", or nothing to see for a button. */
export async function defer(interaction: Answerable, isPrivate: boolean): Promise<void> {
  if (interaction.isButton()) {
    await once(() => interaction.deferUpdate());
    return;
  }
  await once(() => interaction.deferReply(isPrivate ? { flags: EPHEMERAL } : {}));
}

const EPHEMERAL = 1 << 6;

async function sendMessage(
  interaction: Answerable,
  message: MessageView,
  isPrivate: boolean,
): Promise<void> {
  if (!interaction.deferred) {
    await once(() => interaction.reply(options(message, isPrivate)));
    return;
  }
  const isSameAudience = interaction.isCommand() && interaction.ephemeral === isPrivate;
  if (isSameAudience) {
    await retryClosed(() => interaction.editReply(edit(message)));
    return;
  }
  // "thinking…" was shown to others: it goes away before the private answer comes.
  if (interaction.isCommand()) await retryClosed(() => interaction.deleteReply());
  await interaction.followUp(options(message, isPrivate));
}

async function updateMessage(interaction: Answerable, message: MessageView): Promise<void> {
  if (interaction.isButton() && !interaction.deferred) {
    await once(() => interaction.update(edit(message)));
    return;
  }
  await retryClosed(() => interaction.editReply(edit(message)));
}

async function deleteMessage(interaction: Answerable): Promise<void> {
  if (interaction.isButton() && !interaction.deferred) await once(() => interaction.deferUpdate());
  await retryClosed(() => interaction.deleteReply()).catch(
    ignore(RESTJSONErrorCodes.UnknownMessage),
  );
}

/** Sends a first response, which Discord takes once: a second try may learn that it was taken. */
async function once(send: () => Promise<unknown>): Promise<void> {
  await retryClosed(send).catch(ignore(RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged));
}

function ignore(code: number): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof DiscordAPIError) || error.code !== code) throw error;
  };
}

/** A message in discord.js's spelling. */
function options(message: MessageView, isPrivate: boolean) {
  const { content, components, flags } = messageBody(message, isPrivate);
  return { content, components, flags, allowedMentions: { parse: [], repliedUser: false } };
}

/** The same, without what an edit cannot change. */
function edit(message: MessageView) {
  return options(message, false);
}
