import { expect, it } from 'vitest';
import { channelId, guildId, many, otherChannelId, otherGuildId, type Subject } from './subject.js';

export function settingsContract(subject: Subject): void {
  it('answers mentions inline where nothing was set', async () => {
    const { settings } = subject.stores;

    expect(await settings.channel(channelId)).toEqual({ answers: 'mention', replies: 'inline' });
    expect(await settings.guild(guildId)).toEqual({ articleRoles: new Map(), hiddenArticles: [] });
  });

  it('changes what a change names and leaves the rest', async () => {
    const { settings } = subject.stores;
    await settings.setChannel({ guildId, channelId }, { answers: 'every-question' });

    const changed = await settings.setChannel({ guildId, channelId }, { replies: 'thread' });

    expect(changed).toEqual({ answers: 'every-question', replies: 'thread' });
    expect(await settings.channel(channelId)).toEqual(changed);
    expect((await settings.channel(otherChannelId)).answers).toBe('mention');
  });

  it('goes back to what holds unless set for null', async () => {
    const { settings } = subject.stores;
    await settings.setChannel({ guildId, channelId }, { answers: 'off', article: 'an-article' });

    const changed = await settings.setChannel(
      { guildId, channelId },
      { answers: null, article: null },
    );

    expect(changed).toEqual({ answers: 'mention', replies: 'inline' });
  });

  it('lists the channels of one server', async () => {
    const { settings } = subject.stores;
    await settings.setChannel({ guildId, channelId }, { answers: 'off' });
    await settings.setChannel(
      { guildId: otherGuildId, channelId: otherChannelId },
      { answers: 'off' },
    );

    expect(await settings.channels(guildId)).toEqual(
      new Map([[channelId, { answers: 'off', replies: 'inline' }]]),
    );
  });

  it('keeps a server’s language and article apart', async () => {
    const { settings } = subject.stores;
    await settings.setGuild(guildId, { language: 'zh-CN', defaultArticle: 'an-article' });

    const changed = await settings.setGuild(guildId, { language: null });

    expect(changed.language).toBeUndefined();
    expect(changed.defaultArticle).toBe('an-article');
    expect((await settings.guild(otherGuildId)).defaultArticle).toBeUndefined();
  });

  it('limits an article to roles, to others, and to none again', async () => {
    const { settings } = subject.stores;
    await settings.limitArticle(guildId, 'a', ['2', '1', '2']);
    await settings.limitArticle(guildId, 'b', ['3']);
    expect((await settings.guild(guildId)).articleRoles).toEqual(
      new Map([
        ['a', ['1', '2']],
        ['b', ['3']],
      ]),
    );

    await settings.limitArticle(guildId, 'a', ['4']);
    await settings.limitArticle(guildId, 'b', []);

    expect((await settings.guild(guildId)).articleRoles).toEqual(new Map([['a', ['4']]]));
    expect((await settings.guild(otherGuildId)).articleRoles.size).toBe(0);
  });

  it('hides an article and shows it again, however often', async () => {
    const { settings } = subject.stores;
    await settings.hideArticle(guildId, 'a', true);
    await settings.hideArticle(guildId, 'a', true);
    await settings.hideArticle(guildId, 'b', true);
    expect((await settings.guild(guildId)).hiddenArticles).toEqual(['a', 'b']);

    await settings.hideArticle(guildId, 'a', false);
    await settings.hideArticle(guildId, 'a', false);

    expect((await settings.guild(guildId)).hiddenArticles).toEqual(['b']);
  });

  it('names what is too long, too many or no id', async () => {
    const { settings } = subject.stores;

    await expect(
      settings.setChannel({ guildId, channelId: 'a b' }, { answers: 'off' }),
    ).rejects.toThrow(/channel's id .* got "a b"/);
    await expect(settings.setGuild(guildId, { language: 'x'.repeat(36) })).rejects.toThrow(
      'Expected a language tag of 1 to 35 characters, got 36',
    );
    await expect(settings.limitArticle(guildId, 'a', many(26, String))).rejects.toThrow(
      'Expected at most 25 roles for an article, got 26',
    );
  });
}
