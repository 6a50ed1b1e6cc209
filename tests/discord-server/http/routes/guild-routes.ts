import { PermissionFlagsBits as Flag, GatewayIntentBits } from 'discord.js';
import { renderChannel } from '../../render/render-channel.js';
import { channelsOf, renderGuild } from '../../render/render-guild.js';
import { renderFullMember, renderRole } from '../../render/render-user.js';
import { guildPermissions } from '../../world/permissions.js';
import type { GuildRecord, World } from '../../world/world.js';
import { missingPermissions, unknownThing } from '../api-error.js';
import { DONE, ok, type Route, type RouteRequest } from '../route.js';
import { findGuild } from './find.js';

const EVENTS = '/guilds/{guild_id}/scheduled-events';
const EVENT = `${EVENTS}/{guild_scheduled_event_id}`;

/** Guilds: reading them, their channels, roles and members; scheduled events. */
export const guildRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/guilds/{guild_id}',
    handle: ({ world, param }) => ok(renderGuild(world, findGuild(world, param('guild_id')))),
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/channels',
    handle: ({ world, param }) => {
      const channels = channelsOf(world, findGuild(world, param('guild_id')));
      return ok(channels.filter((c) => !c.thread).map((c) => renderChannel(world, c)));
    },
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/roles',
    handle: ({ world, param }) =>
      ok([...findGuild(world, param('guild_id')).roles.values()].map(renderRole)),
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/members/{user_id}',
    handle: ({ world, param }) => {
      const member = renderFullMember(world, findGuild(world, param('guild_id')), param('user_id'));
      if (member === undefined) throw unknownThing('Member');
      return ok(member);
    },
  },
  {
    method: 'GET',
    path: EVENTS,
    handle: ({ world, param }) => ok([...findGuild(world, param('guild_id')).events.values()]),
  },
  {
    method: 'POST',
    path: EVENTS,
    handle: (request) => {
      const { world, body } = request;
      const guild = guildForEvents(request, Flag.CreateEvents);
      const event = {
        ...body,
        id: world.nextId(),
        guild_id: guild.id,
        creator_id: world.botId,
        status: 1,
        entity_id: null,
      };
      guild.events.set(event.id, event);
      announceEvent(world, event, 'CREATE');
      return ok(event);
    },
  },
  {
    method: 'PATCH',
    path: EVENT,
    handle: (request) => {
      const { world, body } = request;
      const guild = guildForEvents(request, Flag.ManageEvents);
      const event = { ...findEvent(guild, request), ...body };
      guild.events.set(request.param('guild_scheduled_event_id'), event);
      announceEvent(world, event, 'UPDATE');
      return ok(event);
    },
  },
  {
    method: 'DELETE',
    path: EVENT,
    handle: (request) => {
      const guild = guildForEvents(request, Flag.ManageEvents);
      announceEvent(request.world, findEvent(guild, request), 'DELETE');
      guild.events.delete(request.param('guild_scheduled_event_id'));
      return DONE;
    },
  },
];

function guildForEvents({ world, param }: RouteRequest, needed: bigint): GuildRecord {
  const guild = findGuild(world, param('guild_id'));
  if (!(guildPermissions(guild, world.botId) & needed)) throw missingPermissions();
  return guild;
}

function findEvent(guild: GuildRecord, request: RouteRequest): Record<string, unknown> {
  const event = guild.events.get(request.param('guild_scheduled_event_id'));
  if (event === undefined) throw unknownThing('Guild Scheduled Event');
  return event;
}

function announceEvent(
  world: World,
  event: Readonly<Record<string, unknown>>,
  change: string,
): void {
  world.dispatch({
    name: `GUILD_SCHEDULED_EVENT_${change}`,
    intents: GatewayIntentBits.GuildScheduledEvents,
    data: () => event,
  });
  world.bell.ring();
}
