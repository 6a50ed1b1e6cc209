import { ChannelType, PermissionFlagsBits as Flag, MessageType } from 'discord.js';
import { type JsonObject, numberAt, objectAt, textAt, textsAt } from '../../json.js';
import { checkLength } from '../../limits/length.js';
import { renderChannel, renderThreadMember } from '../../render/render-channel.js';
import { addChannel, announceChannel } from '../../world/channels.js';
import { addMessage } from '../../world/messages.js';
import { requireBotPermissions } from '../../world/permissions.js';
import type { ChannelRecord, World } from '../../world/world.js';
import { ApiError, refuseInvalid } from '../api-error.js';
import { readNewMessage } from '../message-body.js';
import { DONE, ok, type Route } from '../route.js';
import { findChannel, findGuild, findMessage } from './find.js';
import { postMessage } from './message-routes.js';

const AUTO_ARCHIVE_MINUTES: readonly unknown[] = [60, 1_440, 4_320, 10_080];

/** Threads: from a message, without one, as a forum post; joining and listing them. */
export const threadRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/channels/{channel_id}/messages/{message_id}/threads',
    handle: ({ world, param, body }) => {
      const parent = findChannel(world, param('channel_id'));
      const starter = findMessage(parent, param('message_id'));
      refuseThreadsIn(parent);
      requireBotPermissions(world, parent, Flag.CreatePublicThreads);
      checkThread(body);
      if (world.channels.has(starter.id)) {
        throw new ApiError(400, 160004, 'A thread has already been created for this message');
      }
      const thread = openThread(world, parent, body, starter.id);
      const type = MessageType.ThreadStarterMessage;
      addMessage(world, thread, { authorId: world.botId, type, replyTo: starter, allowed: {} });
      return { status: 201, body: renderChannel(world, thread) };
    },
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/threads',
    handle: (request) => {
      const { world, param, body, files } = request;
      const parent = findChannel(world, param('channel_id'));
      refuseThreadsIn(parent);
      checkThread(body);
      if (parent.type !== ChannelType.GuildForum) {
        const isPrivate = body.type !== ChannelType.PublicThread;
        requireBotPermissions(
          world,
          parent,
          isPrivate ? Flag.CreatePrivateThreads : Flag.CreatePublicThreads,
        );
        const thread = openThread(world, parent, body, world.nextId(), isPrivate);
        return { status: 201, body: renderChannel(world, thread) };
      }
      requireBotPermissions(world, parent, Flag.SendMessages);
      if (parent.requiresTag && (textsAt(body, 'applied_tags') ?? []).length === 0) {
        const message = 'A tag is required to create a forum post in this channel';
        throw new ApiError(400, 40067, message);
      }
      const first = readNewMessage({ world, body: objectAt(body, 'message') ?? {}, files });
      const thread = openThread(world, parent, body, world.nextId());
      // The first message of a post has the post's id.
      postMessage(world, thread, first, { id: thread.id });
      return { status: 201, body: renderChannel(world, thread) };
    },
  },
  {
    method: 'PUT',
    path: '/channels/{channel_id}/thread-members/@me',
    handle: ({ world, param }) => {
      findThread(world, param('channel_id')).thread?.memberIds.add(world.botId);
      return DONE;
    },
  },
  {
    method: 'DELETE',
    path: '/channels/{channel_id}/thread-members/@me',
    handle: ({ world, param }) => {
      findThread(world, param('channel_id')).thread?.memberIds.delete(world.botId);
      return DONE;
    },
  },
  {
    method: 'GET',
    path: '/channels/{channel_id}/threads/archived/public',
    handle: ({ world, param }) => {
      const parent = findChannel(world, param('channel_id'));
      requireBotPermissions(world, parent, Flag.ReadMessageHistory);
      const threads = [...world.channels.values()].filter(
        (channel) => channel.parentId === parent.id && channel.thread?.archived,
      );
      return ok(listThreads(world, threads));
    },
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/threads/active',
    handle: ({ world, param }) => {
      const guild = findGuild(world, param('guild_id'));
      const threads = [...world.channels.values()].filter(
        (channel) => channel.guildId === guild.id && channel.thread?.archived === false,
      );
      return ok(listThreads(world, threads));
    },
  },
];

/** Checks the name and the archiving time of a new or changed thread. */
export function checkThread(body: JsonObject, isNew = true): void {
  const minutes = body.auto_archive_duration ?? undefined;
  refuseInvalid([
    ...checkLength('name', textAt(body, 'name'), 100, isNew || 'name' in body ? 1 : 0),
    ...(minutes === undefined || AUTO_ARCHIVE_MINUTES.includes(minutes)
      ? []
      : [
          {
            path: 'auto_archive_duration',
            code: 'BASE_TYPE_CHOICES',
            message: `Value must be one of (${AUTO_ARCHIVE_MINUTES.join(', ')}).`,
          },
        ]),
  ]);
}

function findThread(world: World, id: string): ChannelRecord {
  const channel = findChannel(world, id);
  if (channel.thread === undefined) {
    throw new ApiError(400, 50024, 'Cannot execute action on this channel type');
  }
  if (channel.thread.archived) throw new ApiError(400, 50083, 'Thread is archived');
  return channel;
}

function refuseThreadsIn(parent: ChannelRecord): void {
  if (parent.guildId === undefined || parent.thread !== undefined) {
    throw new ApiError(400, 50024, 'Cannot execute action on this channel type');
  }
}

function openThread(
  world: World,
  parent: ChannelRecord,
  body: JsonObject,
  id: string,
  isPrivate = false,
): ChannelRecord {
  const minutes = numberAt(body, 'auto_archive_duration');
  const thread = addChannel(world, {
    id,
    type: isPrivate ? ChannelType.PrivateThread : ChannelType.PublicThread,
    name: textAt(body, 'name') ?? '',
    ...(parent.guildId === undefined ? {} : { guildId: parent.guildId }),
    parentId: parent.id,
    thread: {
      ownerId: world.botId,
      ...(minutes === undefined ? {} : { autoArchiveMinutes: minutes }),
    },
  });
  if (thread.thread) thread.thread.appliedTags = textsAt(body, 'applied_tags') ?? [];
  announceChannel(world, thread, 'CREATE');
  return thread;
}

function listThreads(
  world: World,
  threads: readonly ChannelRecord[],
): Readonly<Record<string, unknown>> {
  return {
    threads: threads.map((thread) => renderChannel(world, thread)),
    members: threads
      .filter((thread) => thread.thread?.memberIds.has(world.botId))
      .map((thread) => renderThreadMember(thread, world.botId)),
    has_more: false,
  };
}
