import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleText, quotesIn } from './article-text.js';
import { openStage, type Stage } from './open-stage.js';

const SENTENCE =
  '60% of leading enterprises choose to innovate partner relationships by building co-creation ecosystems';

describe('looking up on Discord', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });

  afterAll(async () => {
    await stage.close();
  });

  it('/quote hands a passage to somebody, who alone is pinged', async () => {
    const { ana, ben } = stage;

    const outcome = await ana.runCommand('quote', { reference: '3.2', to: ben });

    expect(outcome.text).toContain(`For ${ben.mention}:`);
    expect(articleText).toContain(quotesIn(outcome.text)[0]);
    expect(outcome.isEphemeral).toBe(false);
  });

  it('/quote hands over what is chosen among several, once, also after a restart', async () => {
    const { ana, ben } = stage;
    const asked = await ana.runCommand('quote', { reference: 'digital technology', to: ben });
    const [first = ''] = asked.buttons;
    await stage.restart();

    const chosen = await ana.clickButton(asked.message, first);
    const handed = await stage.discord.until(() => chosen.messages[1], 'the quote');
    const own = await ana.runCommand('quote', {
      reference: 'digital technology',
      to: ben,
      hide: true,
    });
    const kept = await ana.clickButton(own.message, first);

    expect(asked.isEphemeral).toBe(true);
    expect(asked.text).toBe(`Handed to ${ben.mention}.`);
    expect(asked.buttons).toEqual([]);
    expect(handed.text).toContain(`For ${ben.mention}:`);
    expect(handed.isEphemeral).toBe(false);
    expect(handed.pings.userIds).toEqual([ben.id]);
    expect(articleText).toContain(quotesIn(handed.text)[0]);
    expect(kept.messages.map(({ isEphemeral }) => isEphemeral)).toEqual([true]);
    expect(kept.text).not.toContain(ben.mention);
  });

  it('/quote suggests places, and finds what it suggests', async () => {
    const choices = await stage.ana.autocomplete('quote', 'reference', 'co-creat');
    const [first] = choices;

    expect(choices.length).toBeGreaterThan(0);
    expect(choices.length).toBeLessThanOrEqual(25);
    const outcome = await stage.ana.runCommand('quote', { reference: String(first?.value) });
    expect(outcome.isEphemeral).toBe(false);
  });

  it('/verify shows where words were altered', async () => {
    const outcome = await stage.ben.runCommand('verify', {
      quote: SENTENCE.replace('60%', '70%'),
    });

    expect(outcome.text).toContain('a little differently');
    expect(quotesIn(outcome.text).join(' ')).toContain('60%');
  });

  it.each(['apa', 'mla', 'chicago', 'bibtex'])('/cite writes %s', async (style) => {
    const outcome = await stage.ben.runCommand('cite', { style });

    expect(outcome.text).toContain('```');
    expect(outcome.text).toMatch(/Digital Technology/iu);
  });

  it('/compare answers from each article', async () => {
    const outcome = await stage.ben.runCommand('compare', { question: 'Who wrote the article?' });

    expect(quotesIn(outcome.text).length).toBe(1);
  });

  it('finds and checks what a message says, in private, and posts it when wanted', async () => {
    const { ana, ben, guild } = stage;
    const said = ben.say(guild.general, `I read that “${SENTENCE}”.`);

    const checked = await ana.useOnMessage('Check this quote', said);
    const found = await ana.useOnMessage('Find in the article', said);
    const posted = await ana.clickButton(checked.message, 'Post here');

    expect(checked.isEphemeral).toBe(true);
    expect(checked.text).toContain('word for word');
    expect(found.isEphemeral).toBe(true);
    expect(posted.messages.at(-1)?.text).toContain('60%');
  });

  it('speaks Chinese to those who do', async () => {
    const { guild } = stage;
    const lin = guild.createMember('Lin', { locale: 'zh-CN' });

    const checked = await lin.runCommand('verify', { quote: SENTENCE });
    const none = await lin.runCommand('quote', { reference: '9.9' });

    expect(checked.text).toContain('一字不差');
    expect(none.isEphemeral).toBe(true);
    expect(none.text).toContain('9');
  });

  it('works for a personal app in a server that the bot is not in', async () => {
    const { discord } = stage;
    const elsewhere = discord.createGuild('Elsewhere', { hasBot: false });
    const eve = elsewhere.createMember('Eve');
    eve.installApp();

    const quoted = await eve.runCommand('quote', { reference: '3.2' }, elsewhere.general);

    expect(quotesIn(quoted.text).length).toBe(1);
    expect(quoted.buttons).not.toContain('Discuss');
  });

  it('stays within the five messages that may follow an interaction of a personal app', async () => {
    const { discord } = stage;
    const elsewhere = discord.createGuild('Elsewhere, too', { hasBot: false });
    const eve = elsewhere.createMember('Eve');
    eve.installApp();
    const { message } = await eve.runCommand('ask', { question: `What of ${SENTENCE}?` });
    const quiz = await eve.runCommand('quiz start', { mode: 'alone', count: 2 });

    for (let page = 0; page < 7; page += 1) {
      await eve.clickButton(message, page % 2 === 0 ? 'Before' : 'After');
      await eve.clickButton(message, 'Bookmark');
    }
    for (let card = 0; card < 2; card += 1) {
      await eve.clickButton(quiz.message, quiz.buttons[0] ?? '');
      await eve.clickButton(quiz.message, quiz.buttons[0] ?? '');
    }
    await eve.runCommand('privacy show');
    const held = await eve.runCommand('bookmark list');

    const followed = [...discord.world.interactions.values()]
      .filter(({ userId }) => userId === eve.id)
      .map(({ followUps }) => followUps.length);
    expect(held.text).toContain('bookmarks, newest first');
    expect(followed.length).toBeGreaterThan(20);
    expect(Math.max(...followed)).toBeLessThanOrEqual(5);
    expect(discord.problems).toEqual([]);
  });
});
