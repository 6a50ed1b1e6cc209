import { once } from 'node:events';
import { constants, createInflate, inflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type DiscordServer, startDiscordServer } from './start-discord-server.js';

const IDENTIFY_PROPERTIES = { os: 'linux', browser: 'tests', device: 'tests' };

describe('the gateway of the stand-in', () => {
  let discord: DiscordServer;
  let socket: WebSocket;

  beforeEach(async () => {
    discord = await startDiscordServer();
  });

  afterEach(async () => {
    socket.terminate();
    await discord.close();
  });

  const connect = async (query = ''): Promise<Buffer> => {
    const url = `${discord.apiUrl.replace('http', 'ws').replace(/\/api$/u, '')}/gateway`;
    socket = new WebSocket(`${url}?v=10&encoding=json${query}`);
    const [first] = await once(socket, 'message');
    return first;
  };
  const send = (payload: unknown) => socket.send(JSON.stringify(payload));
  const identify = (data: object) =>
    send({
      op: 2,
      d: { token: discord.token, intents: 1, properties: IDENTIFY_PROPERTIES, ...data },
    });
  const closeCode = async (): Promise<unknown> => (await once(socket, 'close'))[0];

  it('says hello with the time between heartbeats', async () => {
    const hello = await connect();

    expect(JSON.parse(hello.toString())).toMatchObject({
      op: 10,
      d: { heartbeat_interval: 41_250 },
    });
  });

  it.each([
    [4_002, 'what is no JSON', () => socket.send('{')],
    [4_001, 'an unknown opcode', () => send({ op: 99, d: null })],
    [4_003, 'a payload before the login', () => send({ op: 3, d: {} })],
    [4_004, 'a bad token', () => identify({ token: 'bad' })],
    [4_013, 'intents that do not exist', () => identify({ intents: 2 ** 30 })],
    [4_014, 'a privileged intent', () => identify({ intents: 2 ** 15 })],
  ])('closes with %i on %s', async (code, _name, send_) => {
    await connect();

    send_();

    expect(await closeCode()).toBe(code);
  });

  it('closes with 4005 on a second login', async () => {
    await connect();
    identify({});
    await once(socket, 'message');

    identify({});

    expect(await closeCode()).toBe(4_005);
  });

  it('invalidates a session that it does not know', async () => {
    await connect();

    send({ op: 6, d: { token: discord.token, session_id: 'unknown', seq: 3 } });
    const [answer] = await once(socket, 'message');

    expect(JSON.parse(String(answer))).toEqual({ op: 9, d: false });
  });

  it('acknowledges heartbeats', async () => {
    await connect();

    send({ op: 1, d: null });
    const [answer] = await once(socket, 'message');

    expect(JSON.parse(String(answer))).toEqual({ op: 11 });
  });

  it('sends one zlib stream when the address asks for it', async () => {
    const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
    let text = '';
    inflate.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });

    const hello = await connect('&compress=zlib-stream');
    socket.on('message', (bytes: Buffer) => inflate.write(bytes));
    inflate.write(hello);
    identify({});
    await expect.poll(() => text).toContain('"READY"');

    expect(hello.subarray(-4).toString('hex')).toBe('0000ffff');
    expect(text).toContain('"op":10');
  });

  it('compresses each payload when the login asks for it', async () => {
    await connect();

    identify({ compress: true });
    const [ready] = await once(socket, 'message');

    expect(JSON.parse(inflateSync(ready).toString())).toMatchObject({ t: 'READY', s: 1 });
  });
});
