import { describe, expect, it } from 'vitest';
import { createWebFixture, emptyServer } from './web-fixture.js';

const { app } = createWebFixture();
const page = { headers: { Accept: 'text/html' } };
const uuid = '4f7d2c1e-8a3b-4c5d-9e6f-0a1b2c3d4e5f';

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  });
const openSession = async (): Promise<string> => {
  const response = await app.request('/api/sessions', { method: 'POST' });
  return ((await response.json()) as { session: string }).session;
};
const message = (session: string, content: string) =>
  JSON.stringify({
    session,
    action: { kind: 'message', content, persona: 'member', locale: 'en-US' },
  });

describe('createWebApp', () => {
  it.each([
    '/',
    '/read',
    '/read/tides',
    '/read/nothing',
    '/healthz',
    '/nowhere',
    '/api/commands',
    '/favicon.svg',
  ])('keeps %s to itself by its headers', async (path) => {
    const { headers } = await app.request(path, page);

    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('Permissions-Policy')).toContain('camera=()');
  });

  it.each(['/', '/?ask=tides', '/read', '/read/tides', '/nowhere'])(
    'writes %s without inline script or style, and without foreign files',
    async (path) => {
      const html = await (await app.request(path, page)).text();

      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/i);
      const loaded = [
        ...html.matchAll(/<(?:script|link(?! rel="canonical")|img)\b[^>]*?(?:src|href)="([^"]*)"/g),
      ];
      expect(loaded.length).toBeGreaterThan(1);
      for (const [, address] of loaded) expect(address).toMatch(/^\/(?!\/)/);
    },
  );

  it('tells a watchdog how many articles there are', async () => {
    const response = await app.request('/healthz');

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', articles: 1 });
  });

  it.each(['/', '/read/tides'])('serves the style of %s as one file, kept for good', async (at) => {
    const html = await (await app.request(at, page)).text();
    const styles = [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href);

    expect(styles).toHaveLength(1);
    for (const href of styles) {
      const response = await app.request(href ?? '');
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toContain('text/css');
      expect(response.headers.get('Cache-Control')).toContain('immutable');
    }
  });

  it('lets nobody keep a style of another build', async () => {
    const response = await app.request('/assets/000000000000/style/reading.css');

    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  it.each(['/favicon.svg', '/favicon.ico'])('serves its icon at %s', async (path) => {
    const response = await app.request(path);

    expect(response.headers.get('Content-Type')).toContain('image/svg+xml');
  });

  it('lists the articles', async () => {
    const html = await (await app.request('/read', page)).text();

    expect(html).toContain('href="/read/tides"');
    expect(html).toContain('How tides work');
    expect(html).toContain('Ada Moon, Ben Shore');
  });

  it('lists the articles for an article that is not there, and shows its name as text', async () => {
    const response = await app.request('/read/%3Cb%3Enone', page);
    const html = await response.text();

    expect(response.status).toBe(404);
    expect(html).toContain('“&lt;b&gt;none”');
    expect(html).toContain('href="/read/tides"');
  });

  it('leads from a title to the article', async () => {
    const response = await app.request('/read/How%20tides%20work', page);

    expect(response.status).toBe(302);
    expect(response.headers.get('Location')).toBe('/read/tides');
  });

  it('answers in the way that was asked for when there is nothing', async () => {
    const html = await app.request('/nowhere', page);
    const json = await app.request('/nowhere');

    expect(html.headers.get('Content-Type')).toContain('text/html');
    expect(await json.json()).toEqual({ error: { status: 404, message: expect.any(String) } });
  });

  it.each([
    ['GET', '/api/act', 'POST'],
    ['DELETE', '/read/tides', 'GET'],
    ['POST', '/', 'GET'],
  ])('refuses %s %s and says what works', async (method, path, allowed) => {
    const response = await app.request(path, { method });

    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toContain(allowed);
  });

  it('never builds an address from the Host header', async () => {
    const html = await (
      await app.request('http://evil.example/read/tides', { headers: { Host: 'evil.example' } })
    ).text();

    expect(html).not.toContain('evil.example');
  });

  it('answers a question in the address, without script', async () => {
    const html = await (await app.request('/?ask=What+does+the+moon+draw%3F', page)).text();

    expect(html).toContain('What does the moon draw?');
    expect(html).toContain('The moon draws the sea towards itself.');
    expect(html).not.toContain('id="welcome"');
  });

  it('shows markup in a question as text', async () => {
    const html = await (await app.request('/?ask=%3Cimg+src=x+onerror=alert(1)%3E', page)).text();

    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img src=x');
  });

  it('speaks Chinese when asked to', async () => {
    const html = await (await app.request('/?lang=zh-CN', page)).text();

    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('您想了解什么？');
  });
});

describe('the playground API', () => {
  it('answers within a session', async () => {
    const session = await openSession();
    const response = await post('/api/act', message(session, 'What does the moon draw?'));

    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toMatchObject({
      kind: 'messages',
      messages: [
        { author: 'member' },
        { message: { content: '> The moon draws the sea towards itself.' } },
      ],
    });
  });

  it('tells that a session has ended', async () => {
    const response = await post('/api/act', message(uuid, 'Hello?'));

    expect(response.status).toBe(410);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no session', '{"action":{"kind":"message"}}'],
    ['a session that is no id', message('../../etc', 'Hello?')],
    ['an unknown kind', `{"session":"${uuid}","action":{"kind":"sudo"}}`],
    ['an unknown persona', message(uuid, 'Hi').replace('"member"', '"admin"')],
    ['an unknown locale', message(uuid, 'Hi').replace('"en-US"', '"xx"')],
    ['too long a question', message(uuid, 'a'.repeat(6001))],
  ])('refuses %s with a reason', async (_, body) => {
    const response = await post('/api/act', body);

    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { status: 400, message: expect.stringContaining('cannot be read') },
    });
  });

  it('refuses more than 16 kB', async () => {
    const response = await post('/api/act', message(uuid, 'a'.repeat(17_000)));

    expect(response.status).toBe(413);
  });

  it('refuses what is not sent as JSON', async () => {
    const response = await post('/api/act', message(uuid, 'Hi'), { 'Content-Type': 'text/plain' });

    expect(response.status).toBe(415);
  });

  it.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
    [{ Origin: 'https://evil.example', Host: 'localhost:3000' }],
    [{ Origin: 'null', Host: 'localhost:3000' }],
  ])('refuses another site: %o', async (headers) => {
    const response = await post('/api/act', message(uuid, 'Hi'), headers);

    expect(response.status).toBe(403);
  });

  it.each([
    [{ 'Sec-Fetch-Site': 'same-origin' }],
    [{ Origin: 'http://localhost:3000', Host: 'localhost:3000' }],
  ])('serves its own pages: %o', async (headers) => {
    const response = await app.request('/api/sessions', { method: 'POST', headers });

    expect(response.status).toBe(201);
  });

  it('says nothing of its inside when something breaks', async () => {
    const broken = createWebFixture(undefined, {
      ...emptyServer,
      commands: [],
      act: () => Promise.reject(new Error('secret path /srv/x')),
    });
    const opened = await broken.app.request('/api/sessions', { method: 'POST' });
    const { session } = (await opened.json()) as { session: string };
    const response = await broken.app.request('/api/act', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: message(session, 'Hi'),
    });

    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(broken.logged).toContain('A page failed');
  });
});
