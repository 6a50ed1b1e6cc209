import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../ingest/convert/sources.js';
import { openStage, type Stage } from './open-stage.js';

const file = (fileName: string, text: string) => ({
  fileName,
  bytes: new TextEncoder().encode(text),
});

describe('articles of a server on Discord', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });

  afterAll(async () => {
    await stage.close();
  });

  it('are added from a file, and answered from in this server alone', async () => {
    const { discord, mod, ana } = stage;
    const elsewhere = discord.createGuild('Another circle').createMember('Eve');

    const added = await mod.runCommand('article add', {
      file: file('tea.md', '# On tea\n\nOolong is steeped for five minutes.'),
    });
    const asked = await ana.runCommand('ask', { question: 'how long is oolong steeped?' });
    const outside = await elsewhere.runCommand('ask', { question: 'how long is oolong steeped?' });
    const direct = await ana.runCommand(
      'ask',
      { question: 'how long is oolong steeped?' },
      ana.directMessages,
    );

    expect(added.isEphemeral).toBe(true);
    expect(added.text).toContain('Added, for this server alone.');
    expect(added.text).toContain('On tea');
    expect(asked.text).toContain('steeped for five minutes');
    expect(outside.text).not.toContain('five minutes');
    expect(direct.text).not.toContain('five minutes');
    expect(await elsewhere.autocomplete('ask', 'article', 'tea')).toEqual([]);
    expect((await ana.autocomplete('ask', 'article', 'tea')).length).toBe(1);
  });

  it('are read from a PDF, in a thread of their own', async () => {
    const { mod, ana } = stage;
    const { bytes } = pdf([
      [
        [20, 'On coffee'],
        [11, ''],
        [11, 'Robusta holds twice as much caffeine as arabica does, and grows lower.'],
      ],
    ]);

    await mod.runCommand('article add', { file: { fileName: 'coffee.pdf', bytes } });
    const asked = await ana.runCommand('ask', {
      question: 'which holds more caffeine, robusta or arabica?',
    });

    expect(asked.text).toContain('Robusta holds twice as much caffeine');
  });

  it.each([
    ['a picture', { file: file('a.png', 'x') }, 'I cannot read this format'],
    ['an address inside', { address: 'http://127.0.0.1:1/' }, 'public web alone'],
    ['nothing', {}, 'one of the two'],
    ['both', { file: file('a.md', 'x'), address: 'https://example.org' }, 'one of the two'],
  ])('are not made of %s', async (_, values, text) => {
    const outcome = await stage.mod.runCommand('article add', values);

    expect(outcome.isEphemeral).toBe(true);
    expect(outcome.text).toContain(text);
  });

  it('are announced to the one who adds them alone, when that takes a while', async () => {
    const { discord, guild, mod } = stage;
    const room = guild.createChannel('slow');
    discord.faults.inject({ method: 'GET', path: /slow/u }, { kind: 'slow', delayMs: 2_000 });

    const added = await mod.runCommand(
      'article add',
      { file: file('slow.md', '# On slowness\n\nSnails take their time.') },
      room,
    );

    expect(added.wasDeferred).toBe(true);
    expect(added.text).toContain('On slowness');
    expect([...room.messages.values()].map(({ onlyFor }) => onlyFor)).toEqual([mod.id]);
  });

  it('are for those who manage the server to add and to remove', async () => {
    const { ana } = stage;

    const add = await ana.runCommand('article add', { file: file('a.md', 'x') });
    const remove = await ana.runCommand('article remove', { article: 'on tea' });

    expect(add.text).toContain('Manage Server');
    expect(remove.text).toContain('Manage Server');
  });

  it('are there after a restart, and go when they are removed, after asking once more', async () => {
    const { mod, ana } = stage;
    await stage.restart();

    const before = await ana.runCommand('ask', { question: 'how long is oolong steeped?' });
    const asked = await mod.runCommand('article remove', { article: 'On tea' });
    const asking = asked.text;
    const removed = await mod.clickButton(asked.message, 'Remove it');
    const after = await ana.runCommand('ask', { question: 'how long is oolong steeped?' });

    expect(before.text).toContain('steeped for five minutes');
    expect(asking).toContain('Remove On tea for good');
    expect(removed.text).toContain('Removed: On tea.');
    expect(after.text).not.toContain('steeped for five minutes');
  });

  it('take along what was posted of them', async () => {
    const { discord, guild, mod, ana } = stage;
    const text = `# On salt\n\n${'Salt is mined or won from the sea.\n\n'.repeat(6)}`;
    await mod.runCommand('article add', { file: file('salt.md', text) });
    const posted = await mod.runCommand('article post', {
      article: 'On salt',
      channel: guild.general,
    });
    await expect.poll(() => posted.text).toMatch(/^Posted: On salt in /u);
    const thread = [...discord.world.channels.values()].find(
      (one) => one.thread && posted.text.includes(`<#${one.id}>`),
    );
    if (!thread) throw new Error('Expected a thread of the article');
    const messages = () => discord.botMessages(thread).filter(({ isDeleted }) => !isDeleted);
    expect(messages().length).toBeGreaterThan(5);
    ana.say(thread, 'I keep mine in a jar.');

    const asked = await mod.runCommand('article remove', { article: 'On salt' });
    await mod.clickButton(asked.message, 'Remove it');

    await expect.poll(() => messages().length).toBe(0);
    await expect.poll(() => thread.thread?.archived).toBe(true);
    expect([...thread.messages.values()].map(({ content }) => content)).toContain(
      'I keep mine in a jar.',
    );
  });

  it('that came with Footnote stay', async () => {
    const outcome = await stage.mod.runCommand('article remove', {
      article: 'digital-technology-innovation',
    });

    expect(outcome.text).toContain('came with me');
  });

  it('never sends what Discord would not take', () => {
    expect(stage.discord.problems).toEqual([]);
  });
});
