import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  OptionValue,
  PlaygroundMessage,
  PlaygroundOutcome,
} from '../../../src/core/ports/playground.js';
import { createPlayground } from '../../../src/discord/playground.js';
import { openStores } from '../../../src/storage/open-stores.js';
import type { TreeNode } from '../../../src/web/view/element-tree.js';
import { messageView } from '../../../src/web/view/message-view.js';
import { chatTexts } from '../../../src/web/view/texts.js';
import { coffee, servicesOf, tea } from '../../discord/some-articles.js';
import { memoryShelf } from '../../ingest/memory-shelf.js';

/** Marks that Discord draws and does not show; the articles and the questions here have none. */
const rawMarks = /^\s*(?:-#|#{1,3}|>{1,3}) |\*\*|\]\(|<[t@#/]|\|\||__|~~/mu;

const stores = await openStores({ kind: 'memory' }, { now: () => Date.now() });
const { library, shelf } = memoryShelf([tea, coffee]);
const playground = createPlayground(
  { ...servicesOf([tea, coffee], () => Date.now()), library },
  stores,
  shelf,
);

afterAll(async () => {
  await playground.stop();
  await stores.close();
});

function messagesOf(outcome: PlaygroundOutcome): readonly PlaygroundMessage[] {
  return outcome.kind === 'messages' ? outcome.messages : [];
}

/** Reads the words of a message as drawn, but for code, which is drawn to the letter. */
function drawnWords(message: PlaygroundMessage, locale: 'en-US' | 'zh-CN'): string {
  const names = { locale, find: (id: string) => id };
  return wordsOf(messageView(message, { texts: chatTexts(locale), names }));
}

function wordsOf(node: TreeNode): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'code') return 'code';
  const words = node.children.map(wordsOf).join('');
  return ['p', 'li', 'blockquote', 'div'].includes(node.tag) ? `\n${words}\n` : words;
}

describe.each(['en-US', 'zh-CN'] as const)(
  'what the bot sends, drawn on the page: %s',
  (locale) => {
    const session = `s-${locale}`;
    const act = (name: string, options: Readonly<Record<string, OptionValue>>) => {
      const [command = '', subcommand] = name.split(' ');
      return playground.act(session, {
        ...{ kind: 'command', name: command, options, persona: 'moderator', locale },
        ...(subcommand ? { subcommand } : {}),
      });
    };
    const article = 'tea';
    beforeAll(async () => {
      await playground.act(session, {
        ...{ kind: 'message', content: 'Which leaves are picked by hand?' },
        ...{ persona: 'moderator', locale },
      });
    });

    it.each<[string, Readonly<Record<string, OptionValue>>]>([
      ['ask', { question: 'Which leaves are picked by hand?' }],
      ['ask', { question: 'How do zebras hibernate?' }],
      ['ask', { question: 'Which kinds of kettle are there?' }],
      ['ask', { question: 'Who wrote it?', article }],
      ['search', { words: 'leaves' }],
      ['search', { words: 'zebras' }],
      ['outline', { article }],
      ['section', { name: '1', article }],
      ['quote', { reference: '1.2', article, to: '5' }],
      ['verify', { quote: 'Leaves are picked by foot.' }],
      ['compare', { question: 'What is made of leaves?' }],
      ['cite', { style: 'apa', article }],
      ['article list', {}],
      ['article info', { article }],
      ['article use', { article }],
      ['article post', { article, channel: session }],
      ['settings channel', { answers: 'every' }],
      ['settings show', {}],
      ['bookmark list', {}],
      ['study start', { article, when: 'in 5 minutes' }],
      ['study start', { article }],
      ['study next', {}],
      ['study prompt', {}],
      ['study agenda', {}],
      ['study status', {}],
      ['study end', {}],
      ['quiz start', { mode: 'alone' }],
      ['quiz scores', {}],
      ['help', {}],
      ['about', {}],
      ['privacy show', {}],
    ])('is drawn to the last mark: /%s %j', async (name, options) => {
      const known = playground.newsSince(session, 0).revision;
      const answered = messagesOf(await act(name, options));
      const messages = [...answered, ...playground.newsSince(session, known).messages];

      expect(messages).not.toEqual([]);
      for (const message of messages) {
        expect(drawnWords(message, locale)).not.toMatch(rawMarks);
      }
    });
  },
);
