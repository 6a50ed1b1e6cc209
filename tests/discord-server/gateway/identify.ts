import { GatewayCloseCodes, GatewayIntentBits } from 'discord.js';
import { numberAt, textAt } from '../json.js';
import { renderGuild } from '../render/render-guild.js';
import { renderUser } from '../render/render-user.js';
import type { World } from '../world/world.js';
import { KNOWN_INTENTS, PRIVILEGED_INTENTS, type Session } from './session.js';

/** Tells why a login is refused; undefined when it is not. */
export function refuseIdentify(
  world: World,
  data: unknown,
): { readonly code: number; readonly reason: string } | undefined {
  if (textAt(data, 'token')?.replace(/^Bot /u, '') !== world.token) {
    return { code: GatewayCloseCodes.AuthenticationFailed, reason: 'Authentication failed.' };
  }
  const intents = numberAt(data, 'intents');
  if (intents === undefined || (intents & ~KNOWN_INTENTS) !== 0) {
    return { code: GatewayCloseCodes.InvalidIntents, reason: 'Invalid intent(s).' };
  }
  if ((intents & PRIVILEGED_INTENTS & ~world.privilegedIntents) !== 0) {
    return { code: GatewayCloseCodes.DisallowedIntents, reason: 'Disallowed intent(s).' };
  }
  return undefined;
}

/** Sends READY with every guild unavailable, then each guild by itself, as Discord does. */
export function greet(world: World, session: Session, resumeUrl: string): void {
  const bot = world.users.get(world.botId);
  const guilds = [...world.guilds.values()].filter((guild) => guild.members.has(world.botId));
  session.deliver({
    name: 'READY',
    intents: 0,
    data: () => ({
      v: 10,
      user: bot
        ? { ...renderUser(bot), verified: true, mfa_enabled: true, email: null, flags: 0 }
        : null,
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: resumeUrl,
      shard: [0, 1],
      application: { id: world.applicationId, flags: 0 },
      _trace: [],
    }),
  });
  for (const guild of guilds) {
    session.deliver({
      name: 'GUILD_CREATE',
      intents: GatewayIntentBits.Guilds,
      data: () => renderGuild(world, guild),
    });
  }
}
