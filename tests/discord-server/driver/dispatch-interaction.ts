import { randomBytes } from 'node:crypto';
import type { InteractionType } from 'discord.js';
import type { JsonObject } from '../json.js';
import { renderChannel } from '../render/render-channel.js';
import { renderReadableMessage } from '../render/render-message.js';
import { renderFullMember, renderUser } from '../render/render-user.js';
import { channelPermissions } from '../world/permissions.js';
import type {
  ChannelRecord,
  InteractionRecord,
  MessageRecord,
  UserRecord,
  World,
} from '../world/world.js';
import { settingOf } from './registered-command.js';

/** What a person does. */
export interface Deed {
  readonly user: UserRecord;
  readonly channel: ChannelRecord;
  readonly type: InteractionType;
  /** How to speak of it, as `/ask` or `the button "Before"`. */
  readonly name: string;
  readonly data: JsonObject;
  /** The message whose button was clicked. */
  readonly sourceMessage?: MessageRecord;
}

/** Sends an interaction to the bot and remembers it for the answer. */
export function dispatchInteraction(world: World, deed: Deed): InteractionRecord {
  const { user, channel, type, data, sourceMessage } = deed;
  const { context, owners } = settingOf(world, user, channel);
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const member = guild && renderFullMember(world, guild, user.id);
  const permissions = channelPermissions(world, channel, user.id).toString();
  const id = world.nextId();
  const token = randomBytes(60).toString('base64url');
  const payload = {
    id,
    token,
    type,
    version: 1,
    application_id: world.applicationId,
    channel: { ...renderChannel(world, channel), permissions },
    channel_id: channel.id,
    data,
    context,
    authorizing_integration_owners: owners,
    app_permissions: channelPermissions(world, channel, world.botId).toString(),
    attachment_size_limit: 10_485_760,
    entitlements: [],
    locale: user.locale,
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: { ...member, permissions },
        }
      : { user: renderUser(user) }),
    ...(sourceMessage ? { message: renderReadableMessage(world, sourceMessage) } : {}),
  };
  const interaction: InteractionRecord = {
    id,
    token,
    type,
    name: deed.name,
    userId: user.id,
    channelId: channel.id,
    guildId: guild?.id,
    createdAt: world.clock.now(),
    sourceMessage,
    isUserInstall: !('0' in owners),
    payload,
    acknowledgedAt: undefined,
    callbackType: undefined,
    choices: undefined,
    modal: undefined,
    original: undefined,
    isThinking: false,
    followUps: [],
  };
  world.interactions.set(token, interaction);
  world.dispatch({ name: 'INTERACTION_CREATE', intents: 0, data: () => payload });
  return interaction;
}
