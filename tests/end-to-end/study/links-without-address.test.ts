import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PermissionFlagsBits as Flag } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import { english } from '../../../src/discord/texts/en.js';
import type { SeenMessage } from '../../discord-server/driver/seen-message.js';
import type { ChannelRecord } from '../../discord-server/world/world.js';
import { type Landing, linksOf, open } from '../landing.js';
import { openStudyStage, type StudyStage } from './open-study-stage.js';

const file = 'tests/linked-articles/lighthouse.md';
const lighthouse = parseArticle({
  slug: basename(file, '.md'),
  markdown: readFileSync(file, 'utf8'),
});
const NOON = Date.UTC(2030, 9, 21, 12);
const MINUTE_MS = 60_000;

describe('the links of a session where only this machine can open the reader', () => {
  let stage: StudyStage;
  let landing: Landing;
  let thread: ChannelRecord;

  beforeAll(async () => {
    stage = await openStudyStage({ articles: [file], at: NOON, isPublic: false });
    const { discord, guild } = stage;
    landing = {
      articles: [lighthouse],
      readerUrl: 'http://localhost:3000',
      read: async () => undefined,
      find: (channelId, messageId) => {
        const channel = discord.world.channels.get(channelId);
        return channel && discord.botMessages(channel).find(({ id }) => id === messageId);
      },
    };
    const ana = guild.createMember('Ana');
    await ana.runCommand('study start', { article: 'lighthouse', when: 'in 2 hours' });
    await stage.moveTo(NOON + 125 * MINUTE_MS);
    thread = await discord.until(
      () => [...discord.world.channels.values()].find((one) => one.parentId === guild.general.id),
      'the thread of the session',
    );
  });

  afterAll(async () => {
    await stage?.close();
  });

  const parts = (): readonly SeenMessage[] => stage.discord.botMessages(thread);
  const last = (): SeenMessage => {
    const found = parts().findLast(({ buttons }) => buttons.includes(english.study.button.next));
    if (!found) throw new Error('Nothing here leads to the next part.');
    return found;
  };
  /** Opens the links of messages, and counts where they led. */
  const landed = async (messages: readonly SeenMessage[]) => {
    const kinds = { message: 0, original: 0, reader: 0, wrong: 0 };
    for (const link of messages.flatMap(linksOf)) kinds[(await open(link, landing)).kind] += 1;
    return kinds;
  };

  it('lead into the original page, and name no address of this machine', async () => {
    const ben = stage.guild.createMember('Ben');
    await ben.clickButton(last(), english.study.button.next);
    await ben.clickButton(last(), english.study.button.next);
    await ben.runCommand('ask', { question: 'What does coal cost?' }, thread);
    const exported = await ben.runCommand('study export', {}, thread);
    const notes = await exported.message.file('study-notes.md');

    const said = [...parts(), { ...exported.message, text: notes, links: [] }];
    const { original, ...others } = await landed(said);
    expect(original).toBeGreaterThan(2);
    expect(others).toEqual({ message: 0, reader: 0, wrong: 0 });
    for (const { text } of said) expect(text).not.toMatch(/localhost|127\.0\.0\.1/u);
  });

  it('lead to the messages of the article once it is posted', async () => {
    const { discord, guild } = stage;
    const roles = [guild.createRole('Keeper', Flag.ManageGuild)];
    const mod = guild.createMember('Mod', { roles });
    const posted = await mod.runCommand('article post', {
      ...{ channel: guild.createChannel('library'), article: 'lighthouse' },
    });
    await discord.until(() => posted.text.startsWith('Posted') || undefined, 'the whole article');
    const before = parts().length;

    await mod.clickButton(last(), english.study.button.next);

    const { message, reader, wrong } = await landed(parts().slice(before));
    expect(message).toBeGreaterThan(0);
    expect({ reader, wrong }).toEqual({ reader: 0, wrong: 0 });
  });
});
