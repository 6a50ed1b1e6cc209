import { GatewayIntentBits } from 'discord.js';
import type { InteractionRecord, MessageRecord, World } from '../world/world.js';
import { renderChannel } from './render-channel.js';
import { renderUser } from './render-user.js';

/**
 * Renders a message for a login with these intents. Without MESSAGE CONTENT a bot reads
 * its own messages, those that mention it, and direct messages; of others it gets no
 * content, embeds, attachments or components.
 *
 * Source: https://docs.discord.com/developers/events/gateway#message-content-intent
 */
export function renderMessage(
  world: World,
  message: MessageRecord,
  intents: number,
): Record<string, unknown> {
  const isReadable = mayReadContent(world, message, intents);
  return {
    ...renderBasics(world, message),
    content: isReadable ? message.content : '',
    embeds: isReadable ? message.embeds : [],
    attachments: isReadable ? message.attachments : [],
    components: isReadable ? message.components : [],
    ...renderReference(world, message, intents),
  };
}

/**
 * Renders the message that a person chose or clicked on: an interaction always carries
 * the content.
 */
export function renderReadableMessage(
  world: World,
  message: MessageRecord,
): Record<string, unknown> {
  return renderMessage(world, message, GatewayIntentBits.MessageContent);
}

function mayReadContent(world: World, message: MessageRecord, intents: number): boolean {
  if (intents & GatewayIntentBits.MessageContent) return true;
  if (message.authorId === world.botId) return true;
  if (world.channels.get(message.channelId)?.guildId === undefined) return true;
  return message.mentions.userIds.includes(world.botId);
}

function renderBasics(world: World, message: MessageRecord): Record<string, unknown> {
  const author = world.users.get(message.authorId);
  const users = message.mentions.userIds.flatMap((id) => world.users.get(id) ?? []);
  const thread = world.channels.get(message.id);
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: author ? renderUser(author) : undefined,
    timestamp: new Date(message.sentAt).toISOString(),
    edited_timestamp: message.editedAt ? new Date(message.editedAt).toISOString() : null,
    tts: false,
    pinned: false,
    flags: message.flags,
    mention_everyone: message.mentions.everyone,
    mentions: users.map(renderUser),
    mention_roles: message.mentions.roleIds,
    ...renderReactions(world, message),
    ...(thread ? { thread: renderChannel(world, thread) } : {}),
    ...(message.webhookId === undefined ? {} : { webhook_id: message.webhookId }),
    ...(message.interaction
      ? {
          application_id: world.applicationId,
          webhook_id: world.applicationId,
          interaction_metadata: renderInteractionMetadata(world, message.interaction),
        }
      : {}),
  };
}

function renderReactions(world: World, message: MessageRecord): Record<string, unknown> {
  if (message.reactions.size === 0) return {};
  return {
    reactions: [...message.reactions].map(([name, userIds]) => ({
      count: userIds.size,
      count_details: { normal: userIds.size, burst: 0 },
      burst_colors: [],
      me: userIds.has(world.botId),
      me_burst: false,
      emoji: { id: null, name },
    })),
  };
}

function renderReference(
  world: World,
  message: MessageRecord,
  intents: number,
): Record<string, unknown> {
  if (message.replyTo === undefined) return {};
  const { channelId, messageId } = message.replyTo;
  const channel = world.channels.get(channelId);
  const target = channel?.messages.get(messageId);
  const isShown = target !== undefined && !target.isDeleted;
  return {
    message_reference: {
      type: 0,
      channel_id: channelId,
      message_id: messageId,
      ...(channel?.guildId ? { guild_id: channel.guildId } : {}),
    },
    referenced_message: isShown
      ? renderMessage(world, { ...target, replyTo: undefined }, intents)
      : null,
  };
}

function renderInteractionMetadata(
  world: World,
  interaction: InteractionRecord,
): Record<string, unknown> {
  const user = world.users.get(interaction.userId);
  const isReply = interaction.sourceMessage === undefined;
  return {
    id: interaction.id,
    type: interaction.type,
    user: user ? renderUser(user) : undefined,
    authorizing_integration_owners: interaction.payload.authorizing_integration_owners,
    ...(isReply ? { name: interaction.name } : {}),
    ...(interaction.sourceMessage ? { interacted_message_id: interaction.sourceMessage.id } : {}),
  };
}
