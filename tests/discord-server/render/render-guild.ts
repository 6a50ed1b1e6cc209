import { isOpenEvent } from '../world/events.js';
import type { ChannelRecord, GuildRecord, World } from '../world/world.js';
import { renderChannel } from './render-channel.js';
import { renderEvent } from './render-event.js';
import { renderFullMember, renderRole } from './render-user.js';

/** Renders a guild as GUILD_CREATE and `GET /guilds/{id}` hand it out. */
export function renderGuild(world: World, guild: GuildRecord): Record<string, unknown> {
  const channels = channelsOf(world, guild);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    roles: [...guild.roles.values()].map(renderRole),
    emojis: [],
    stickers: [],
    features: [],
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    channels: channels.filter((channel) => !channel.thread).map((c) => renderChannel(world, c)),
    threads: channels
      .filter((channel) => channel.thread && !channel.thread.archived)
      .map((channel) => renderChannel(world, channel)),
    members: [renderFullMember(world, guild, world.botId)].filter((member) => member !== undefined),
    member_count: guild.members.size,
    joined_at: new Date(guild.joinedAt).toISOString(),
    large: false,
    unavailable: false,
    voice_states: [],
    presences: [],
    stage_instances: [],
    soundboard_sounds: [],
    guild_scheduled_events: [...guild.events.values()]
      .filter(isOpenEvent)
      .map((event) => renderEvent(world, event)),
  };
}

/** Lists the channels and threads of a guild, oldest first. */
export function channelsOf(world: World, guild: GuildRecord): readonly ChannelRecord[] {
  return [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
}
