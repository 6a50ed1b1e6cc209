import { fingerprint } from '../../../src/core/article/span-reference.js';
import type { Place } from '../../../src/core/ports/place.js';
import { reviewCard } from '../../../src/core/study/cards/review.js';
import { createSoloQuiz } from '../../../src/core/study/quiz/solo-quiz.js';
import type { OpenStores } from '../../../src/storage/open-stores.js';
import { cards } from '../../core/study/quiz/card-fixture.js';
import { quizOf } from './some-quiz.js';
import { sessionOf } from './some-session.js';
import { place as defaultPlace, referTo } from './subject.js';

/**
 * Puts one entry of a person, and of the place's server, into every table.
 *
 * @param text - Makes the entries differ from those of another call.
 */
export async function fill(
  stores: OpenStores,
  userId: string,
  text = 'Text',
  place: Place & { readonly guildId: string } = {
    ...defaultPlace,
    guildId: defaultPlace.guildId,
  },
): Promise<void> {
  const { guildId, channelId } = place;
  const reference = referTo(`${text} of ${userId}`);
  await stores.settings.setChannel({ guildId, channelId }, { answers: 'every-question' });
  await stores.settings.setGuild(guildId, { language: 'en', defaultArticle: 'an-article' });
  await stores.settings.limitArticle(guildId, 'an-article', ['1']);
  await stores.settings.hideArticle(guildId, 'another', true);
  await stores.bookmarks.add({ userId, reference, note: text });
  await stores.feedback.give({
    answerId: `${text}-${userId}`,
    userId,
    guildId,
    verdict: 'not-helpful',
    expected: text,
    reference,
  });
  const added = await stores.openQuestions.add({
    place,
    text: `${text} of ${userId}?`,
    addedBy: userId,
  });
  if ('question' in added) {
    await stores.openQuestions.upvote(added.question.id, userId);
    await stores.openQuestions.settle(added.question.id, { reference, by: userId });
  }
  const claimed = await stores.discussions.claim({ guildId, channelId, passage: reference });
  if (claimed.kind === 'claimed') {
    await stores.discussions.confirm(claimed.claim, `${text}-${userId}-thread`);
  }
  await stores.articlePosts.open({ guildId, channelId, article: 'an-article', locale: 'en' });
  const post = { guildId, article: 'an-article' };
  await stores.articlePosts.keepMessage(post, { position: 0, content: 'x', reference });
  await stores.studySessions.add(sessionOf(userId, { id: fingerprint(text + userId), place }));
  await stores.studyMarks.countQuestion({ guildId, askerId: userId, paragraphs: [reference] });
  const quiz = quizOf(userId, { id: fingerprint(`quiz ${text} ${userId}`), place });
  await stores.quizzes.add(quiz);
  const answer = { userId, isRight: true, tookMs: 5 };
  const current = (await stores.quizzes.current(channelId))?.quiz.id ?? '';
  await stores.quizzes.change(
    current,
    (kept) => ({ ...kept, quiz: { ...kept.quiz, answers: [[answer], [], [], []] } }),
    userId,
  );
  const solo = createSoloQuiz({ id: 'solo', userId, cards });
  await stores.soloQuizzes.start(solo);
  const [card] = cards;
  if (card) {
    const plan = () => reviewCard(undefined, 'good', 0);
    await stores.soloQuizzes.change(solo, (kept) => ({ quiz: kept, recalled: { card, plan } }));
  }
  await stores.answeredMessages.record({
    questionId: `${text}-${userId}-question`,
    replyId: `${text}-${userId}-reply`,
    place,
    askerId: userId,
    reference,
  });
}
