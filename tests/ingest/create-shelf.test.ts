import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLiveLibrary } from '../../src/core/answer/live-library.js';
import { parseArticle } from '../../src/core/article/parse-article.js';
import { serverOf } from '../../src/core/article/server-of.js';
import { articleFolder } from '../../src/ingest/article-folder.js';
import { convertSource } from '../../src/ingest/convert/convert-source.js';
import { createShelf } from '../../src/ingest/create-shelf.js';
import { loadCorpus } from '../../src/ingest/load-corpus.js';

const tea = parseArticle({ slug: 'tea', markdown: '# Tea\n\nTea is hot.' });
const file = (name: string, text: string) =>
  ({ kind: 'file', name, bytes: new TextEncoder().encode(text) }) as const;

async function onDisk(work: (directory: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(path.join(tmpdir(), 'footnote-shelf-'));
  try {
    await work(path.join(directory, 'articles'));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function shelfOf(directory: string) {
  const live = createLiveLibrary([tea]);
  const folder = articleFolder(directory);
  const shelf = createShelf({ live, folder, hasWeb: false, convert: convertSource });
  return { library: live.library, shelf };
}

describe('createShelf', () => {
  it('adds a file: answered from at once, and there after a restart', () =>
    onDisk(async (directory) => {
      const { library, shelf } = shelfOf(directory);

      const outcome = await shelf.add(file('notes.md', 'Coffee is bitter.'), {
        server: '42',
        title: 'On coffee',
      });

      if (outcome.kind !== 'added') throw new Error(outcome.kind);
      const { slug, metadata } = outcome.article;
      expect(slug).toMatch(/^on-coffee-[0-9a-z]{8}$/u);
      expect(serverOf(metadata)).toBe('42');
      expect(library.ask({ question: 'is coffee bitter?', article: slug }).kind).toBe('quoted');
      const [kept] = await loadCorpus([directory]);
      expect(kept).toEqual(outcome.article);
      expect(await readdir(directory)).toEqual([`${slug}.md`]);
    }));

  it('knows a text again in its server, and takes it for another', () =>
    onDisk(async (directory) => {
      const { shelf } = shelfOf(directory);
      const source = file('notes.md', '# Coffee\n\nCoffee is bitter.');
      await shelf.add(source, { server: '42' });

      expect((await shelf.add(source, { server: '42' })).kind).toBe('known');
      expect((await shelf.add(source, { server: '43' })).kind).toBe('added');
      expect(shelf.servers()).toEqual(['42', '43']);
    }));

  it('removes what the server added, and nothing else', () =>
    onDisk(async (directory) => {
      const { library, shelf } = shelfOf(directory);
      const added = await shelf.add(file('a.md', 'Coffee is bitter.'), { server: '42' });
      if (added.kind !== 'added') throw new Error(added.kind);

      expect(await shelf.remove(added.article.slug, '43')).toBe(false);
      expect(await shelf.remove('tea', '42')).toBe(false);
      expect(await shelf.remove(added.article.slug, '42')).toBe(true);
      expect(library.articles).toEqual([tea]);
      expect(await readdir(directory)).toEqual([]);
    }));

  it('forgets a server with all its articles', () =>
    onDisk(async (directory) => {
      const { library, shelf } = shelfOf(directory);
      await shelf.add(file('a.md', 'Coffee is bitter.'), { server: '42' });
      await shelf.add(file('b.md', 'Milk is white.'), { server: '42' });

      await shelf.purge('42');

      expect(library.articles).toEqual([tea]);
      expect(shelf.servers()).toEqual([]);
    }));

  it('says why it cannot take something, and keeps nothing of it', () =>
    onDisk(async (directory) => {
      const { library, shelf } = shelfOf(directory);
      const terms = { server: '42' };

      expect(await shelf.add(file('a.png', 'x'), terms)).toMatchObject({
        reason: 'unknown-format',
      });
      expect(await shelf.add(file('a.md', '# Only a heading'), terms)).toMatchObject({
        reason: 'bad-article',
      });
      expect(
        await shelf.add({ kind: 'address', address: 'https://example.org/' }, terms),
      ).toMatchObject({ reason: 'bad-address' });
      expect(library.articles).toEqual([tea]);
    }));

  it('stops at fifty articles of one server', () =>
    onDisk(async (directory) => {
      const { shelf } = shelfOf(directory);
      for (let count = 0; count < 50; count += 1) {
        await shelf.add(file('a.md', `Text number ${count}.`), { server: '42' });
      }

      expect(await shelf.add(file('a.md', 'One more.'), { server: '42' })).toEqual({
        kind: 'full',
        most: 50,
      });
    }));
});
