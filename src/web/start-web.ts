import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

/** Where to serve. */
export interface StartWebOptions {
  readonly app: Hono;
  /** A name or address of this machine; `0.0.0.0` or `::` for all of them. */
  readonly host: string;
  /** 0 to 65,535; 0 takes any that is free. */
  readonly port: number;
}

/** A running web server. */
export interface RunningWeb {
  /** Where a browser on this machine finds it, without a closing slash. */
  readonly url: string;
  /** Stops listening, and lets what has begun end; resolves when all of it has. */
  stop(): Promise<void>;
}

/** After this, connections that still answer are cut. */
const stopTimeoutMs = 5000;

/**
 * Starts serving.
 *
 * @throws {Error} When the port or the host cannot be had; the message says what to change.
 */
export async function startWeb({ app, host, port }: StartWebOptions): Promise<RunningWeb> {
  const server = createServer(getRequestListener(app.fetch, { hostname: host }));
  const streams = new Set<ServerResponse>();
  server.on('request', ({ headers }, response) => {
    if (headers.accept !== 'text/event-stream') return;
    streams.add(response);
    response.once('close', () => streams.delete(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new Error(listenProblem(cause, host, port), { cause }));
    });
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${localName(host)}:${boundPort(server.address(), port)}`,
    stop: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), stopTimeoutMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
        // News have no end of their own.
        for (const stream of streams) stream.destroy();
      }),
  };
}

function boundPort(address: AddressInfo | string | null, port: number): number {
  return typeof address === 'object' && address ? address.port : port;
}

/** A browser cannot open "all addresses". */
function localName(host: string): string {
  if (['0.0.0.0', '::', '127.0.0.1', '::1', 'localhost'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function listenProblem(cause: NodeJS.ErrnoException, host: string, port: number): string {
  switch (cause.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop the other program, or set PORT to another number.`;
    case 'EACCES':
      return `Port ${port} may not be used by this user. Set PORT to a number above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} is not an address of this machine. Use 127.0.0.1 or 0.0.0.0.`;
    default:
      return `The web server cannot listen on ${host}:${port}: ${cause.message}`;
  }
}
