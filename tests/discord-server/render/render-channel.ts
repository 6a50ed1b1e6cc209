import { ChannelFlags, ChannelType } from 'discord.js';
import type { ChannelRecord, ThreadRecord, World } from '../world/world.js';
import { renderUser } from './render-user.js';

/** Renders a channel of any kind as Discord's channel object. */
export function renderChannel(world: World, channel: ChannelRecord): Record<string, unknown> {
  const base = {
    id: channel.id,
    type: channel.type,
    flags: channel.requiresTag ? ChannelFlags.RequireTag : 0,
    last_message_id: [...channel.messages.keys()].at(-1) ?? null,
  };
  if (channel.guildId === undefined) {
    const others = channel.recipientIds.filter((id) => id !== world.botId);
    const users = others.flatMap((id) => world.users.get(id) ?? []);
    return { ...base, recipients: users.map(renderUser) };
  }
  const guildBase = {
    ...base,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId ?? null,
    rate_limit_per_user: 0,
  };
  if (channel.thread) return { ...guildBase, ...renderThread(world, channel, channel.thread) };
  return {
    ...guildBase,
    position: 0,
    nsfw: false,
    topic: null,
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
    ...(channel.type === ChannelType.GuildForum
      ? {
          available_tags: channel.tags.map((tag) => ({
            ...tag,
            moderated: false,
            emoji_id: null,
            emoji_name: null,
          })),
          default_reaction_emoji: null,
          default_sort_order: null,
          default_forum_layout: 0,
        }
      : {}),
  };
}

/** Renders a person's part in a thread. */
export function renderThreadMember(
  channel: ChannelRecord,
  userId: string,
): Record<string, unknown> {
  return {
    id: channel.id,
    user_id: userId,
    join_timestamp: new Date(channel.thread?.createdAt ?? 0).toISOString(),
    flags: 0,
  };
}

function renderThread(
  world: World,
  channel: ChannelRecord,
  thread: ThreadRecord,
): Record<string, unknown> {
  const count = [...channel.messages.values()].filter((message) => !message.isDeleted).length;
  return {
    owner_id: thread.ownerId,
    message_count: count,
    total_message_sent: count,
    member_count: thread.memberIds.size,
    applied_tags: thread.appliedTags,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.autoArchiveMinutes,
      archive_timestamp: new Date(thread.archivedAt).toISOString(),
      create_timestamp: new Date(thread.createdAt).toISOString(),
    },
    ...(thread.memberIds.has(world.botId)
      ? { member: renderThreadMember(channel, world.botId) }
      : {}),
  };
}
