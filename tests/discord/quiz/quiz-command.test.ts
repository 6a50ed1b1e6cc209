import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/core/article/span.js';
import { keepQuizTime } from '../../../src/discord/quiz/keep-quiz-time.js';
import { english } from '../../../src/discord/texts/en.js';
import { chinese } from '../../../src/discord/texts/zh-CN.js';
import { botServices } from '../bot-services.js';
import { expectSendable, labelsOf } from '../expect-sendable.js';
import { asMessage, asModal, asUpdate, type OnTable, people } from '../people.js';
import { chineseMills, mills } from './mills.js';

const { quiz: texts } = english;

/** A server with one article, at a time that the test sets. */
async function setUp(articles = [mills]) {
  let now = Date.UTC(2026, 10, 25, 8);
  const services = await botServices(articles, { now: () => now });
  const sent: { channelId: string; message: OnTable['message']; id: string }[] = [];
  const { channels } = services;
  const bot = {
    ...services,
    channels: {
      ...channels,
      async send(channelId: string, message: OnTable['message'], nonce?: string) {
        expectSendable(message);
        const outcome = await channels.send(channelId, message, nonce);
        if (outcome.kind === 'sent') sent.push({ channelId, message, id: outcome.messageId });
        return outcome;
      },
      async edit(place: { channelId: string; messageId: string }, message: OnTable['message']) {
        expectSendable(message);
        const outcome = await channels.edit(place, message);
        const at = sent.findIndex(({ id }) => id === place.messageId);
        const known = sent[at];
        if (outcome.kind === 'sent' && known) sent[at] = { ...known, message };
        return outcome;
      },
    },
  };
  const crowd = people(bot);
  const time = keepQuizTime(bot, (error) => {
    throw error;
  });
  time.stop();
  const last = () => {
    const found = sent.at(-1);
    if (!found) throw new Error('Expected a message in the channel');
    return found;
  };
  const current = async () => {
    const kept = await bot.stores.quizzes.current('s');
    if (!kept) throw new Error('Expected a quiz');
    return kept;
  };
  /** Gives the label of an option of the card that is open. */
  const optionOf = async (isRight: boolean) => {
    const { quiz } = await current();
    const at = quiz.phase.kind === 'asking' ? quiz.phase.card : 0;
    const card = quiz.cards[at];
    const option = isRight ? card?.right : card?.options.findIndex((_, one) => one !== card.right);
    return labelsOf(last().message)[option ?? 0] ?? '';
  };
  return {
    ...{ services: bot, crowd, time, sent, last, current, optionOf },
    pass: async (seconds: number) => {
      now += seconds * 1000;
      await time.tick();
    },
  };
}

const together = { mode: 'together', count: 2 };
const alone = { mode: 'alone', count: 2 };

