import { ChannelType, PermissionFlagsBits as Flag, GatewayIntentBits } from 'discord.js';
import { objectAt, textAt } from '../../json.js';
import { renderMessage } from '../../render/render-message.js';
import { addMessage, deleteMessage, editMessage } from '../../world/messages.js';
import {
  channelPermissions,
  requireBotPermissions,
  sendingPermission,
} from '../../world/permissions.js';
import type { ChannelRecord, MessageRecord, World } from '../../world/world.js';
import { ApiError, missingPermissions, refuseInvalid } from '../api-error.js';
import { type MessageBody, readEdit, readNewMessage } from '../message-body.js';
import { DONE, ok, type Route, type RouteAnswer, type RouteRequest } from '../route.js';
import { findChannel, findMessage } from './find.js';

const LIST = '/channels/{channel_id}/messages';
/** "The past few minutes" of the documentation. */
const NONCE_LIFE_MS = 3 * 60_000;
const ONE = '/channels/{channel_id}/messages/{message_id}';

/** Messages of a channel: reading, sending, editing, deleting. */
export const messageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: LIST,
    handle: ({ world, param, query }) => {
      const channel = findChannel(world, param('channel_id'));
      return ok(history(world, channel, query).map((message) => render(world, message)));
    },
  },
  {
    method: 'GET',
    path: ONE,
    handle: ({ world, param }) => {
      const channel = findChannel(world, param('channel_id'));
      requireBotPermissions(world, channel, Flag.ReadMessageHistory);
      return ok(render(world, findMessage(channel, param('message_id'))));
    },
  },
  { method: 'POST', path: LIST, handle: sendMessage },
  {
    method: 'PATCH',
    path: ONE,
    handle: (request) => {
      const { world, param } = request;
      const message = findMessage(findChannel(world, param('channel_id')), param('message_id'));
      if (message.authorId !== world.botId) {
        throw new ApiError(403, 50005, 'Cannot edit a message authored by another user');
      }
      editMessage(world, message, readEdit(request, message));
      return ok(render(world, message));
    },
  },
  {
    method: 'DELETE',
    path: ONE,
    handle: ({ world, param }) => {
      const channel = findChannel(world, param('channel_id'));
      const message = findMessage(channel, param('message_id'));
      if (message.authorId !== world.botId) {
        if (channel.type === ChannelType.DM) {
          throw new ApiError(403, 50003, 'Cannot execute action on a DM channel');
        }
        requireBotPermissions(world, channel, Flag.ManageMessages);
      }
      deleteMessage(world, message);
      return DONE;
    },
  },
];

/** Sends a message that a request describes, once the bot may send it. */
export function postMessage(
  world: World,
  channel: ChannelRecord,
  body: MessageBody,
  { replyTo, id }: { readonly replyTo?: MessageRecord | undefined; readonly id?: string } = {},
): MessageRecord {
  requireBotPermissions(world, channel, sendingPermission(channel));
  if (body.embeds.length > 0) requireBotPermissions(world, channel, Flag.EmbedLinks);
  if (body.attachments.length > 0) requireBotPermissions(world, channel, Flag.AttachFiles);
  if (channel.thread?.archived) reopen(world, channel);
  if (channel.thread) channel.thread.memberIds.add(world.botId);
  return addMessage(world, channel, {
    ...body,
    authorId: world.botId,
    replyTo,
    ...(id === undefined ? {} : { id }),
  });
}

function sendMessage(request: RouteRequest): RouteAnswer {
  const { world, param } = request;
  const channel = findChannel(world, param('channel_id'));
  if (channel.type === ChannelType.GuildForum) {
    throw new ApiError(400, 50024, 'Cannot execute action on this channel type');
  }
  const stranger = channel.recipientIds.find((id) => id !== world.botId);
  if (stranger && world.users.get(stranger)?.acceptsDirectMessages === false) {
    throw new ApiError(403, 50007, 'Cannot send messages to this user');
  }
  requireBotPermissions(world, channel, sendingPermission(channel));
  const body = readNewMessage(request);
  const again = findByNonce(request, channel);
  if (again) return ok(render(world, again));
  const replyTo = findReplied(request, channel);
  const sent = postMessage(world, channel, body, { replyTo });
  sent.nonce = nonceOf(request);
  return ok(render(world, sent));
}

/** With `enforce_nonce`, what was sent with this nonce minutes ago is not sent again. */
function findByNonce(request: RouteRequest, channel: ChannelRecord): MessageRecord | undefined {
  const nonce = nonceOf(request);
  if (nonce === undefined || request.body.enforce_nonce !== true) return undefined;
  const recent = request.world.clock.now() - NONCE_LIFE_MS;
  return [...channel.messages.values()].find(
    (message) => message.nonce === nonce && message.sentAt > recent,
  );
}

function nonceOf({ body }: RouteRequest): string | undefined {
  const { nonce } = body;
  return typeof nonce === 'string' || typeof nonce === 'number' ? String(nonce) : undefined;
}

function findReplied(
  { world, body }: RouteRequest,
  channel: ChannelRecord,
): MessageRecord | undefined {
  const reference = objectAt(body, 'message_reference');
  if (reference === undefined) return undefined;
  const target = channel.messages.get(textAt(reference, 'message_id') ?? '');
  const permissions = channelPermissions(world, channel, world.botId);
  if (!(permissions & Flag.ReadMessageHistory)) {
    const message = 'You cannot reply without permission to read message history';
    throw new ApiError(403, 160002, message);
  }
  if (target && !target.isDeleted && target.onlyFor === undefined) return target;
  if (reference.fail_if_not_exists === false) return undefined;
  refuseInvalid([
    {
      path: 'message_reference',
      code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE',
      message: 'Unknown message',
    },
  ]);
  return undefined;
}

/** Sending to an archived thread opens it again, unless it is locked. */
function reopen(world: World, channel: ChannelRecord): void {
  if (channel.thread === undefined) return;
  const permissions = channelPermissions(world, channel, world.botId);
  if (channel.thread.locked && !(permissions & Flag.ManageThreads)) throw missingPermissions();
  channel.thread.archived = false;
}

/** Without READ_MESSAGE_HISTORY Discord answers with no messages, not with an error. */
function history(
  world: World,
  channel: ChannelRecord,
  query: URLSearchParams,
): readonly MessageRecord[] {
  const permissions = channelPermissions(world, channel, world.botId);
  if (!(permissions & Flag.ReadMessageHistory)) return [];
  const before = query.get('before');
  const after = query.get('after');
  return [...channel.messages.values()]
    .filter((message) => !message.isDeleted && message.onlyFor === undefined)
    .filter((message) => before === null || BigInt(message.id) < BigInt(before))
    .filter((message) => after === null || BigInt(message.id) > BigInt(after))
    .reverse()
    .slice(0, Number(query.get('limit') ?? 50));
}

/** Over HTTP a bot reads content when MESSAGE CONTENT is switched on for its application. */
function render(world: World, message: MessageRecord): Record<string, unknown> {
  return renderMessage(world, message, world.privilegedIntents & GatewayIntentBits.MessageContent);
}
