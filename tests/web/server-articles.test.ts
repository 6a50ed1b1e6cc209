import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/core/article/parse-article.js';
import { createWebFixture, tides } from './web-fixture.js';

const own = parseArticle({
  slug: 'secret-notes-k3f9a2xq',
  markdown: '---\ntitle: Secret notes\nserver: "42"\n---\n\nTea is bought on Fridays.',
});
const { app } = createWebFixture([tides, own]);
const page = { headers: { Accept: 'text/html' } };

describe('the pages, for an article that a server on Discord added for itself', () => {
  it.each(['/', '/read', '/read/nothing', '/nowhere', '/read/tides'])(
    'do not name it on %s',
    async (path) => {
      expect(await (await app.request(path, page)).text()).not.toContain('Secret notes');
    },
  );

  it('do not find it by its title', async () => {
    expect((await app.request('/read/secret%20notes', page)).status).toBe(404);
  });

  it('show it to who has its link, and keep it from search engines', async () => {
    const response = await app.request('/read/secret-notes-k3f9a2xq', page);

    expect(await response.text()).toContain('Tea is bought on Fridays.');
    expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
  });
});