describe('/quiz start together', () => {
  it('asks cards in time, closes each with its quote, and ends with the scores', async () => {
    const { crowd, sent, last, pass, optionOf } = await setUp();

    const begun = await crowd.run('quiz start', together);

    expect(begun).toMatchObject({ isPrivate: true });
    expect(begun.message.content).toContain(texts.started(30));
    expect(last().message.content).toContain(texts.card(1, 2));
    expect(last().message.content).toContain('<t:');
    const right = await optionOf(true);
    const wrong = await optionOf(false);
    const noted = asMessage(await crowd.click(last(), right, { id: '8' }));
    expect(noted.isPrivate).toBe(true);
    expect(noted.message.content).toContain('Noted');
    const again = asMessage(await crowd.click(last(), wrong, { id: '8' }));
    expect(again.message.content).toBe(texts.alreadyAnswered);
    await crowd.click(last(), wrong, { id: '9' });
    await pass(31);
    const [first] = sent;
    expect(first?.message.content).toContain(texts.rightOf(1, 2));
    expect(first?.message.content).toContain('<@8>');
    expect(first?.message.content).not.toContain('<@9>');
    const [quote] = first?.message.quotes ?? [];
    expect(quote && slice(mills.text, quote.citation.passage.span)).toContain(quote?.words);
    await pass(9);
    expect(last().message.content).toContain(texts.card(2, 2));
    await pass(31);
    await pass(9);

    expect(sent).toHaveLength(3);
    expect(last().message.content).toContain(texts.over.played);
    expect(last().message.content).toMatch(/1\\\. <@8> 1 of 2.*\n2\\\. <@9> 0 of 2/u);
    const scores = await crowd.run('quiz scores');
    expect(scores.message.content).toBe(last().message.content);
  });

  it('is one at a time in a channel, and is ended by its host or a moderator', async () => {
    const { crowd, last, sent } = await setUp();
    await crowd.run('quiz start', together);

    const second = await crowd.run('quiz start', together, { id: '8' });
    expect(second.message.content).toBe(texts.occupied);
    const refused = asMessage(await crowd.click(second, texts.button.end, { id: '8' }));
    expect(refused.message.content).toBe(texts.notYours);
    const skipped = asUpdate(await crowd.click(last(), texts.button.skip));
    expect(skipped.message.content).toBe(last().message.content);
    const next = asUpdate(await crowd.click(skipped, texts.button.next));
    expect(labelsOf(next.message)).toEqual([]);
    expect(sent).toHaveLength(2);
    const stale = asMessage(await crowd.click(skipped, texts.button.next));
    expect(stale.message.content).toBe(texts.alreadyNext);
    await crowd.click(last(), texts.button.end, { id: '9', isModerator: true });

    expect(last().message.content).toContain(texts.over.ended);
    const other = await crowd.run('quiz start', together, { id: '8' });
    expect(other.message.content).toContain(texts.started(30));
  });

  it('loses none of two hundred who answer at once, and counts each once', async () => {
    const { crowd, last, pass, optionOf, services } = await setUp();
    await crowd.run('quiz start', { mode: 'together', count: 1 });
    const message = last();
    const right = await optionOf(true);
    const wrong = await optionOf(false);
    const everybody = Array.from({ length: 200 }, (_, at) => ({ id: String(1000 + at) }));

    await Promise.all(
      everybody.flatMap((who, at) => [
        crowd.click(message, at % 2 ? right : wrong, who),
        crowd.click(message, at % 2 ? right : wrong, who),
      ]),
    );
    await pass(31);

    const [kept] = await services.stores.quizzes.latest('s', 1);
    const answers = kept?.quiz.answers[0] ?? [];
    expect(new Set(answers.map(({ userId }) => userId)).size).toBe(200);
    expect(answers).toHaveLength(200);
    expect(answers.filter(({ isRight }) => isRight)).toHaveLength(100);
    expect(message && last().message.content).toContain(texts.rightOf(100, 200));
  });

  it('lets people play who want nothing kept, without a score', async () => {
    const { crowd, services, last, pass, optionOf } = await setUp();
    await services.stores.privacy.optOut('8');
    await crowd.run('quiz start', { mode: 'together', count: 1 }, { id: '8' });
    const told = asMessage(await crowd.click(last(), await optionOf(true), { id: '8' }));
    expect(told.message.content).toContain(texts.judged.right);
    expect(told.message.content).toContain(texts.notCounted);
    await pass(31);
    await pass(9);

    expect(last().message.content).toContain(texts.nobodyPlayed);
    const { quizzes } = await services.stores.privacy.show('8');
    expect(quizzes).toEqual([]);
  });

  it('goes on after a restart, and says what the last run did not', async () => {
    const { crowd, services, sent, last, pass, current } = await setUp();
    await crowd.run('quiz start', together);
    const { quiz } = await current();
    // The process died after it had kept the solution and before it showed it.
    await services.stores.quizzes.change(quiz.id, (kept) => ({
      ...kept,
      quiz: {
        ...kept.quiz,
        phase: { kind: 'solved', card: 0, until: services.clock.now() + 8000 },
      },
    }));

    await pass(1);

    expect(sent).toHaveLength(1);
    expect(last().message.content).toContain(texts.rightOf(0, 0));
    await pass(8);
    expect(last().message.content).toContain(texts.card(2, 2));
    await pass(400);
    expect(last().message.content).toContain(texts.over.lapsed);
  });

  it('stops where it may not post, and goes on when it may', async () => {
    const { crowd, services, last, pass, sent } = await setUp();
    await crowd.run('quiz start', together);
    const { send, edit } = services.channels;
    const forbidden = async () => ({ kind: 'forbidden' as const, missing: ['Send Messages'] });
    Object.assign(services.channels, { send: forbidden, edit: forbidden });
    await pass(31);
    const asked = last();
    const click = asMessage(await crowd.click(asked, labelsOf(asked.message)[0] ?? ''));
    expect(click.message.content).toBe(texts.hindrance['missing-permission']);
    Object.assign(services.channels, { send, edit });

    const started = await crowd.run('quiz start', together);
    expect(started.message.content).toBe(texts.hindrance['missing-permission']);
    await crowd.click(started, texts.button.resume);

    expect(sent).toHaveLength(1);
    expect(last().message.content).toContain(texts.card(1, 2));
    await pass(31);
    expect(last().message.content).toContain(texts.rightOf(0, 0));
  });

  it('says a solution anew whose message was deleted, and ends with its channel', async () => {
    const { crowd, services, last, pass, sent } = await setUp();
    await crowd.run('quiz start', together);
    await services.channels.remove({ channelId: 's', messageId: last().id });
    await pass(31);
    expect(sent).toHaveLength(2);
    expect(last().message.content).toContain(texts.rightOf(0, 0));
    const gone = async () => ({ kind: 'gone' as const });
    Object.assign(services.channels, { send: gone, edit: gone });

    await pass(9);

    expect(await services.stores.quizzes.current('s')).toBeUndefined();
    const scores = await crowd.run('quiz scores');
    expect(scores.message.content).toContain(texts.over['channel-deleted']);
  });

  it('says what is missing', async () => {
    const { crowd } = await setUp();
    const say = async (options: Record<string, string | number>, who = {}) =>
      (await crowd.run('quiz start', { ...together, ...options }, who)).message.content;

    expect(await say({}, { guildId: null, channelId: 'd' })).toBe(texts.onlyAlone);
    expect(await say({ sections: 'Zebras' })).toContain('Zebras');
    expect((await crowd.run('quiz scores')).message.content).toBe(texts.noScores);
    expect(await say({ count: 20 })).toContain('no more than');
  });
});

