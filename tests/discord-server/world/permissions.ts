import { PermissionFlagsBits as Flag } from 'discord.js';
import { missingAccess, missingPermissions } from '../http/api-error.js';
import type { ChannelRecord, GuildRecord, World } from './world.js';

/** Every permission that exists. */
export const ALL_PERMISSIONS = Object.values(Flag).reduce((all, flag) => all | flag, 0n);

/** What the application may do in direct messages. */
const DIRECT_MESSAGE_PERMISSIONS =
  Flag.ViewChannel |
  Flag.SendMessages |
  Flag.EmbedLinks |
  Flag.AttachFiles |
  Flag.ReadMessageHistory |
  Flag.AddReactions |
  Flag.UseExternalEmojis |
  Flag.MentionEveryone;

/** Combines the permissions of a member's roles; the owner and administrators have all. */
export function guildPermissions(guild: GuildRecord, userId: string): bigint {
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  let permissions = guild.roles.get(guild.id)?.permissions ?? 0n;
  for (const id of member.roleIds) permissions |= guild.roles.get(id)?.permissions ?? 0n;
  return permissions & Flag.Administrator ? ALL_PERMISSIONS : permissions;
}

/**
 * Computes what a person may do in a channel: base permissions, then the overwrites of
 * `@everyone`, of the roles together, and of the member; a thread takes its parent's.
 *
 * Source: https://docs.discord.com/developers/topics/permissions#permission-overwrites
 */
export function channelPermissions(world: World, channel: ChannelRecord, userId: string): bigint {
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  if (guild === undefined) {
    return channel.recipientIds.includes(userId) ? DIRECT_MESSAGE_PERMISSIONS : 0n;
  }
  const base = guildPermissions(guild, userId);
  if (base & Flag.Administrator) return ALL_PERMISSIONS;
  const rules = (channel.thread ? parentOf(world, channel) : channel)?.overwrites ?? [];
  const roleIds = guild.members.get(userId)?.roleIds ?? new Set<string>();
  const levels = [
    rules.filter((rule) => rule.id === guild.id),
    rules.filter((rule) => rule.type === 0 && rule.id !== guild.id && roleIds.has(rule.id)),
    rules.filter((rule) => rule.type === 1 && rule.id === userId),
  ];
  const permissions = levels.reduce((sum, level) => {
    const deny = level.reduce((all, rule) => all | rule.deny, 0n);
    const allow = level.reduce((all, rule) => all | rule.allow, 0n);
    return (sum & ~deny) | allow;
  }, base);
  return withoutImplied(permissions, channel);
}

/** Throws 50001 when the bot cannot see the channel, 50013 when it lacks one of `needed`. */
export function requireBotPermissions(world: World, channel: ChannelRecord, needed: bigint): void {
  const permissions = channelPermissions(world, channel, world.botId);
  if (!(permissions & Flag.ViewChannel)) throw missingAccess();
  if ((permissions & needed) !== needed) throw missingPermissions();
}

/** Names the permission that lets one write in this channel. */
export function sendingPermission(channel: ChannelRecord): bigint {
  return channel.thread ? Flag.SendMessagesInThreads : Flag.SendMessages;
}

function parentOf(world: World, channel: ChannelRecord): ChannelRecord | undefined {
  return channel.parentId === undefined ? undefined : world.channels.get(channel.parentId);
}

/** Who cannot see or write in a channel cannot do what follows from that either. */
function withoutImplied(permissions: bigint, channel: ChannelRecord): bigint {
  if (!(permissions & Flag.ViewChannel)) return 0n;
  if (permissions & sendingPermission(channel)) return permissions;
  const implied = Flag.MentionEveryone | Flag.SendTTSMessages | Flag.AttachFiles | Flag.EmbedLinks;
  return permissions & ~implied;
}
