import { PermissionFlagsBits as Flag, GatewayIntentBits } from 'discord.js';
import { type JsonObject, numberAt, textAt, textsAt } from '../../json.js';
import { renderChannel } from '../../render/render-channel.js';
import { announceChannel } from '../../world/channels.js';
import { requireBotPermissions, sendingPermission } from '../../world/permissions.js';
import type { ChannelRecord, ThreadRecord, World } from '../../world/world.js';
import { ApiError } from '../api-error.js';
import { DONE, ok, type Route, type RouteRequest } from '../route.js';
import { findChannel, findMessage } from './find.js';
import { checkThread } from './thread-routes.js';

const OWN_REACTION = '/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me';

/** Channels themselves: reading, changing and deleting them, typing, reactions. */
export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/{channel_id}',
    handle: ({ world, param }) => ok(renderChannel(world, findChannel(world, param('channel_id')))),
  },
  {
    method: 'PATCH',
    path: '/channels/{channel_id}',
    handle: ({ world, param, body }) => {
      const channel = findChannel(world, param('channel_id'));
      if (channel.thread) changeThread(world, channel, channel.thread, body);
      else {
        requireBotPermissions(world, channel, Flag.ManageChannels);
        channel.name = textAt(body, 'name') ?? channel.name;
      }
      announceChannel(world, channel, 'UPDATE');
      return ok(renderChannel(world, channel));
    },
  },
  {
    method: 'DELETE',
    path: '/channels/{channel_id}',
    handle: ({ world, param }) => {
      const channel = findChannel(world, param('channel_id'));
      if (channel.guildId !== undefined) {
        const needed = channel.thread ? Flag.ManageThreads : Flag.ManageChannels;
        requireBotPermissions(world, channel, needed);
      }
      const body = renderChannel(world, channel);
      world.channels.delete(channel.id);
      announceChannel(world, channel, 'DELETE');
      return ok(body);
    },
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/typing',
    handle: ({ world, param }) => {
      const channel = findChannel(world, param('channel_id'));
      requireBotPermissions(world, channel, sendingPermission(channel));
      channel.typing.push({ userId: world.botId, at: world.clock.now() });
      world.bell.ring();
      return DONE;
    },
  },
  { method: 'PUT', path: OWN_REACTION, handle: (request) => react(request, 'ADD') },
  { method: 'DELETE', path: OWN_REACTION, handle: (request) => react(request, 'REMOVE') },
];

/**
 * Changes a thread. Reopening takes Send Messages in Threads; a locked one, a name or a
 * lock takes Manage Threads, or for name and archive to own the thread.
 *
 * Source: https://docs.discord.com/developers/topics/threads
 */
function changeThread(
  world: World,
  channel: ChannelRecord,
  thread: ThreadRecord,
  body: JsonObject,
): void {
  checkThread(body, false);
  const isReopening = body.archived === false;
  const isOnlyReopening = isReopening && Object.keys(body).length === 1;
  if (thread.archived && !isReopening) throw new ApiError(400, 50083, 'Thread is archived');
  const isOwner = thread.ownerId === world.botId && !('locked' in body);
  const isEasy = !thread.locked && (isOnlyReopening || isOwner);
  requireBotPermissions(world, channel, isEasy ? Flag.SendMessagesInThreads : Flag.ManageThreads);
  channel.name = textAt(body, 'name') ?? channel.name;
  thread.autoArchiveMinutes = numberAt(body, 'auto_archive_duration') ?? thread.autoArchiveMinutes;
  thread.appliedTags = textsAt(body, 'applied_tags') ?? thread.appliedTags;
  if (typeof body.locked === 'boolean') thread.locked = body.locked;
  if (typeof body.archived === 'boolean') {
    thread.archived = body.archived;
    thread.archivedAt = world.clock.now();
  }
}

function react({ world, param }: RouteRequest, change: 'ADD' | 'REMOVE'): typeof DONE {
  const channel = findChannel(world, param('channel_id'));
  requireBotPermissions(world, channel, Flag.ReadMessageHistory);
  const message = findMessage(channel, param('message_id'));
  const emoji = param('emoji_name');
  const people = message.reactions.get(emoji) ?? new Set<string>();
  if (change === 'ADD') {
    if (people.size === 0) requireBotPermissions(world, channel, Flag.AddReactions);
    message.reactions.set(emoji, people.add(world.botId));
  } else {
    people.delete(world.botId);
  }
  const isDirect = channel.guildId === undefined;
  world.dispatch({
    name: `MESSAGE_REACTION_${change}`,
    intents: isDirect
      ? GatewayIntentBits.DirectMessageReactions
      : GatewayIntentBits.GuildMessageReactions,
    data: () => ({
      user_id: world.botId,
      channel_id: channel.id,
      message_id: message.id,
      ...(isDirect ? {} : { guild_id: channel.guildId }),
      emoji: { id: null, name: emoji },
      burst: false,
      type: 0,
    }),
  });
  world.bell.ring();
  return DONE;
}
