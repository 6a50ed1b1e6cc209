import { randomBytes } from 'node:crypto';
import { GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import type { Connection } from './connection.js';
import type { GatewayEvent } from './gateway-event.js';

/** A login of the bot: it outlives its connections, so that the bot can resume it. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly isInvalid: boolean;
  /** Numbers an event, keeps it for a replay, and sends it if the bot is connected. */
  deliver(event: GatewayEvent): void;
  /** Moves the session to a new connection and replays what came after `sequence`. */
  resume(connection: Connection, sequence: number): void;
  /** Whether the bot can have seen this sequence number. */
  hasReached(sequence: number): boolean;
  /** Forgets the session: it can't be resumed any more. */
  invalidate(): void;
  connection(): Connection | undefined;
}

interface Sent {
  readonly sequence: number;
  readonly event: string;
  readonly data: unknown;
}

/** Opens a session for a login with these intents. */
export function createSession(intents: number, first: Connection): Session {
  const sent: Sent[] = [];
  let connection: Connection | undefined = first;
  let isInvalid = false;

  const send = ({ sequence, event, data }: Sent) =>
    connection?.send({ op: GatewayOpcodes.Dispatch, s: sequence, t: event, d: data });

  return {
    id: randomBytes(16).toString('hex'),
    intents,
    get isInvalid() {
      return isInvalid;
    },
    deliver(event) {
      if (event.intents !== 0 && (event.intents & intents) === 0) return;
      const next = { sequence: sent.length + 1, event: event.name, data: event.data(intents) };
      sent.push(next);
      send(next);
    },
    resume(next, sequence) {
      connection = next;
      for (const missed of sent.slice(sequence)) send(missed);
    },
    hasReached: (sequence) => sequence <= sent.length,
    invalidate() {
      isInvalid = true;
    },
    connection: () => (connection?.isOpen() ? connection : undefined),
  };
}

/** The intents that have to be switched on in the developer portal. */
export const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

/** Every intent that exists. */
export const KNOWN_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit): bit is GatewayIntentBits => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);
