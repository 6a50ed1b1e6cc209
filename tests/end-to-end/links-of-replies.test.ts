import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PermissionFlagsBits as Flag } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { originalLink } from '../../src/core/answer/original/original-link.js';
import { parseArticle } from '../../src/core/article/parse-article.js';
import { english } from '../../src/discord/texts/en.js';
import { hasChromium } from '../browser/browser.js';
import type { Outcome } from '../discord-server/driver/outcome.js';
import type { Person } from '../discord-server/driver/person.js';
import type { SeenMessage } from '../discord-server/driver/seen-message.js';
import type { ChannelRecord } from '../discord-server/world/world.js';
import { everySentence, linkedArticles } from '../linked-articles/linked-articles.js';
import { createWebFixture } from '../web/web-fixture.js';
import { plain } from './article-text.js';
import { landInChromium } from './land-in-chromium.js';
import { type Landing, linksOf, open } from './landing.js';
import { openStudyStage, type StudyStage } from './study/open-study-stage.js';

/** Three that are hard to link into, and one that gives cards for a quiz. */
const files = [
  ...linkedArticles.map(({ slug }) => `tests/linked-articles/${slug}.md`),
  'tests/discord/quiz/mills.md',
];
const articles = files.map((file) =>
  parseArticle({ slug: basename(file, '.md'), markdown: readFileSync(file, 'utf8') }),
);
const NOON = Date.UTC(2030, 9, 21, 12);
const lamp = { article: 'lighthouse' };
const COST = 'What does coal cost?';
const UNKNOWN = 'How do zebras hibernate?';
const MINUTE_MS = 60_000;

/** Every kind of reply that shows a place of an article. */
const replies = [
  ['an answer', 'ask', { question: COST, ...lamp }],
  ['a list', 'ask', { question: "What are the keeper's duties in spring?", ...lamp }],
  ['a summary', 'ask', { question: 'Summarise the article', ...lamp }],
  ['an answer from one of several articles', 'ask', { question: COST }],
  ['an answer in Chinese', 'ask', { question: '水要用什么水？', article: 'tea-house' }],
  ['an answer in German', 'ask', { question: 'Seit wann trägt die Brücke?', article: 'bridge' }],
  ['a section', 'section', { name: 'Spring', ...lamp }],
  ['a section of what has other letters', 'section', { name: '午后', article: 'tea-house' }],
  ['a quote', 'quote', { reference: '1.3', ...lamp }],
  ['a quote of the opening', 'quote', { reference: '0.1', article: 'tea-house' }],
  ['a search', 'search', { words: 'lamp dusk', ...lamp }],
  ['a search in all articles', 'search', { words: 'keeper' }],
  ['a comparison', 'compare', { question: 'Who wrote the article?' }],
  ['a way to cite', 'cite', { style: 'apa', ...lamp }],
  ['a verified quote', 'verify', { quote: 'Is it worth it? It is.' }],
  ['an outline', 'outline', lamp],
  ['what is known of an article', 'article info', lamp],
  ['all articles', 'article list', {}],
] as const;

