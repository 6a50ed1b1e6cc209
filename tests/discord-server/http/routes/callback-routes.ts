import {
  InteractionResponseType as Callback,
  InteractionType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from 'discord.js';
import { type JsonObject, numberAt, objectAt, objectsAt } from '../../json.js';
import { checkChoices } from '../../limits/choice-limits.js';
import { checkModal } from '../../limits/modal-limits.js';
import { renderReadableMessage } from '../../render/render-message.js';
import { addMessage, editMessage } from '../../world/messages.js';
import { channelPermissions } from '../../world/permissions.js';
import type { ChannelRecord, InteractionRecord, MessageRecord, World } from '../../world/world.js';
import { ApiError, missingPermissions, refuseInvalid, unknownThing } from '../api-error.js';
import { readEdit, readNewMessage } from '../message-body.js';
import { DONE, ok, type Route, type RouteAnswer, type RouteRequest } from '../route.js';

/**
 * The first response to an interaction.
 *
 * Source: https://docs.discord.com/developers/interactions/receiving-and-responding
 */
export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    isTokenInPath: true,
    handle: acknowledge,
  },
];

function acknowledge(request: RouteRequest): RouteAnswer {
  const { world, at, body, param, query } = request;
  const interaction = world.interactions.get(param('interaction_token'));
  if (interaction === undefined || interaction.id !== param('interaction_id')) {
    throw unknownThing('interaction');
  }
  if (interaction.callbackType !== undefined) {
    throw new ApiError(400, 40060, 'Interaction has already been acknowledged.');
  }
  if (at - interaction.createdAt > world.firstResponseMs) throw unknownThing('interaction');
  // What the interaction was on may be deleted before it is answered.
  channelOf(world, interaction);
  const type = numberAt(body, 'type') ?? 0;
  const isOnMessage = type === Callback.UpdateMessage || type === Callback.DeferredMessageUpdate;
  if (isOnMessage && interaction.sourceMessage?.isDeleted) throw unknownThing('Message');
  refuseWrongType(interaction, type);
  respond(request, interaction, type);
  interaction.callbackType = type;
  interaction.acknowledgedAt = at;
  world.bell.ring();
  return query.get('with_response') === 'true' ? ok(describe(world, interaction)) : DONE;
}

/** Throws 50035 for an answer that does not suit the interaction. */
function refuseWrongType(interaction: InteractionRecord, type: number): void {
  const isAutocomplete = interaction.type === InteractionType.ApplicationCommandAutocomplete;
  const hasSource = interaction.sourceMessage !== undefined;
  const messages = [Callback.ChannelMessageWithSource, Callback.DeferredChannelMessageWithSource];
  const updates = hasSource ? [Callback.UpdateMessage, Callback.DeferredMessageUpdate] : [];
  const modal = interaction.type === InteractionType.ModalSubmit ? [] : [Callback.Modal];
  const allowed: readonly number[] = isAutocomplete
    ? [Callback.ApplicationCommandAutocompleteResult]
    : [...messages, ...updates, ...modal];
  if (allowed.includes(type)) return;
  const message = `Value must be one of {${allowed.join(', ')}}.`;
  refuseInvalid([{ path: 'type', code: 'BASE_TYPE_CHOICES', message }]);
}

function respond(request: RouteRequest, interaction: InteractionRecord, type: number): void {
  const { world, files } = request;
  const data = objectAt(request.body, 'data') ?? {};
  const upload = { world, body: data, files };
  switch (type) {
    case Callback.ChannelMessageWithSource:
      interaction.original = answer(world, interaction, readNewMessage(upload), ephemeral(data));
      return;
    case Callback.DeferredChannelMessageWithSource:
      interaction.isThinking = true;
      interaction.original = answer(
        world,
        interaction,
        { flags: MessageFlags.Loading },
        ephemeral(data),
      );
      return;
    case Callback.UpdateMessage:
    case Callback.DeferredMessageUpdate: {
      const source = interaction.sourceMessage;
      if (source && type === Callback.UpdateMessage)
        editMessage(world, source, readEdit(upload, source));
      interaction.original = source;
      return;
    }
    case Callback.ApplicationCommandAutocompleteResult:
      refuseInvalid(checkChoices(data, 'data'));
      interaction.choices = objectsAt(data, 'choices');
      return;
    case Callback.Modal:
      refuseInvalid(checkModal(data));
      interaction.modal = data;
  }
}

/** Adds a message that answers an interaction: the first, or a follow-up. */
export function answer(
  world: World,
  interaction: InteractionRecord,
  body: Partial<ReturnType<typeof readNewMessage>>,
  isEphemeral: boolean,
): MessageRecord {
  refuseFiles(world, interaction, body.attachments?.length ?? 0);
  const flags = (body.flags ?? 0) | (isEphemeral ? MessageFlags.Ephemeral : 0);
  return addMessage(world, channelOf(world, interaction), {
    ...body,
    flags,
    interaction,
    authorId: world.botId,
    type: messageType(interaction),
    replyTo: interaction.original ?? interaction.sourceMessage,
    // A reply by webhook pings as its `allowed_mentions` say, never the one replied to.
    allowed: body.allowed,
    ...(isEphemeral ? { onlyFor: interaction.userId } : {}),
  });
}

/** Files of an answer need Attach Files where the app is a member of the server. */
export function refuseFiles(world: World, interaction: InteractionRecord, count: number): void {
  const channel = world.channels.get(interaction.channelId);
  if (channel === undefined || count === 0 || interaction.isUserInstall) return;
  const permissions = channelPermissions(world, channel, world.botId);
  if (!(permissions & PermissionFlagsBits.AttachFiles)) throw missingPermissions();
}

/** Reads from a body whether the message is for the person alone. */
export function ephemeral(data: JsonObject): boolean {
  return ((numberAt(data, 'flags') ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function messageType(interaction: InteractionRecord): MessageType {
  if (interaction.original || interaction.sourceMessage) return MessageType.Reply;
  if (interaction.type !== InteractionType.ApplicationCommand) return MessageType.Default;
  const isSlash = numberAt(objectAt(interaction.payload, 'data'), 'type') === 1;
  return isSlash ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

function channelOf(world: World, interaction: InteractionRecord): ChannelRecord {
  const channel = world.channels.get(interaction.channelId);
  if (channel === undefined) throw unknownThing('Channel');
  return channel;
}

function describe(world: World, interaction: InteractionRecord): Record<string, unknown> {
  const { id, type, original, isThinking } = interaction;
  return {
    interaction: {
      id,
      type,
      response_message_id: original?.id,
      response_message_loading: isThinking,
      response_message_ephemeral: original?.onlyFor !== undefined,
    },
    resource: {
      type: interaction.callbackType,
      ...(original ? { message: renderReadableMessage(world, original) } : {}),
    },
  };
}
