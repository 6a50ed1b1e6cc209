import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import type { Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { AskedQuestion, Run } from '../../../src/core/study/session/study-session.js';
import { documentHtml } from '../../../src/discord/study/export-html.js';
import { documentMarkdown } from '../../../src/discord/study/export-markdown.js';
import type { DocumentBlock } from '../../../src/discord/study/session-document.js';
import { english } from '../../../src/discord/texts/en.js';
import { limits } from '../../../src/discord/views/limits.js';
import { botServices } from '../bot-services.js';
import { people } from '../people.js';
import { tea } from '../some-articles.js';

const { study: texts } = english;

/** What a reader sees of a document: each block's kind and its words. */
type Seen = readonly (readonly [kind: string, words: string])[];

/** All text below a node of Markdown. */
function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

const words = (text: string | null): string => (text ?? '').replace(/\s+/gu, ' ').trim();

function seenInMarkdown(markdown: string): Seen {
  const seen = (node: RootContent): Seen => {
    switch (node.type) {
      case 'heading':
        return [[`h${node.depth}`, words(textOf(node))]];
      case 'paragraph':
        return [['p', words(textOf(node))]];
      case 'list':
        return node.children.map((item) => ['li', words(textOf(item))]);
      case 'blockquote':
        return node.children.flatMap((child) => [['quote', words(textOf(child))] as const]);
      default:
        return [[node.type, words(textOf(node))]];
    }
  };
  return unified().use(remarkParse).use(remarkGfm).parse(markdown).children.flatMap(seen);
}

function seenOnPage(html: string): Seen {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('h1,h2,h3,p,li,footer')].map((element) => {
    const isQuote = element.closest('blockquote') !== null;
    return [isQuote ? 'quote' : element.localName, words(element.textContent)];
  });
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('@everyone', '<@7>', '**', '__', '~~', '`', '```', '||', '<script>', '</p>'),
      fc.constantFrom(
        '](http://x.y)',
        '[',
        ']',
        '![',
        '# ',
        '- ',
        '1. ',
        '1) ',
        '> ',
        '===',
        '---',
      ),
      fc.constantFrom(
        '&lt;',
        '&amp;',
        '&#35;',
        '"',
        "'",
        '\\',
        ':smile:',
        'https://x.y/z',
        '|',
        '#',
      ),
      fc.constantFrom('tea', '茶叶', 'é', '😀', ' ', ' '),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => words(parts.join('')))
  .filter((text) => text !== '');

const block: fc.Arbitrary<DocumentBlock> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: hostile }),
  fc.record({
    kind: fc.constant('heading' as const),
    depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text: hostile,
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(hostile, { minLength: 1 }) }),
  fc.record({
    kind: fc.constant('quote' as const),
    words: fc.array(hostile, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
    place: fc.constant('§1 On tea, ¶ 2'),
  }),
);

/** What a block is to look like. */
function meant(one: DocumentBlock): Seen {
  switch (one.kind) {
    case 'heading':
      return [[`h${one.depth}`, one.text]];
    case 'text':
    case 'link':
      return [['p', one.text]];
    case 'list':
      return one.items.map((item) => ['li', item]);
    case 'quote':
      return [
        ['quote', words(one.words)],
        ['quote', one.place],
      ];
  }
}

/** A session on tea that was begun, with what else is to be in it. */
async function session(change: (run: Run) => readonly Run[], names: readonly string[] = []) {
  const services = await botServices([tea], { now: () => Date.UTC(2026, 10, 25, 8) });
  const crowd = people(services);
  await crowd.run('study start', { article: 'tea' });
  const [kept] = await services.stores.studySessions.current('s');
  await services.stores.studySessions.change(kept?.session.id ?? '', (before) => ({
    ...before,
    session: {
      ...before.session,
      participants: [
        ...before.session.participants,
        ...names.map((name, at) => ({ userId: String(100 + at), name })),
        { userId: '99' },
      ],
      runs: before.session.runs.flatMap(change),
    },
  }));
  const notes = async (locale = 'en-US') => {
    const { message } = await crowd.run('study export', {}, { locale });
    const [markdown, page] = message.files ?? [];
    return { markdown: markdown?.text ?? '', page: page?.text ?? '' };
  };
  return { services, crowd, notes };
}