describe('every link of every reply', () => {
  let stage: StudyStage;
  let mod: Person;
  let ana: Person;
  let room: ChannelRecord;
  let landing: Landing;
  const opened = new Set<string>();
  const { app } = createWebFixture(articles);

  beforeAll(async () => {
    stage = await openStudyStage({
      articles: files,
      at: NOON,
      // The stand-in, the bot and the reader share one process, maybe on a busy machine.
      discord: { firstResponseMs: 60_000 },
    });
    const { discord, guild } = stage;
    mod = guild.createMember('Mod', { roles: [guild.createRole('Keeper', Flag.ManageGuild)] });
    ana = guild.createMember('Ana');
    room = guild.createChannel('library');
    landing = {
      articles,
      readerUrl: 'http://localhost:3000',
      read: async (path) => {
        const response = await app.request(path);
        return response.ok ? response.text() : undefined;
      },
      find: (channelId, messageId) => {
        const channel = discord.world.channels.get(channelId);
        return channel && discord.botMessages(channel).find(({ id }) => id === messageId);
      },
    };
  });

  afterAll(async () => {
    await stage?.close();
  });

  /** Opens each link; names those that do not land where they say, and counts the others. */
  const openAll = async (messages: readonly SeenMessage[]) => {
    const wrong: string[] = [];
    const landed = { message: 0, reader: 0, original: 0 };
    for (const message of messages) {
      for (const link of linksOf(message)) {
        const end = await open(link, landing);
        opened.add(link.url);
        if (end.kind === 'wrong') wrong.push(`${link.label} <${link.url}> ${end.why}`);
        else landed[end.kind] += 1;
      }
    }
    return { wrong, ...landed };
  };
  const inside = (message: string): string => message.replace(/\s+/gu, ' ');
  /** The marked sentence of the reader's link is one that the reply shows. */
  const showsWhatIsMarked = async (message: SeenMessage): Promise<readonly string[]> => {
    const missing: string[] = [];
    for (const link of linksOf(message).filter(({ url }) => url.includes('?q='))) {
      const end = await open(link, landing);
      if (end.kind === 'reader' && !inside(plain(message.text)).includes(inside(end.words)))
        missing.push(end.words);
    }
    return missing;
  };

  describe.each([
    ['before the articles are posted', false],
    ['once they are posted', true],
  ])('%s', (_when, isPosted) => {
    beforeAll(async () => {
      if (!isPosted) return;
      for (const { slug } of articles) {
        const { text } = await mod.runCommand('article post', { channel: room, article: slug });
        expect(text).toContain('<#');
      }
    });

    it.each(replies)('of %s lands where it says', async (_what, name, values) => {
      const outcome: Outcome = await ana.runCommand(name, values);

      const { wrong, message, reader, original } = await openAll(outcome.messages);
      expect(wrong).toEqual([]);
      expect(message + reader + original).toBeGreaterThan(0);
      if (name === 'ask' || name === 'quote' || name === 'verify') {
        expect(message > 0).toBe(isPosted);
        for (const one of outcome.messages) expect(await showsWhatIsMarked(one)).toEqual([]);
      }
    });
  });

  it('of a section that stands nearest to what was not found lands where it says', async () => {
    const question = 'How do helpers hibernate?';
    const nothing = await ana.runCommand('ask', { question, ...lamp });

    const section = await ana.clickButton(
      nothing.message,
      "§2 Spring · The Lighthouse — a Keeper's Year",
    );

    const { wrong, message } = await openAll(section.messages);
    expect(wrong).toEqual([]);
    expect(message).toBeGreaterThan(0);
  });

  it('of a session, its parts, open questions and notes lands where it says', async () => {
    const { discord, guild } = stage;
    const { button } = english.study;
    await ana.runCommand('study start', { ...lamp, when: 'in 2 hours' });
    await stage.moveTo(NOON + 125 * MINUTE_MS);
    const thread = await discord.until(
      () =>
        [...discord.world.channels.values()].find(
          (one) => one.thread && one.parentId === guild.general.id,
        ),
      'the thread of the session',
    );
    const last = (): SeenMessage => {
      const found = discord.botMessages(thread).findLast(({ isEphemeral }) => !isEphemeral);
      if (!found) throw new Error('Footnote has said nothing here.');
      return found;
    };
    await ana.clickButton(last(), button.next);
    const parts = discord.botMessages(thread);
    await ana.runCommand('ask', { question: COST }, thread);
    await ana.runCommand('ask', { question: UNKNOWN }, thread);
    const agenda = await ana.runCommand('study agenda', {}, thread);
    const settling = await ana.clickButton(agenda.message, button.settle(1));
    await ana.submitModal(settling, { quote: '1.3' });
    const exported = await ana.runCommand('study export', {}, thread);
    const notes = await exported.message.file('study-notes.md');

    const all = await openAll(discord.botMessages());
    expect(all.wrong).toEqual([]);
    expect((await openAll(parts)).message).toBeGreaterThan(0);
    expect((await openAll([agenda.message])).message).toBeGreaterThan(0);
    const written = await openAll([{ ...exported.message, text: notes, links: [] }]);
    expect(written.wrong).toEqual([]);
    expect(written.message + written.reader).toBeGreaterThan(0);
  });

  it('of a quiz lands where it says', async () => {
    const { message } = await ana.runCommand('quiz start', {
      mode: 'alone',
      count: 1,
      sections: 'Mills of the valley',
    });
    const [option = ''] = message.buttons;
    const answered = await ana.clickButton(message, option);

    const solved = await openAll(answered.messages);
    expect(solved.wrong).toEqual([]);
    expect(solved.message).toBeGreaterThan(0);
  });

  it.skipIf(!hasChromium)(
    'marks what it says in Chromium',
    async () => {
      const { readerUrl } = landing;
      // Those of single sentences are each opened in original-links.test.ts.
      for (const citation of linkedArticles.flatMap(everySentence)) {
        opened.delete(originalLink(citation) ?? '');
      }

      const { wrong, reader, original } = await landInChromium(opened, {
        app,
        readerUrl,
        articles,
      });

      expect(wrong).toEqual([]);
      expect(reader).toBeGreaterThan(20);
      expect(original).toBeGreaterThan(1);
    },
    120_000,
  );
});