describe('/quiz start alone', () => {
  it('shows each card’s solution with its quote, and plans its review', async () => {
    const { crowd, services, pass } = await setUp();
    const dm = { guildId: null, channelId: 'd' };

    const begun = await crowd.run('quiz start', alone, dm);

    expect(begun.isPrivate).toBe(true);
    expect(begun.message.content).toContain(texts.card(1, 2));
    const option = labelsOf(begun.message)[0] ?? '';
    const solved = asUpdate(await crowd.click(begun, option, dm));
    expectSendable(solved.message);
    expect(solved.message.content).toContain(texts.given(option));
    expect(solved.message.content).toContain('comes back <t:');
    expect(solved.message.quotes).toHaveLength(1);
    const twice = asUpdate(await crowd.click(begun, option, dm));
    expect(twice.message.content).toContain(texts.card(1, 2));
    const second = asUpdate(await crowd.click(solved, texts.button.next, dm));
    expect(second.message.content).toContain(texts.card(2, 2));
    const form = asModal(await crowd.click(second, texts.button.type, dm));
    const typed = asMessage(await crowd.send(form, { answer: 'perhaps 1000' }, dm));
    expect(typed.message.content).toContain(texts.judged.wrong);
    const result = asUpdate(await crowd.click(typed, texts.button.result, dm));
    expect(result.message.content).toMatch(/^\*\*[01] of 2 right\.\*\*/u);
    const { cardReviews } = await services.stores.privacy.show('7');
    expect(cardReviews).toHaveLength(2);
    const early = await crowd.run('quiz review', {}, dm);
    expect(early.message.content).toContain('No card is due');
    await pass(3600);

    const review = await crowd.run('quiz review', {}, dm);

    expect(review.message.content).toContain(texts.due(2));
    expect(review.message.content).toContain(texts.card(1, 2));
  });

  it('takes a typed answer with a slip, and the right one', async () => {
    const { crowd, services } = await setUp();
    await crowd.run('quiz start', { mode: 'alone', count: 6 });
    const begun = await crowd.run('quiz start', { mode: 'alone', count: 6 });
    const form = asModal(await crowd.click(begun, texts.button.type));
    const [, id = ''] = /_([0-9a-z]+)/u.exec(form.modal.customId) ?? [];
    let meant = '';
    await services.stores.soloQuizzes.change({ id, userId: '7' }, (quiz) => {
      meant = quiz.cards[0]?.options[quiz.cards[0].right] ?? '';
      return { quiz };
    });

    const typed = asMessage(await crowd.send(form, { answer: ` ${meant}. ` }));

    expect(typed.message.content).toContain(texts.judged.right);
  });

  it('keeps nothing of one who wants nothing kept, and plays all the same', async () => {
    const { crowd, services } = await setUp();
    await services.stores.privacy.optOut('7');

    const begun = await crowd.run('quiz start', alone);
    const solved = asUpdate(await crowd.click(begun, labelsOf(begun.message)[0] ?? ''));
    const next = asUpdate(await crowd.click(solved, texts.button.next));

    expect(next.message.content).toContain(texts.card(2, 2));
    expect(solved.message.content).not.toContain('comes back');
    const { optedOutSince: _since, ...kept } = await services.stores.privacy.show('7');
    expect(Object.values(kept).flat()).toEqual([]);
    const review = await crowd.run('quiz review');
    expect(review.message.content).toBe(english.feedback.optedOut);
  });

  it('belongs to the one who plays it, and to the last one begun', async () => {
    const { crowd } = await setUp();
    const old = await crowd.run('quiz start', alone);
    const begun = await crowd.run('quiz start', alone);

    const gone = asMessage(await crowd.click(old, labelsOf(old.message)[0] ?? ''));
    const other = asMessage(
      await crowd.click(begun, labelsOf(begun.message)[0] ?? '', { id: '8' }),
    );

    expect(gone.message.content).toBe(texts.soloGone);
    expect(other.message.content).toBe(english.refused.own);
  });

  it('passes over cards whose words are gone, and forgets them', async () => {
    const { crowd, services, pass } = await setUp();
    const begun = await crowd.run('quiz start', { mode: 'alone', count: 1 });
    await crowd.click(begun, labelsOf(begun.message)[0] ?? '');
    await pass(86_400 * 3);
    const changed = await botServices([{ ...mills, text: mills.text.replace(/\d/gu, '0') }], {
      now: services.clock.now,
    });
    const later = people({ ...changed, stores: services.stores });

    const review = await later.run('quiz review');

    expect(review.message.content).toBe(texts.noReviews);
    expect((await services.stores.privacy.show('7')).cardReviews).toEqual([]);
  });

  it('speaks Chinese', async () => {
    const { crowd } = await setUp([chineseMills]);
    const who = { locale: 'zh-CN' };

    const begun = await crowd.run('quiz start', alone, who);

    expect(begun.message.content).toContain(chinese.quiz.card(1, 2));
    const solved = asUpdate(await crowd.click(begun, labelsOf(begun.message)[0] ?? '', who));
    expect(labelsOf(solved.message)).toContain(chinese.quiz.button.next);
  });
});