describe('the notes of a study session', () => {
  it('say the same in Markdown and as a page, letter for letter, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        // Two lists in a row would be one.
        const apart = blocks.flatMap((one) => [
          one,
          { kind: 'text', text: 'Between.' } satisfies DocumentBlock,
        ]);
        const all = apart.flatMap(meant);

        expect(seenInMarkdown(documentMarkdown(apart))).toEqual(all);
        expect(seenOnPage(documentHtml(apart, 'en'))).toEqual(all);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['en-US', 'zh-CN'])('of an hour have the same in both files: %s', async (locale) => {
    const { crowd, services, notes } = await session(
      (run) => [run],
      ['<b>Eve</b> [x](http://evil.example) @everyone', '小明'],
    );
    const [kept] = await services.stores.studySessions.current('s');
    const phase = kept?.session.phase;
    const here = { channelId: phase && 'threadId' in phase ? (phase.threadId ?? '') : '' };
    await crowd.run('study next', {}, here);
    await crowd.run('ask', { question: 'Which leaves are picked by hand?' }, here);
    await crowd.run('ask', { question: 'How do `zebras` <i>hibernate</i>?' }, here);
    await crowd.run('quote', { reference: '1.1' }, here);

    const { markdown, page } = await notes(locale);

    expect(seenInMarkdown(markdown)).toEqual(seenOnPage(page));
    const seen = seenOnPage(page).map(([, text]) => text);
    expect(seen).toContain('<b>Eve</b> [x](http://evil.example) @everyone');
    expect(seen).toContain('小明');
    expect(seen).toContain('How do `zebras` <i>hibernate</i>?');
    expect(seen).toContain('Leaves are picked by hand.');
    expect(seen.join()).not.toContain('99');
    expect(parseHTML(page).document.documentElement.lang).toBe(locale);
  });

  it('of a session in which nothing happened are short', async () => {
    const { notes } = await session((run) => [run]);

    const { markdown, page } = await notes();

    expect(seenInMarkdown(markdown)).toEqual(seenOnPage(page));
    expect(seenOnPage(page)).toHaveLength(4);
  });

  it('have all open questions, and say where an answer is in the article no more', async () => {
    const lost = { article: 'tea', span: { start: 1, end: 5 }, fingerprint: 'gone' };
    const question: AskedQuestion = { question: 'What did it say?', answer: [lost] };
    const { services, notes } = await session((run) => [{ ...run, questions: [question] }]);
    const place = { guildId: 's', channelId: 's' };
    for (let at = 0; at < 130; at += 1) {
      const added = { place, text: `Question ${at}?`, addedBy: '7', article: 'tea' };
      await services.stores.openQuestions.add(added);
    }

    const { markdown } = await notes();

    expect(markdown.match(/^- Question \d+\?/gmu)).toHaveLength(130);
    expect(markdown).toContain(texts.answerGone);
  });

  it('of years of meetings are as large as Discord takes, with the last ones', async () => {
    const question = (at: number): AskedQuestion => ({
      question: `${at} ${'茶'.repeat(480)}?`,
      answer: [],
    });
    const questions = Array.from({ length: 500 }, (_, at) => question(at));
    const { notes } = await session((run) =>
      Array.from({ length: 16 }, (_, at) => ({
        ...run,
        startedAt: Date.UTC(2026, 0, 1 + 7 * at),
        questions,
        ...(at < 15 ? { endedAt: Date.UTC(2026, 0, 1 + 7 * at, 1) } : {}),
      })),
    );

    const { markdown, page } = await notes();

    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limits.file);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limits.file);
    expect(markdown).toMatch(/\d+ earlier meetings are left out/u);
    expect(markdown).toContain('2026-04-16');
    expect(markdown).not.toContain('2026-01-01');
  });
});
