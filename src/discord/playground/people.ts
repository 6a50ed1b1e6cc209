import { fingerprint } from '../../core/article/span-reference.js';
import type { Persona, PlaygroundServer } from '../../core/ports/playground.js';
import { channelId, FORUM } from './session-channels.js';

export const PERSONAS: readonly Persona[] = ['member', 'moderator'];
export const BOT_ID = '3';

/** Gives a person's id; people of one session are nobody in another. */
export function personId(sessionId: string, persona: Persona): string {
  return idOf(sessionId, persona);
}

/** Gives the ids of a person's roles: a moderator is a member, too. */
export function roleIds(sessionId: string, persona: Persona): readonly string[] {
  const roles: readonly Persona[] = persona === 'moderator' ? PERSONAS : ['member'];
  return roles.map((role) => idOf(sessionId, `role of ${role}`));
}

/** Tells who and what is in a session's server. */
export function serverOfSession(sessionId: string): PlaygroundServer {
  return {
    id: sessionId,
    people: [
      ...PERSONAS.map((who) => ({ id: personId(sessionId, who), who })),
      { id: BOT_ID, who: 'footnote' },
    ],
    roles: [
      ...PERSONAS.map((who) => ({ id: idOf(sessionId, `role of ${who}`), who })),
      { id: sessionId, who: 'everyone' },
    ],
    channels: [
      { id: channelId(sessionId), kind: 'text' },
      { id: channelId(sessionId, FORUM), kind: 'forum' },
    ],
  };
}

function idOf(sessionId: string, what: string): string {
  return BigInt(`0x${fingerprint(`${sessionId}\n${what}`)}`).toString();
}
