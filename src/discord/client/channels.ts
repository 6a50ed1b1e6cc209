import {
  type Channel,
  ChannelType,
  type Client,
  type Message,
  PermissionFlagsBits,
  type SendableChannels,
  type ThreadChannel,
} from 'discord.js';
import { buttonIds } from '../button-ids.js';
import type { ChannelInfo, Channels, SendOutcome } from '../channels.js';
import { isForbidden, isGone } from './api-errors.js';
import { isSeenFrom } from './is-seen-from.js';
import { messageOptions } from './message-options.js';
import { type ChannelAct, isForum, missingIn } from './missing-permissions.js';
import { findOwnMessage, findOwnThreads, forumTags, listOwnMessages } from './own-threads.js';
import { retryClosed } from './retry-closed.js';

/** A thread of the bot is archived after a week of silence; a message opens it again. */
const WEEK_MINUTES = 7 * 24 * 60;

/** Makes the channels of Discord, as the bot's client sees them. */
export function createChannels(client: Client<true>): Channels {
  const open = (id: string) => client.channels.fetch(id).catch(gone);
  return {
    isIn: (guildId) => client.guilds.cache.has(guildId),
    async find(id) {
      const channel = await open(id);
      return channel ? describe(channel) : undefined;
    },
    send: (id, message, nonce) =>
      outcome(
        async () => {
          const channel = await open(id);
          if (!channel?.isSendable()) return undefined;
          await unarchive(channel);
          const once = nonce === undefined ? {} : { nonce, enforceNonce: true };
          const options = { ...messageOptions(message, { isPrivate: false }), ...once };
          const sent = await retryClosed(async (): Promise<Message> => channel.send(options));
          return { channelId: id, messageId: sent.id };
        },
        () => missing(client, id, 'send'),
      ),
    edit: ({ channelId, messageId }, message) =>
      outcome(
        async () => {
          const channel = await open(channelId);
          if (!channel?.isSendable()) return undefined;
          await unarchive(channel);
          const { flags: _flags, ...options } = messageOptions(message, { isPrivate: false });
          await retryClosed(() => channel.messages.edit(messageId, options));
          return { channelId, messageId };
        },
        () => missing(client, channelId, 'send'),
      ),
    async remove({ channelId, messageId }) {
      const channel = await open(channelId);
      if (!channel?.isSendable()) return;
      await retryClosed(() => channel.messages.delete(messageId)).catch(gone);
    },
    async openThread(id, name, first) {
      // A thread that nothing can be said in would be left behind empty.
      const lacking = (await open(id)) ? missing(client, id, 'thread') : [];
      if (lacking.length > 0) return { kind: 'forbidden', missing: lacking };
      return outcome(
        async () => {
          const channel = await open(id);
          if (!channel) return undefined;
          return openThread(channel, name, messageOptions(first, { isPrivate: false }));
        },
        () => missing(client, id, 'thread'),
      );
    },
    setArchived: (id, isArchived) =>
      outcome(
        async () => {
          const channel = await open(id);
          if (!channel?.isThread()) return undefined;
          await retryClosed(async (): Promise<unknown> => channel.setArchived(isArchived));
          return { channelId: id, messageId: id };
        },
        () => missing(client, id, 'send'),
      ),
    async findThreads(id, name, sinceMs) {
      const channel = await open(id);
      return channel ? findOwnThreads(channel, { name, sinceMs }) : [];
    },
    async findMessage(id, { content, components }, sinceMs) {
      const channel = await open(id);
      const canRead = channel?.isTextBased() && !channel.isDMBased();
      if (!canRead || missingIn(channel, 'read').length > 0) return undefined;
      return findOwnMessage(channel, { content, buttons: buttonIds(components), sinceMs });
    },
    async ownMessages(id) {
      try {
        const channel = await open(id);
        if (!channel?.isThread()) return { kind: 'gone' };
        const lacking = missingIn(channel, 'read');
        if (lacking.length > 0) return { kind: 'forbidden', missing: lacking };
        return { kind: 'found', messages: await listOwnMessages(channel) };
      } catch (error) {
        if (isGone(error)) return { kind: 'gone' };
        if (isForbidden(error)) return { kind: 'forbidden', missing: missing(client, id, 'read') };
        throw error;
      }
    },
    maySee(id, personId) {
      const channel = client.channels.cache.get(id);
      if (!channel || channel.isDMBased()) return false;
      const { guild } = channel;
      const person = guild.members.cache.get(personId) ?? guild.roles.everyone;
      return channel.permissionsFor(person)?.has(PermissionFlagsBits.ViewChannel) ?? false;
    },
    isSeenFrom(id, from) {
      const [there, here] = [id, from].map((one) => client.channels.cache.get(one));
      if (!there || !here || there.isDMBased() || here.isDMBased()) return false;
      return isSeenFrom(there, here);
    },
  };
}

