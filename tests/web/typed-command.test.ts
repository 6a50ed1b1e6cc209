import { afterAll, describe, expect, it } from 'vitest';
import { createPlayground } from '../../src/discord/playground.js';
import { openStores } from '../../src/storage/open-stores.js';
import { servicesOf, tea } from '../discord/some-articles.js';
import { memoryShelf } from '../ingest/memory-shelf.js';
import { createWebFixture } from './web-fixture.js';

const { library, shelf } = memoryShelf([tea]);
const stores = await openStores({ kind: 'memory' }, { now: () => 0 });
const playground = createPlayground({ ...servicesOf([tea]), library }, stores, shelf);
const { app } = createWebFixture([tea], playground);

async function open(line: string): Promise<string> {
  return (await app.request(`/?${new URLSearchParams({ ask: line })}`)).text();
}

describe('a command in the address, without script', () => {
  afterAll(async () => {
    await playground.stop();
    await stores.close();
  });

  it('is run', async () => {
    const html = await open('/search words: kettle');

    expect(html).toContain('/search words: kettle</span>');
    expect(html).toContain('There are three kinds of kettle:');
  });

  it('stays in the box where it cannot be run, with what is wrong', async () => {
    const html = await open('/serch words: kettle');

    expect(html).toContain('There is no command /serch. Did you mean /search?');
    expect(html).toContain('>/serch words: kettle</textarea>');
  });
});
