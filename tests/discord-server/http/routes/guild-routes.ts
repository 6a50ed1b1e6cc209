import { renderChannel } from '../../render/render-channel.js';
import { channelsOf, renderGuild } from '../../render/render-guild.js';
import { renderFullMember, renderRole } from '../../render/render-user.js';
import { unknownThing } from '../api-error.js';
import { ok, type Route } from '../route.js';
import { findGuild } from './find.js';

/** Guilds: reading them, their channels, roles and members. */
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
];
