import { type Message, PermissionFlagsBits } from 'discord.js';

/**
 * Names what the bot may not do in a message's channel, though it must to reply there, as
 * Discord's settings name it; empty when nothing is missing, and in DMs.
 */
export function missingPermissions(message: Message): readonly string[] {
  if (!message.inGuild()) return [];
  const { channel, client } = message;
  const held = channel.permissionsFor(client.user, true);
  const needed: readonly (readonly [bigint, string])[] = [
    [PermissionFlagsBits.ViewChannel, 'View Channels'],
    channel.isThread()
      ? [PermissionFlagsBits.SendMessagesInThreads, 'Send Messages in Threads']
      : [PermissionFlagsBits.SendMessages, 'Send Messages'],
  ];
  return needed.filter(([flag]) => held && !held.has(flag)).map(([, name]) => name);
}

/** Whether the bot may point at the message that it answers. */
export function mayReply(message: Message): boolean {
  if (!message.inGuild()) return true;
  const held = message.channel.permissionsFor(message.client.user, true);
  return held?.has(PermissionFlagsBits.ReadMessageHistory) ?? true;
}
