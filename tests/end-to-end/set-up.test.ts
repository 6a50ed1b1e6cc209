import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE } from './article-text.js';
import { openStage, type Stage } from './open-stage.js';

describe('setting Footnote up on Discord', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });

  afterAll(async () => {
    await stage.close();
  });

  it('is offered to those who manage the server, and to nobody in direct messages', () => {
    const { ana, mod, guild } = stage;

    expect(mod.commandsIn(guild.general)).toContain('settings');
    expect(ana.commandsIn(guild.general)).not.toContain('settings');
    expect(mod.commandsIn(mod.directMessages)).not.toContain('settings');
    expect(ana.commandsIn(ana.directMessages)).toContain('article');
  });

  it('shows in private that nothing is set', async () => {
    const outcome = await stage.mod.runCommand('settings show');

    expect(outcome.isEphemeral).toBe(true);
    expect(outcome.text).toContain('No channel is set');
    expect(outcome.text).toContain('Message Content intent is off');
  });

  it('changes a channel, and names what it lacks there', async () => {
    const { guild, mod } = stage;
    const room = guild.createChannel('reading-room');
    guild.denyBot(room, PermissionFlagsBits.SendMessages);

    const outcome = await mod.runCommand('settings channel', { channel: room, replies: 'thread' });

    expect(outcome.isEphemeral).toBe(true);
    expect(outcome.text).toContain(`<#${room.id}>: answer when mentioned; reply in a thread`);
    expect(outcome.text).toContain(`In <#${room.id}> I lack: Send Messages.`);
  });

  it('names what it lacks for threads, and in each channel that is set', async () => {
    const { guild, mod } = stage;
    const room = guild.createChannel('threads-room');
    guild.denyBot(room, PermissionFlagsBits.CreatePublicThreads);

    const set = await mod.runCommand('settings channel', { channel: room, replies: 'thread' });
    const shown = await mod.runCommand('settings show');

    const lacks = `In <#${room.id}> I lack: Create Public Threads.`;
    expect(set.text).toContain(lacks);
    expect(set.text).toContain('In these threads, mention me as well');
    expect(shown.text).toContain(lacks);
  });

  it.each([
    ['en-US', 'I lack Attach Files there'],
    ['zh-CN', '缺少权限 Attach Files'],
  ])('names what it lacks to attach a file, and where, in %s', async (locale, words) => {
    const { guild, footnote } = stage;
    const cleo = guild.createMember('Cleo', { locale });
    const room = guild.createChannel('no-files');
    guild.denyBot(room, PermissionFlagsBits.AttachFiles);
    const { message } = await cleo.runCommand('ask', { question: 'Who wrote the article?' }, room);
    const label = locale === 'zh-CN' ? '收藏' : 'Bookmark';
    await cleo.clickButton(message, label);

    const refused = await cleo.runCommand('bookmark export', {}, room);
    const elsewhere = await cleo.runCommand('bookmark export');

    expect(refused.isEphemeral).toBe(true);
    expect(refused.text).toContain(words);
    expect(refused.text).toContain(`<#${room.id}>`);
    expect(elsewhere.message.attachments).toEqual(['bookmarks.md']);
    expect(footnote.stderr()).toBe('');
  });

  it('does not offer what needs the Message Content intent', () => {
    expect(JSON.stringify(stage.discord.commands())).not.toContain('every-question');
  });

  it('limits an article to a role, for commands and in chat', async () => {
    const { guild, mod, ana } = stage;
    const readers = guild.createRole('Readers');
    const cleo = guild.createMember('Cleo', { roles: [readers] });

    const set = await mod.runCommand('article limit', {
      article: ARTICLE,
      who: 'role',
      role: readers,
    });
    const forAna = await ana.runCommand('ask', { question: 'What is the article about?' });
    const forCleo = await cleo.runCommand('ask', { question: 'What is the article about?' });
    const offered = await ana.autocomplete('ask', 'article', '');

    expect(set.text).toContain(`Only <@&${readers.id}> may see it here`);
    expect(forAna.text).toBe('No article is open to you here.');
    expect(forAna.isEphemeral).toBe(true);
    expect(forCleo.text).toContain('> ');
    expect(offered).toEqual([]);

    const back = await mod.runCommand('article limit', { article: ARTICLE, who: 'everyone' });
    expect(back.text).toContain('Everyone here may see it');
  });

  it('speaks the language of the server once that is set', async () => {
    const { mod, ana } = stage;

    await mod.runCommand('settings language', { language: 'zh-CN' });
    const about = await ana.runCommand('about');
    await mod.runCommand('settings language', { language: 'unset' });

    expect(about.text).toContain('我是 Footnote');
  });
});
