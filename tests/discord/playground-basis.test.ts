import { afterAll, describe, expect, it } from 'vitest';
import type { PlaygroundWay } from '../../src/core/ports/playground.js';
import { createPlayground } from '../../src/discord/playground.js';
import { openStores } from '../../src/storage/open-stores.js';
import { treeText } from '../../src/web/view/element-tree.js';
import { chatTexts } from '../../src/web/view/texts.js';
import { whyView } from '../../src/web/view/why-view.js';
import { memoryShelf } from '../ingest/memory-shelf.js';
import { coffee, servicesOf, tea } from './some-articles.js';

const { library, shelf } = memoryShelf([tea, coffee]);
const stores = await openStores({ kind: 'memory' }, { now: () => 0 });
const playground = createPlayground({ ...servicesOf([tea, coffee]), library }, stores, shelf);

let conversations = 0;

/** Asks in a conversation of its own, so that no question before it tells what it is about. */
async function ask(question: string, article?: string) {
  conversations += 1;
  const outcome = await playground.act(`s${conversations}`, {
    ...{ kind: 'command', name: 'ask', options: { question, ...(article ? { article } : {}) } },
    ...{ persona: 'member', locale: 'en-US' },
  });
  return outcome.kind === 'messages' ? outcome.messages.at(-1)?.basis : undefined;
}

describe('why an answer was given', () => {
  afterAll(async () => {
    await playground.stop();
    await stores.close();
  });

  it.each<[string, PlaygroundWay]>([
    ['What happens to green leaves?', 'search'],
    ['Who wrote this?', 'structure'],
    ['How many sections does it have?', 'count'],
    ['Which kinds of kettle are there?', 'list'],
    ['Show me section 2', 'section'],
    ['who wrote it?', 'places'],
    ['Do zebras hibernate?', 'unlikely'],
    ['Show me section 9', 'not-there'],
  ])('is told for "%s": %s', async (question, way) => {
    const basis = await ask(question, way === 'places' ? undefined : 'tea');

    expect(basis?.way).toBe(way);
    for (const locale of ['en-US', 'zh-CN'] as const) {
      const texts = chatTexts(locale);
      const words = basis ? treeText(whyView(basis, texts)) : '';
      expect(words).toContain(texts.why.ways[way]);
      expect(words.includes(texts.why.matched)).toBe(basis?.candidates.length !== 0);
    }
  });

  it.each(['hello', 'thank you', '???'])(
    'is not told where nothing is asked: %s',
    async (words) => {
      expect(await ask(words)).toBeUndefined();
    },
  );
});
