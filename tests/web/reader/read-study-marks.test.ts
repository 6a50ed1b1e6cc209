import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import { referToSpan } from '../../../src/core/article/span-reference.js';
import { openStores } from '../../../src/storage/open-stores.js';
import { readStudyMarks } from '../../../src/web/reader/read-study-marks.js';
import { createWebFixture, tides } from '../web-fixture.js';

const open = () => openStores({ kind: 'memory' }, { now: () => 0 });
type Opened = Awaited<ReturnType<typeof open>>;

const paragraphOf = (article: Article, id: string) => {
  const paragraph = article.paragraphs.find((one) => one.id === id);
  if (!paragraph) throw new Error(`Expected a paragraph ${id}`);
  return referToSpan(article, paragraph.span);
};
const ask = ({ studyMarks }: Opened, article: Article, id: string, guildId = '1') =>
  studyMarks.countQuestion({ guildId, askerId: '7', paragraphs: [paragraphOf(article, id)] });

describe('readStudyMarks', () => {
  it('adds up what several stores have of a paragraph', async () => {
    const [bot, playground] = [await open(), await open()];
    await ask(bot, tides, 'p1-2');
    await ask(playground, tides, 'p1-2');
    await ask(playground, tides, 'p2-1');
    const claim = await bot.discussions.claim({
      guildId: '1',
      channelId: '2',
      passage: paragraphOf(tides, 'p2-1'),
    });
    if (claim.kind === 'claimed') await bot.discussions.confirm(claim.claim, '3');

    const marks = await readStudyMarks(tides, [bot.studyMarks, playground.studyMarks]);

    expect([...marks]).toEqual([
      ['p1-2', { questions: 2, discussions: 0 }],
      ['p2-1', { questions: 1, discussions: 1 }],
    ]);
  });

  it('follows a paragraph that moved, and leaves out one that is there no more', async () => {
    const stores = await open();
    const text = (words: string) =>
      parseArticle({ slug: 'moving', markdown: `# Moving\n\n${words}\n\nThis one stays.\n` });
    const before = text('An opening.');
    await ask(stores, before, 'p0-1');
    await ask(stores, before, 'p0-2');

    const marks = await readStudyMarks(text('A new and longer opening.\n\nAnd another.'), [
      stores.studyMarks,
    ]);

    expect([...marks.keys()]).toEqual(['p0-3']);
  });

  it("shows on the page of a server's own article the counts of that server alone", async () => {
    const stores = await open();
    const own = { ...tides, metadata: { ...tides.metadata, other: { server: '5' } } };
    const broken = { ...tides, metadata: { ...tides.metadata, other: { server: 7 } } };
    await ask(stores, tides, 'p1-2', '4');
    await ask(stores, tides, 'p1-2', '5');

    const marks = await readStudyMarks(own, [stores.studyMarks]);

    expect(marks.get('p1-2')?.questions).toBe(1);
    expect((await readStudyMarks(broken, [stores.studyMarks])).size).toBe(0);
  });
});

describe('the page of an article', () => {
  it('tells the counts beside the paragraph, and new ones when it is opened again', async () => {
    const stores = await open();
    const { app } = createWebFixture([tides], undefined, [stores.studyMarks]);
    const read = async () => (await app.request('/read/tides')).text();
    const unread = await read();

    await ask(stores, tides, 'p1-2');
    const once = await read();
    await ask(stores, tides, 'p1-2');

    expect(unread).not.toContain('study-mark');
    expect(once).toMatch(/id="p1-2".*?<p class="study-mark"[^>]*>1 question<\/p>/s);
    expect(await read()).toContain('>2 questions</p>');
  });

  it('can be read while the counts cannot', async () => {
    const stores = await open();
    const { app, logged } = createWebFixture([tides], undefined, [stores.studyMarks]);
    await stores.close();

    const response = await app.request('/read/tides');

    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Tides rise and fall');
    expect(logged.at(-1)).toBe('Cannot read the study marks');
  });
});
