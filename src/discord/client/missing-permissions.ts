import {
  type Channel,
  ChannelType,
  type GuildBasedChannel,
  type Message,
  PermissionFlagsBits,
} from 'discord.js';

/** What the bot may want to do in a channel: post, open a thread and post there, or read. */
export type ChannelAct = 'send' | 'thread' | 'read';

/**
 * Names what the bot may not do in a channel, though it must to act there, as Discord's
 * settings name it; empty when nothing is missing.
 */
export function missingIn(channel: GuildBasedChannel, act: ChannelAct): readonly string[] {
  const held = channel.permissionsFor(channel.client.user, true);
  // Who may write in a forum may open posts in it, and nothing else is asked for there.
  const opensThread = act === 'thread' && !isForum(channel);
  const inThreads = channel.isThread() || opensThread;
  const needed: readonly (readonly [bigint, string])[] = [
    [PermissionFlagsBits.ViewChannel, 'View Channels'],
    inThreads
      ? [PermissionFlagsBits.SendMessagesInThreads, 'Send Messages in Threads']
      : [PermissionFlagsBits.SendMessages, 'Send Messages'],
    ...(act === 'read'
      ? [[PermissionFlagsBits.ReadMessageHistory, 'Read Message History'] as const]
      : []),
    // A locked thread opens again for moderators only.
    ...(channel.isThread() && channel.locked
      ? [[PermissionFlagsBits.ManageThreads, 'Manage Threads'] as const]
      : []),
    ...(opensThread
      ? [[PermissionFlagsBits.CreatePublicThreads, 'Create Public Threads'] as const]
      : []),
  ];
  return needed.filter(([flag]) => held && !held.has(flag)).map(([, name]) => name);
}

/** Whether threads are all there is in a channel. */
export function isForum({ type }: Channel): boolean {
  return type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
}

/** The same for the channel of a message; empty in DMs. */
export function missingPermissions(message: Message): readonly string[] {
  return message.inGuild() ? missingIn(message.channel, 'send') : [];
}

/** Whether the bot may point at the message that it answers. */
export function mayReply(message: Message): boolean {
  if (!message.inGuild()) return true;
  const held = message.channel.permissionsFor(message.client.user, true);
  return held?.has(PermissionFlagsBits.ReadMessageHistory) ?? true;
}