type Sent = { readonly channelId: string; readonly messageId: string };

async function openThread(
  channel: Channel,
  name: string,
  message: ReturnType<typeof messageOptions>,
): Promise<Sent | undefined> {
  const autoArchiveDuration = WEEK_MINUTES;
  if (channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia) {
    const appliedTags = forumTags(channel);
    const thread = await channel.threads.create({
      name,
      message,
      autoArchiveDuration,
      appliedTags,
    });
    // The first message of a forum's post has the post's id.
    return { channelId: thread.id, messageId: thread.id };
  }
  if (channel.type === ChannelType.GuildAnnouncement) {
    const type = ChannelType.AnnouncementThread;
    const thread = await channel.threads.create({ name, type, autoArchiveDuration });
    return sendFirst(thread, message);
  }
  if (channel.type !== ChannelType.GuildText) return undefined;
  const type = ChannelType.PublicThread;
  const thread = await channel.threads.create({ name, type, autoArchiveDuration });
  return sendFirst(thread, message);
}

async function sendFirst(
  thread: ThreadChannel,
  message: ReturnType<typeof messageOptions>,
): Promise<Sent> {
  // A thread's own id makes its first message one of a kind.
  const once = { ...message, nonce: thread.id, enforceNonce: true };
  const sent = await retryClosed(() => thread.send(once));
  return { channelId: thread.id, messageId: sent.id };
}

/** Discord opens a thread again by itself when somebody writes, but not for an edit. */
async function unarchive(channel: SendableChannels): Promise<void> {
  if (channel.isThread() && channel.archived) await channel.setArchived(false);
}

async function outcome(
  act: () => Promise<Sent | undefined>,
  lacking: () => readonly string[],
): Promise<SendOutcome> {
  try {
    const sent = await act();
    return sent ? { kind: 'sent', ...sent } : { kind: 'gone' };
  } catch (error) {
    if (isGone(error)) return { kind: 'gone' };
    if (isForbidden(error)) return { kind: 'forbidden', missing: lacking() };
    throw error;
  }
}

/** Names what the bot lacks; the thread's permissions are those of its channel. */
function missing(client: Client<true>, id: string, act: ChannelAct): readonly string[] {
  const channel = client.channels.cache.get(id);
  return channel && !channel.isDMBased() ? missingIn(channel, act) : [];
}

function describe(channel: Channel): ChannelInfo {
  if (channel.isDMBased()) {
    return {
      id: channel.id,
      name: '',
      kind: 'direct',
      isArchived: false,
      missing: [],
      missingForThreads: [],
    };
  }
  const isThread = channel.isThread();
  return {
    id: channel.id,
    name: channel.name,
    kind: isThread ? 'thread' : isForum(channel) ? 'forum' : 'text',
    guildId: channel.guildId,
    isArchived: isThread && channel.archived === true,
    missing: missingIn(channel, 'send'),
    missingForThreads: isThread ? [] : missingIn(channel, 'thread'),
    ...(isThread && channel.parentId !== null ? { parentId: channel.parentId } : {}),
  };
}

function gone(error: unknown): undefined {
  if (isGone(error) || isForbidden(error)) return undefined;
  throw error;
}
