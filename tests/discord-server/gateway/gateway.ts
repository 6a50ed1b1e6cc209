import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord.js';
import { WebSocketServer } from 'ws';
import { isObject, type JsonObject, numberAt, textAt } from '../json.js';
import type { World } from '../world/world.js';
import { createConnection } from './connection.js';
import { greet, refuseIdentify } from './identify.js';
import { createSession, type Session } from './session.js';

/** What a bot said at login. */
interface Login {
  readonly intents: number;
  readonly isResume: boolean;
  readonly at: number;
}

/** The gateway, as the tests see it. */
export interface Gateway {
  /** Every accepted login and resumption, oldest first. */
  readonly logins: readonly Login[];
  /** Close codes that the gateway answered with, as 4004 for a bad token; oldest first. */
  readonly closeCodes: readonly number[];
  /** Whether a session is up and connected. */
  isConnected(): boolean;
  /** Drops every connection without a word. */
  dropConnections(): void;
  /** Asks the bot to reconnect (op 7). */
  askToReconnect(): void;
  /** Tells the bot that its session is invalid (op 9). */
  invalidateSessions(isResumable: boolean): void;
  /** Leaves the next heartbeats without an acknowledgement. */
  ignoreHeartbeats(count: number): void;
  close(): Promise<void>;
}

/** Settings of the gateway. */
export interface GatewayOptions {
  /** Time between heartbeats; Discord's 41,250 ms by default. */
  readonly heartbeatIntervalMs?: number;
}

/** Serves the gateway on the HTTP server, and sends it the events of the world. */
export function serveGateway(server: Server, world: World, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const sessions = new Map<string, Session>();
  const logins: Login[] = [];
  const closeCodes: number[] = [];
  const intervalMs = options.heartbeatIntervalMs ?? 41_250;
  let ignoredHeartbeats = 0;

  world.dispatch = (event) => {
    for (const session of sessions.values()) session.deliver(event);
  };

  sockets.on('connection', (socket, request) => {
    const address = `http://127.0.0.1${request.url ?? ''}`;
    const connection = createConnection(socket, new URL(address).searchParams.get('compress'));
    let session: Session | undefined;

    const refuse = (code: number, reason: string) => {
      closeCodes.push(code);
      connection.close(code, reason);
      world.bell.ring();
    };
    const handlers: Readonly<Record<number, (data: unknown) => void>> = {
      [GatewayOpcodes.Heartbeat]: () => {
        if (ignoredHeartbeats > 0) ignoredHeartbeats -= 1;
        else connection.send({ op: GatewayOpcodes.HeartbeatAck });
      },
      [GatewayOpcodes.Identify]: (data) => {
        if (session)
          return refuse(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
        const intents = numberAt(data, 'intents');
        const problem = refuseIdentify(world, data);
        if (problem) return refuse(problem.code, problem.reason);
        if (isObject(data) && data.compress === true) connection.compressPayloads();
        session = createSession(intents ?? 0, connection);
        sessions.set(session.id, session);
        logins.push({ intents: intents ?? 0, isResume: false, at: world.clock.now() });
        greet(world, session, `ws://${request.headers.host ?? ''}/gateway`);
        world.bell.ring();
      },
      [GatewayOpcodes.Resume]: (data) => {
        const known = sessions.get(textAt(data, 'session_id') ?? '');
        const sequence = numberAt(data, 'seq') ?? 0;
        if (textAt(data, 'token') !== world.token) {
          return refuse(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
        }
        if (known === undefined || known.isInvalid) {
          return connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
        }
        if (!known.hasReached(sequence))
          return refuse(GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
        session = known;
        session.resume(connection, sequence);
        session.deliver({ name: 'RESUMED', intents: 0, data: () => ({ _trace: [] }) });
        logins.push({ intents: session.intents, isResume: true, at: world.clock.now() });
        world.bell.ring();
      },
      [GatewayOpcodes.PresenceUpdate]: () => undefined,
      [GatewayOpcodes.VoiceStateUpdate]: () => undefined,
      [GatewayOpcodes.RequestGuildMembers]: () => undefined,
    };

    connection.send({
      op: GatewayOpcodes.Hello,
      d: { heartbeat_interval: intervalMs, _trace: [] },
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      // A bot that says goodbye (1000, 1001) ends its session; any other end can be resumed.
      if (session && (code === 1000 || code === 1001)) sessions.delete(session.id);
      world.bell.ring();
    });
    socket.on('message', (bytes) => {
      const payload = parsePayload(bytes.toString());
      if (payload === undefined) return refuse(GatewayCloseCodes.DecodeError, 'Decode error.');
      const op = numberAt(payload, 'op') ?? -1;
      const handler = handlers[op];
      if (handler === undefined) return refuse(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
      const needsLogin =
        op === GatewayOpcodes.PresenceUpdate || op === GatewayOpcodes.RequestGuildMembers;
      if (needsLogin && session === undefined) {
        return refuse(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
      }
      handler(payload.d);
    });
  });

  const connections = () => [...sessions.values()].flatMap((session) => session.connection() ?? []);
  return {
    logins,
    closeCodes,
    isConnected: () => connections().length > 0,
    dropConnections() {
      for (const connection of connections()) connection.drop();
    },
    askToReconnect() {
      for (const connection of connections()) {
        connection.send({ op: GatewayOpcodes.Reconnect, d: null });
      }
    },
    invalidateSessions(isResumable) {
      for (const session of sessions.values()) {
        if (!isResumable) session.invalidate();
        session.connection()?.send({ op: GatewayOpcodes.InvalidSession, d: isResumable });
        if (!isResumable) sessions.delete(session.id);
      }
    },
    ignoreHeartbeats(count) {
      ignoredHeartbeats = count;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        sockets.close(() => resolve());
      }),
  };
}

function parsePayload(text: string): JsonObject | undefined {
  try {
    const payload: unknown = JSON.parse(text);
    return isObject(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}
