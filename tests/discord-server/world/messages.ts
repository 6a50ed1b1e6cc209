import { ChannelType, GatewayIntentBits, MessageFlags, MessageType } from 'discord.js';
import { type JsonObject, objectAt, objectsAt } from '../json.js';
import { renderMessage } from '../render/render-message.js';
import { renderMember } from '../render/render-user.js';
import { findPings, mentionableText } from './mentions.js';
import type { ChannelRecord, InteractionRecord, MessageRecord, World } from './world.js';

/** What a new message is made of; what is left out is empty. */
export interface NewMessage {
  /** Its own when left out; the first message of a forum post has the post's. */
  readonly id?: string;
  readonly authorId: string;
  readonly content?: string;
  readonly embeds?: readonly JsonObject[];
  readonly components?: readonly JsonObject[];
  readonly attachments?: readonly JsonObject[];
  readonly flags?: number;
  readonly type?: MessageType;
  readonly replyTo?: MessageRecord | undefined;
  readonly allowed?: JsonObject | undefined;
  readonly interaction?: InteractionRecord;
  readonly onlyFor?: string;
  /** The webhook that wrote it; the author has the same id then. */
  readonly webhookId?: string;
}

/** What an edit changes; undefined leaves as it is. */
export interface MessageEdit {
  readonly content?: string | undefined;
  readonly embeds?: readonly JsonObject[] | undefined;
  readonly components?: readonly JsonObject[] | undefined;
  readonly attachments?: readonly JsonObject[] | undefined;
  readonly flags?: number | undefined;
  readonly allowed?: JsonObject | undefined;
}

/** Adds a message to its channel and tells the bot of it. */
export function addMessage(
  world: World,
  channel: ChannelRecord,
  message: NewMessage,
): MessageRecord {
  const { authorId, allowed, replyTo } = message;
  const content = message.content ?? '';
  const components = withIds(message.components ?? []);
  const text = mentionableText(content, components);
  const pings = findPings(world, { channel, authorId, text, allowed, replyTo });
  const record: MessageRecord = {
    id: message.id ?? world.nextId(),
    channelId: channel.id,
    authorId,
    type: message.type ?? (replyTo ? MessageType.Reply : MessageType.Default),
    sentAt: world.clock.now(),
    replyTo: replyTo && { channelId: replyTo.channelId, messageId: replyTo.id },
    interaction: message.interaction,
    onlyFor: message.onlyFor,
    webhookId: message.webhookId,
    nonce: undefined,
    content,
    embeds: message.embeds ?? [],
    components,
    attachments: message.attachments ?? [],
    flags: message.flags ?? 0,
    editedAt: undefined,
    editCount: 0,
    isDeleted: false,
    mentions: pings,
    pings,
    reactions: new Map(),
  };
  channel.messages.set(record.id, record);
  announceMessage(world, record, 'CREATE');
  return record;
}

/** Changes a message and tells the bot of it; an edit mentions, but pings nobody anew. */
export function editMessage(world: World, record: MessageRecord, edit: MessageEdit): void {
  const wasThinking = (record.flags & MessageFlags.Loading) !== 0;
  record.content = edit.content ?? record.content;
  record.embeds = edit.embeds ?? record.embeds;
  record.components = edit.components ? withIds(edit.components) : record.components;
  record.attachments = edit.attachments ?? record.attachments;
  record.flags = (edit.flags ?? record.flags) & ~MessageFlags.Loading;
  record.editCount += 1;
  if (!wasThinking) record.editedAt = world.clock.now();
  const channel = world.channels.get(record.channelId);
  if (channel !== undefined) {
    const text = mentionableText(record.content, record.components);
    const { authorId } = record;
    const target = record.replyTo && channel.messages.get(record.replyTo.messageId);
    const request = { channel, authorId, text, allowed: edit.allowed, replyTo: target };
    record.mentions = findPings(world, request);
    // What replaces "thinking…" is new to everyone, and pings as a new message does.
    if (wasThinking) record.pings = record.mentions;
  }
  announceMessage(world, record, 'UPDATE');
}

/** Deletes a message and tells the bot of it; the record stays, marked as deleted. */
export function deleteMessage(world: World, record: MessageRecord): void {
  record.isDeleted = true;
  announceMessage(world, record, 'DELETE');
}

function announceMessage(
  world: World,
  record: MessageRecord,
  change: 'CREATE' | 'UPDATE' | 'DELETE',
): void {
  const channel = world.channels.get(record.channelId);
  world.bell.ring();
  if (channel === undefined || !isBotThere(world, channel)) return;
  // Ephemeral messages go to the person and the bot directly, not through the guild:
  // they are tied to DIRECT_MESSAGES and name no guild and no member.
  const isDirect = channel.guildId === undefined || record.onlyFor !== undefined;
  const place = isDirect ? {} : { guild_id: channel.guildId };
  world.dispatch({
    name: `MESSAGE_${change}`,
    intents: isDirect ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages,
    data: (intents) =>
      change === 'DELETE'
        ? { id: record.id, channel_id: channel.id, ...place }
        : {
            ...renderMessage(world, record, intents),
            ...place,
            ...(isDirect ? {} : memberPart(world, channel, record)),
            channel_type: channel.type,
          },
  });
}

function memberPart(
  world: World,
  channel: ChannelRecord,
  record: MessageRecord,
): Record<string, unknown> {
  const guild = channel.guildId ? world.guilds.get(channel.guildId) : undefined;
  const member = guild?.members.get(record.authorId);
  return member && !record.interaction ? { member: renderMember(member) } : {};
}

function isBotThere(world: World, channel: ChannelRecord): boolean {
  if (channel.guildId === undefined) {
    return channel.type === ChannelType.DM && channel.recipientIds.includes(world.botId);
  }
  return world.guilds.get(channel.guildId)?.members.has(world.botId) ?? false;
}

/** Gives every component the number that Discord fills in where the request left it out. */
function withIds(components: readonly JsonObject[]): readonly JsonObject[] {
  let last = 0;
  const number = (component: JsonObject): JsonObject => {
    last += 1;
    const id = component.id || last;
    const accessory = objectAt(component, 'accessory');
    return {
      ...component,
      id,
      ...(Array.isArray(component.components)
        ? { components: objectsAt(component, 'components').map(number) }
        : {}),
      ...(accessory ? { accessory: number(accessory) } : {}),
    };
  };
  return components.map(number);
}
