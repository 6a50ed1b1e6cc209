import { GatewayIntentBits } from 'discord.js';
import { textAt } from '../../json.js';
import { renderChannel } from '../../render/render-channel.js';
import { renderUser } from '../../render/render-user.js';
import { openDirectMessages } from '../../world/channels.js';
import type { World } from '../../world/world.js';
import { ApiError, unknownThing } from '../api-error.js';
import { DONE, ok, type Route } from '../route.js';
import { findGuild } from './find.js';

/** The bot itself: its application, its account, other accounts, and the gateway's address. */
export function accountRoutes(gatewayUrl: () => string): readonly Route[] {
  return [
    { method: 'GET', path: '/gateway', handle: () => ok({ url: gatewayUrl() }) },
    {
      method: 'GET',
      path: '/gateway/bot',
      handle: () =>
        ok({
          url: gatewayUrl(),
          shards: 1,
          session_start_limit: {
            total: 1_000,
            remaining: 999,
            reset_after: 86_400_000,
            max_concurrency: 1,
          },
        }),
    },
    {
      method: 'GET',
      path: '/applications/@me',
      handle: ({ world }) => ok(renderApplication(world)),
    },
    {
      method: 'GET',
      path: '/oauth2/applications/@me',
      handle: ({ world }) => ok(renderApplication(world)),
    },
    {
      method: 'GET',
      path: '/users/@me',
      handle: ({ world }) => ok(findUser(world, world.botId)),
    },
    {
      method: 'GET',
      path: '/users/{user_id}',
      handle: ({ world, param }) => ok(findUser(world, param('user_id'))),
    },
    {
      method: 'GET',
      path: '/users/@me/guilds',
      handle: ({ world }) =>
        ok(
          [...world.guilds.values()]
            .filter((guild) => guild.members.has(world.botId))
            .map(({ id, name }) => ({ id, name, icon: null, owner: false, features: [] })),
        ),
    },
    {
      method: 'DELETE',
      path: '/users/@me/guilds/{guild_id}',
      handle: ({ world, param }) => {
        const guild = findGuild(world, param('guild_id'));
        guild.members.delete(world.botId);
        world.dispatch({
          name: 'GUILD_DELETE',
          intents: GatewayIntentBits.Guilds,
          data: () => ({ id: guild.id }),
        });
        return DONE;
      },
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      handle: ({ world, body }) => {
        const user = world.users.get(textAt(body, 'recipient_id') ?? '');
        if (user === undefined) throw unknownThing('User');
        if (user.id === world.botId) {
          throw new ApiError(400, 50007, 'Cannot send messages to this user');
        }
        return ok(renderChannel(world, openDirectMessages(world, user.id)));
      },
    },
  ];
}

function findUser(world: World, id: string): Record<string, unknown> {
  const user = world.users.get(id);
  if (user === undefined) throw unknownThing('User');
  return renderUser(user);
}

function renderApplication(world: World): Record<string, unknown> {
  const bot = world.users.get(world.botId);
  const owner = [...world.users.values()].find((user) => !user.isBot);
  return {
    id: world.applicationId,
    name: 'Footnote',
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    hook: true,
    redirect_uris: [],
    interactions_endpoint_url: null,
    integration_types_config: { 0: {}, 1: {} },
    team: null,
    ...(bot ? { bot: renderUser(bot) } : {}),
    ...(owner ? { owner: renderUser(owner) } : {}),
  };
}
