import { ChannelType, GatewayIntentBits } from 'discord.js';
import { renderChannel } from '../render/render-channel.js';
import type { ChannelRecord, OverwriteRecord, World } from './world.js';

/** What a new channel is made of; what is left out is empty. */
export interface NewChannel {
  readonly id?: string;
  readonly type: ChannelType;
  readonly name?: string;
  readonly guildId?: string;
  readonly parentId?: string;
  readonly recipientIds?: readonly string[];
  readonly overwrites?: readonly OverwriteRecord[];
  readonly tags?: readonly string[];
  readonly requiresTag?: boolean;
  readonly thread?: { readonly ownerId: string; readonly autoArchiveMinutes?: number };
}

/** Adds a channel to the world without telling anyone. */
export function addChannel(world: World, channel: NewChannel): ChannelRecord {
  const now = world.clock.now();
  const record: ChannelRecord = {
    id: channel.id ?? world.nextId(),
    type: channel.type,
    guildId: channel.guildId,
    parentId: channel.parentId,
    recipientIds: channel.recipientIds ?? [],
    messages: new Map(),
    tags: (channel.tags ?? []).map((name) => ({ id: world.nextId(), name })),
    requiresTag: channel.requiresTag ?? false,
    typing: [],
    name: channel.name ?? '',
    overwrites: channel.overwrites ?? [],
    thread: channel.thread && {
      ownerId: channel.thread.ownerId,
      createdAt: now,
      memberIds: new Set([channel.thread.ownerId]),
      archived: false,
      locked: false,
      archivedAt: now,
      autoArchiveMinutes: channel.thread.autoArchiveMinutes ?? 4_320,
      appliedTags: [],
    },
  };
  world.channels.set(record.id, record);
  return record;
}

/** Finds the direct messages of the bot and a person, or opens them. */
export function openDirectMessages(world: World, userId: string): ChannelRecord {
  const open = [...world.channels.values()].find(
    (channel) => channel.type === ChannelType.DM && channel.recipientIds.includes(userId),
  );
  return open ?? addChannel(world, { type: ChannelType.DM, recipientIds: [world.botId, userId] });
}

/** Tells the bot about a new, changed or deleted channel or thread. */
export function announceChannel(
  world: World,
  channel: ChannelRecord,
  change: 'CREATE' | 'UPDATE' | 'DELETE',
): void {
  const kind = channel.thread ? 'THREAD' : 'CHANNEL';
  const isNewThread = kind === 'THREAD' && change === 'CREATE';
  world.dispatch({
    name: `${kind}_${change}`,
    intents: GatewayIntentBits.Guilds,
    data: () => ({
      ...renderChannel(world, channel),
      ...(isNewThread ? { newly_created: true } : {}),
    }),
  });
  world.bell.ring();
}
