import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE } from './article-text.js';
import { openStage, type Stage } from './open-stage.js';

const QUESTION = 'What share of leading enterprises innovate partner relationships?';
const ANSWER = '60% of leading enterprises choose to innovate partner relationships';

describe('study marks in the reader', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });

  afterAll(async () => {
    await stage.close();
  });

  /** Reads the mark beside the paragraph that answers; empty when there is none. */
  const markOf = async (): Promise<string> => {
    const [, url] = /(http:\S+)/u.exec(await stage.footnote.says(/http:/u)) ?? [];
    const html = await (await fetch(`${url}/read/${ARTICLE}`)).text();
    const [block = ''] = html.split('<div class="block').filter((one) => one.includes(ANSWER));
    return /class="study-mark"[^>]*>([^<]*)/u.exec(block)?.[1] ?? '';
  };

  it('count questions in chat and by command, and discussions; not of who opted out', async () => {
    const { discord, guild, ana, ben } = stage;
    expect(await markOf()).toBe('');

    const asked = ana.say(guild.general, `${discord.botMention} ${QUESTION}`);
    await discord.nextMessage({ in: guild.general, after: asked });
    await expect.poll(markOf).toBe('1 question');

    const answer = await ana.runCommand('ask', { question: QUESTION });
    await expect.poll(markOf).toBe('2 questions');

    await ana.runCommand('ask', { question: QUESTION, hide: true });
    await ben.runCommand('privacy opt-out');
    await ben.runCommand('ask', { question: QUESTION });
    expect(await markOf()).toBe('2 questions');

    await ana.clickButton(answer.message, 'Discuss');
    await expect.poll(markOf).toBe('2 questions · 1 discussion');
  });

  it('are silent while the article is limited to a role', async () => {
    const { guild, mod } = stage;
    const role = guild.createRole('Readers');

    await mod.runCommand('article limit', { article: ARTICLE, who: 'role', role });
    expect(await markOf()).toBe('');
    await mod.runCommand('article limit', { article: ARTICLE, who: 'everyone' });

    expect(await markOf()).toBe('2 questions · 1 discussion');
  });

  it('are there after a restart, and go with the server', async () => {
    await stage.restart();
    expect(await markOf()).toBe('2 questions · 1 discussion');

    stage.guild.removeBot();

    await expect.poll(markOf, { timeout: 10_000 }).toBe('');
  });
});
