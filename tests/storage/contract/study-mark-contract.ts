import { expect, it } from 'vitest';
import type { SpanReference } from '../../../src/core/article/span-reference.js';
import {
  ada,
  ben,
  channelId,
  guildId,
  many,
  otherGuildId,
  referTo,
  type Subject,
} from './subject.js';

export function studyMarkContract(subject: Subject): void {
  const paragraph = referTo('A paragraph.', 10);
  const later = referTo('A later paragraph.', 50);
  const count = (paragraphs: readonly SpanReference[], guild = guildId, askerId = ada) =>
    subject.stores.studyMarks.countQuestion({ guildId: guild, askerId, paragraphs });
  const counts = (guild?: string) => subject.stores.studyMarks.counts('an-article', guild);
  const nothing = { questions: [], discussions: [] };
  const discuss = async (passage: SpanReference, guild = guildId) => {
    const { discussions } = subject.stores;
    const outcome = await discussions.claim({ guildId: guild, channelId, passage });
    if (outcome.kind !== 'claimed') throw new Error(`Expected a claim, got ${outcome.kind}`);
    await discussions.confirm(outcome.claim, `${guild}-${passage.fingerprint}`);
  };

  it('counts questions by paragraph in the article’s order, in all servers or in one', async () => {
    await count([later, paragraph, later]);
    await count([paragraph], otherGuildId, ben);
    await count([referTo('Elsewhere.', 0, 'another')]);

    expect((await counts()).questions).toEqual([
      { reference: paragraph, count: 2 },
      { reference: later, count: 1 },
    ]);
    expect((await counts(otherGuildId)).questions).toEqual([{ reference: paragraph, count: 1 }]);
    expect(await counts('5')).toEqual(nothing);
  });

  it('counts the servers that discuss a passage, once its thread is there', async () => {
    await discuss(later);
    await discuss(paragraph);
    await discuss(paragraph, otherGuildId);
    await subject.stores.discussions.claim({
      guildId,
      channelId,
      passage: referTo('Being made.', 90),
    });

    expect((await counts()).discussions).toEqual([
      { reference: paragraph, count: 2 },
      { reference: later, count: 1 },
    ]);
    expect((await counts(otherGuildId)).discussions).toEqual([{ reference: paragraph, count: 1 }]);
  });

  it('knows a paragraph by its words, and where they stood last', async () => {
    await count([paragraph]);
    const moved = { ...paragraph, span: { start: 30, end: 42 } };
    await count([moved]);

    expect((await counts()).questions).toEqual([{ reference: moved, count: 2 }]);
  });

  it('leaves out servers that limit the article to roles, or hide it', async () => {
    const { settings } = subject.stores;
    for (const guild of ['1', '2', '3']) {
      await count([paragraph], guild);
      await discuss(paragraph, guild);
    }
    await settings.limitArticle('1', 'an-article', ['77']);
    await settings.hideArticle('2', 'an-article', true);
    await settings.hideArticle('3', 'another', true);

    const one = [{ reference: paragraph, count: 1 }];
    expect(await counts()).toEqual({ questions: one, discussions: one });
    expect(await counts('1')).toEqual(nothing);
    await settings.limitArticle('1', 'an-article', []);
    expect((await counts()).questions).toEqual([{ reference: paragraph, count: 2 }]);
  });

  it('keeps nothing of whom asked, and counts nobody who opted out', async () => {
    const { privacy } = subject.stores;
    await privacy.optOut(ada);

    expect(await count([paragraph])).toEqual({ kind: 'opted-out' });
    expect(await count([paragraph], guildId, ben)).toEqual({ kind: 'counted' });

    expect((await counts()).questions).toEqual([{ reference: paragraph, count: 1 }]);
    await privacy.delete(ben);
    expect((await counts()).questions).toEqual([{ reference: paragraph, count: 1 }]);
  });

  it('forgets the counts of a server with the server', async () => {
    const { privacy } = subject.stores;
    await count([paragraph, later]);
    await count([paragraph], otherGuildId);
    expect(await privacy.guilds()).toEqual([guildId, otherGuildId]);

    expect(await privacy.purgeGuild(guildId)).toBe(2);

    expect((await counts()).questions).toEqual([{ reference: paragraph, count: 1 }]);
  });

  it('counts 100 questions that come at once', async () => {
    await Promise.all(
      many(100, (number) =>
        count(number % 2 ? [paragraph, later] : [later, paragraph], guildId, `${number}`),
      ),
    );

    expect((await counts()).questions.map((one) => one.count)).toEqual([100, 100]);
  });
}
