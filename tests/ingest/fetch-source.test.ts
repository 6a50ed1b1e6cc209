import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchSource } from '../../src/ingest/fetch-source.js';
import { IngestError } from '../../src/ingest/ingest-error.js';

let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    switch (request.url) {
      case '/moved':
        response.writeHead(302, { location: '/page%20one.html' }).end();
        break;
      case '/round':
        response.writeHead(302, { location: '/round' }).end();
        break;
      case '/page%20one.html':
        response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello</p>');
        break;
      case '/endless': {
        response.writeHead(200, { 'content-type': 'text/plain' });
        const more = (): void => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
        break;
      }
      case '/cut':
        response.writeHead(200, { 'content-length': '100' });
        response.write('half', () => response.destroy());
        break;
      default:
        response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function refusal(address: string, isLocalAllowed = true): Promise<string> {
  const error = await fetchSource(address, { isLocalAllowed }).catch((cause: unknown) => cause);
  if (!(error instanceof IngestError)) throw new Error(`Expected a refusal, got ${String(error)}`);
  return error.reason;
}

describe('fetchSource', () => {
  it('follows redirects to a page', async () => {
    const source = await fetchSource(`${base}/moved`, { isLocalAllowed: true });

    expect(new TextDecoder().decode(source.bytes)).toBe('<p>Hello</p>');
    expect(source.name).toBe('page one.html');
    expect(source.address).toBe(`${base}/page%20one.html`);
    expect(source.type).toBe('text/html');
  });

  it.each([
    ['no page there', '/none', 'unreachable'],
    ['redirects without end', '/round', 'unreachable'],
    ['a page without end', '/endless', 'too-large'],
    ['a connection that breaks off', '/cut', 'unreachable'],
  ])('refuses %s', async (_, path, reason) => {
    expect(await refusal(base + path)).toBe(reason);
  });

  it.each([
    ['this machine, by number', () => base],
    ['this machine, by name', () => base.replace('127.0.0.1', 'localhost')],
    ['this machine, in hexadecimal', () => base.replace('127.0.0.1', '0x7f000001')],
    ['this machine, as IPv6', () => base.replace('127.0.0.1', '[::ffff:127.0.0.1]')],
    ['a private network', () => 'http://10.0.0.1/'],
    ['the address of cloud metadata', () => 'http://169.254.169.254/latest/'],
    ['a file', () => 'file:///etc/passwd'],
    ['a name with a password', () => 'https://user:secret@example.org/'],
    ['no address', () => 'tea'],
  ])('never lets a stranger reach %s', async (_, address) => {
    expect(await refusal(address(), false)).toBe('bad-address');
  });
});
