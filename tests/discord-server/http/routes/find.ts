import { PermissionFlagsBits } from 'discord.js';
import { channelPermissions } from '../../world/permissions.js';
import type { ChannelRecord, GuildRecord, MessageRecord, World } from '../../world/world.js';
import { missingAccess, unknownThing } from '../api-error.js';

/** Finds a channel that the bot can see, or throws 10003 or 50001 as Discord does. */
export function findChannel(world: World, id: string): ChannelRecord {
  const channel = world.channels.get(id);
  if (channel === undefined) throw unknownThing('Channel');
  const permissions = channelPermissions(world, channel, world.botId);
  if (!(permissions & PermissionFlagsBits.ViewChannel)) throw missingAccess();
  return channel;
}

/** Finds a message that is there for the channel to see, or throws 10008. */
export function findMessage(channel: ChannelRecord, id: string): MessageRecord {
  const message = channel.messages.get(id);
  if (message === undefined || message.isDeleted || message.onlyFor !== undefined) {
    throw unknownThing('Message');
  }
  return message;
}

/** Finds a guild that the bot is in, or throws 10004. */
export function findGuild(world: World, id: string): GuildRecord {
  const guild = world.guilds.get(id);
  if (guild === undefined || !guild.members.has(world.botId)) throw unknownThing('Guild');
  return guild;
}
