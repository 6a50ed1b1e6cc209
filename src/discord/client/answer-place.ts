import { ChannelType, type Message } from 'discord.js';
import type { MessagePlace } from '../channels.js';
import type { MessageView } from '../reply.js';
import { limits } from '../views/limits.js';
import { shorten } from '../views/shorten.js';
import { messageOptions } from './message-options.js';
import { mayReply, missingIn } from './missing-permissions.js';
import { retryClosed } from './retry-closed.js';

/**
 * Sends an answer as a reply to a message; a nonce lets Discord know one that is sent twice,
 * and keep one.
 *
 * @returns Undefined where nothing can be sent.
 */
export async function answerInline(
  message: Message,
  view: MessageView,
): Promise<MessagePlace | undefined> {
  const { channel, channelId, id } = message;
  if (!channel.isSendable()) return undefined;
  const options = {
    ...messageOptions(view, { isPrivate: false }),
    nonce: id,
    enforceNonce: true,
    ...(mayReply(message) ? { reply: { messageReference: id, failIfNotExists: false } } : {}),
  };
  const sent = await retryClosed(async (): Promise<Message> => channel.send(options));
  return { channelId, messageId: sent.id };
}

/**
 * Opens a thread on a message and answers there.
 *
 * @returns Undefined where there can be no thread: in one, in DMs, or without the permission.
 */
export async function answerInThread(
  message: Message,
  view: MessageView,
  name: string,
): Promise<MessagePlace | undefined> {
  const { channel } = message;
  const isPlain =
    channel.type === ChannelType.GuildText || channel.type === ChannelType.GuildAnnouncement;
  if (!isPlain || missingIn(channel, 'thread').length > 0) return undefined;
  const thread = await message.startThread({ name: shorten(name, limits.threadName) });
  const options = messageOptions(view, { isPrivate: false });
  const sent = await retryClosed(async (): Promise<Message> => thread.send(options));
  return { channelId: thread.id, messageId: sent.id };
}
