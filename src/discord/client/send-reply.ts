import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageContextMenuCommandInteraction,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { MessageReply, MessageView, Reply } from '../reply.js';
import { messageOptions } from './message-options.js';
import { modalOptions } from './modal-options.js';
import { retryClosed } from './retry-closed.js';

/** An interaction that wants a reply. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

/** Carries a reply out, as the first response or after a deferred one. */
export async function sendReply(interaction: Answerable, reply: Reply): Promise<void> {
  switch (reply.kind) {
    case 'message':
      return sendMessage(interaction, reply);
    case 'update':
      await updateMessage(interaction, reply.message);
      return reply.aside && followUp(interaction, reply.aside);
    case 'delete':
      return deleteMessage(interaction);
    case 'modal':
      if (interaction.isModalSubmit()) throw new Error('A form cannot open another form');
      return once(() => interaction.showModal(modalOptions(reply.modal)));
  }
}

/** Says that an answer is on its way: "thinking…", or nothing to see for a button. */
export async function defer(interaction: Answerable, isPrivate: boolean): Promise<void> {
  if (isOnMessage(interaction)) {
    await once(() => interaction.deferUpdate());
    return;
  }
  await once(() => interaction.deferReply(isPrivate ? { flags: EPHEMERAL } : {}));
}

const EPHEMERAL = 1 << 6;

/** Whether there is a message that the reply may change. */
function isOnMessage(
  interaction: Answerable,
): interaction is ButtonInteraction | ModalMessageModalSubmitInteraction {
  return interaction.isButton() || (interaction.isModalSubmit() && interaction.isFromMessage());
}

async function sendMessage(interaction: Answerable, reply: MessageReply): Promise<void> {
  const { message, isPrivate } = reply;
  if (!interaction.deferred) {
    await once(() => interaction.reply(messageOptions(message, reply)));
    return;
  }
  const isSameAudience = interaction.isCommand() && interaction.ephemeral === isPrivate;
  if (isSameAudience) {
    await retryClosed(() => interaction.editReply(edit(message)));
    return;
  }
  // "thinking…" was shown to others: it goes away before the private answer comes.
  if (interaction.isCommand()) await retryClosed(() => interaction.deleteReply());
  await followUp(interaction, reply);
}

async function followUp(interaction: Answerable, reply: MessageReply): Promise<void> {
  await interaction.followUp(messageOptions(reply.message, reply));
}

async function updateMessage(interaction: Answerable, message: MessageView): Promise<void> {
  if (isOnMessage(interaction) && !interaction.deferred) {
    await once(() => interaction.update(edit(message)));
    return;
  }
  await retryClosed(() => interaction.editReply(edit(message)));
}

async function deleteMessage(interaction: Answerable): Promise<void> {
  if (isOnMessage(interaction) && !interaction.deferred) {
    await once(() => interaction.deferUpdate());
  }
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

/** A message without what an edit cannot change. */
function edit(message: MessageView) {
  return messageOptions(message, { isPrivate: false });
}
