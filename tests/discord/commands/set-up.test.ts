import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.js';
import { handleRequest, suggestChoices } from '../../../src/discord/handle-request.js';
import type { OptionValue, RequestBase } from '../../../src/discord/request.js';
import { botServices } from '../bot-services.js';
import { coffee, tea } from '../some-articles.js';

interface Someone {
  readonly isManager?: boolean;
  readonly roleIds?: readonly string[];
  readonly locale?: string;
  readonly guildId?: string | null;
}

const GUILD = '100';

function base({
  isManager = false,
  roleIds = [],
  locale = 'en-US',
  guildId,
}: Someone): RequestBase {
  return {
    id: '1',
    locale,
    person: { id: '7', isModerator: isManager, isManager, roleIds },
    place: { channelId: '200', ...(guildId === null ? {} : { guildId: guildId ?? GUILD }) },
  };
}

async function setUp(articles: readonly Article[] = [tea, coffee], hasMessageContent = true) {
  const services = await botServices(articles, { hasMessageContent });
  const run = async (
    line: string,
    options: Readonly<Record<string, OptionValue>> = {},
    who: Someone = {},
  ) => {
    const [name = '', subcommand] = line.split(' ');
    const chosen = subcommand === undefined ? {} : { subcommand };
    const request = { kind: 'command' as const, ...base(who), name, ...chosen, options };
    const reply = await handleRequest(request, services);
    if (reply.kind !== 'message') throw new Error('Expected a message');
    return { text: reply.message.content, isPrivate: reply.isPrivate };
  };
  const suggest = (name: string, option: string, who: Someone = {}) =>
    suggestChoices(
      { kind: 'autocomplete', ...base(who), name, option, value: '', options: {} },
      services,
    );
  return { run, suggest, services };
}

const manager = { isManager: true };

describe('/settings', () => {
  it('is refused to those who may not manage the server, and in direct messages', async () => {
    const { run } = await setUp();

    expect((await run('settings show')).text).toContain('Manage Server');
    expect((await run('settings show', {}, { isManager: true, guildId: null })).text).toContain(
      'in a server',
    );
  });

  it('tells that nothing is set', async () => {
    const { run } = await setUp();

    const { text, isPrivate } = await run('settings show', {}, manager);

    expect(isPrivate).toBe(true);
    expect(text).toContain('Language: each person’s own.');
    expect(text).toContain('No channel is set');
  });

  it('sets a channel, shows it, and puts it back', async () => {
    const { run, services } = await setUp();

    const set = await run(
      'settings channel',
      { channel: '300', answers: 'every-question', replies: 'thread', article: 'coffee' },
      manager,
    );
    const shown = await run('settings show', {}, manager);
    await run(
      'settings channel',
      { channel: '300', answers: 'unset', replies: 'unset', article: '-' },
      manager,
    );

    expect(set.text).toContain(
      '<#300>: answer every question; reply in a thread; Article: On coffee',
    );
    expect(shown.text).toContain('<#300>: answer every question; reply in a thread');
    expect(await services.stores.settings.channel('300')).toEqual({
      answers: 'mention',
      replies: 'inline',
    });
  });

  it('says plainly that every question cannot be had without the intent', async () => {
    const { run, services } = await setUp([tea], false);

    const { text } = await run('settings channel', { answers: 'every-question' }, manager);

    expect(text).toContain('Message Content intent is off');
    expect((await services.stores.settings.channel('200')).answers).toBe('mention');
  });

  it('gives the server one language, for everybody', async () => {
    const { run } = await setUp();

    const set = await run('settings language', { language: 'zh-CN' }, manager);
    const about = await run('about');
    const unset = await run('settings language', { language: 'unset' }, manager);

    expect(set.text).toBe('语言：简体中文。');
    expect(about.text).toContain('我是 Footnote');
    expect(unset.text).toBe('语言：各人自己的语言。');
  });
});

describe('/article', () => {
  it('lists the articles', async () => {
    const { run } = await setUp();

    const { text, isPrivate } = await run('article list');

    expect(isPrivate).toBe(false);
    expect(text).toContain('2 articles');
    expect(text).toContain('[On coffee](<https://read.example.org/read/coffee>)');
    expect(text).toContain('John Roe');
  });

  it('tells what is known of one', async () => {
    const { run } = await setUp();

    const { text } = await run('article info', { article: 'tea book' });

    expect(text).toContain('Authors: Jane Doe');
    expect(text).toContain('Published: 2020-01-02');
    expect(text).toMatch(/2 sections · \d+ paragraphs · \d+ words/u);
  });

  it('sets the article that is asked about, in a channel before the server', async () => {
    const { run } = await setUp();

    await run('article use', { article: 'coffee' }, manager);
    const inServer = await run('section', { name: 'Water' });
    await run('article use', { article: 'tea', where: 'this channel' }, manager);
    const inChannel = await run('section', { name: 'Water' });

    expect(inServer.text).toContain('Water for coffee stays below the boil.');
    expect(inChannel.text).toContain('Water comes to the boil.');
  });

  it.each(['use', 'limit'])('%s is refused to members', async (subcommand) => {
    const { run } = await setUp();

    const { text } = await run(`article ${subcommand}`, { article: 'tea', who: 'nobody' });

    expect(text).toContain('Manage Server');
  });

  it('limited to a role, is nowhere for others', async () => {
    const { run, suggest } = await setUp();

    const set = await run('article limit', { article: 'coffee', who: 'role', role: '55' }, manager);
    const member = { roleIds: ['55'] };

    expect(set.text).toContain('Only <@&55> may see it here: On coffee.');
    expect((await run('article list')).text).toContain('1 article');
    expect((await run('article list', {}, member)).text).toContain('2 articles');
    expect((await run('search', { words: 'coffee' })).text).toContain('I found nothing');
    expect((await run('ask', { question: 'How do dark beans taste?' })).text).not.toContain(
      'bitter',
    );
    expect((await run('ask', { question: 'How do dark beans taste?' }, member)).text).toContain(
      'bitter',
    );
    expect((await run('outline', { article: 'coffee' })).text).toContain('no article');
    expect((await suggest('ask', 'article')).map(({ value }) => value)).toEqual(['tea']);
    expect((await suggest('section', 'name')).map(({ name }) => name).join()).not.toContain(
      'Beans',
    );
  });

  it('hidden, is shown again by those who manage the server', async () => {
    const { run } = await setUp([tea]);

    await run('article limit', { article: 'tea', who: 'nobody' }, manager);
    const hidden = await run('ask', { question: 'What is tea?' }, manager);
    const list = await run('article list');
    await run('article limit', { article: 'tea', who: 'everyone' }, manager);
    const shown = await run('ask', { question: 'What is tea?' });

    expect(hidden).toEqual({ text: 'No article is open to you here.', isPrivate: true });
    expect(list).toEqual({ text: 'No article is open to you here.', isPrivate: true });
    expect(shown.text).toContain('Tea is a drink.');
  });
});

describe('a person who asks without end', () => {
  it('is told kindly when to go on', async () => {
    const { run } = await setUp();
    const replies = [];

    for (let at = 0; at < 65; at++) replies.push(await run('about'));

    const last = replies.at(-1);
    expect(last?.isPrivate).toBe(true);
    expect(last?.text).toMatch(/^That was a lot at once\. I go on in \d+ seconds?\.$/u);
  });
});
