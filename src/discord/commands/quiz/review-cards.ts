import { randomBytes } from 'node:crypto';
import type { CardReview } from '../../../core/ports/solo-quiz-store.js';
import { citeCard } from '../../../core/study/quiz/cite-card.js';
import { createSoloQuiz } from '../../../core/study/quiz/solo-quiz.js';
import type { RequestServices } from '../../bot-services.js';
import { privateText } from '../../private-text.js';
import { startSolo } from '../../quiz/advance-solo.js';
import { soloMessage } from '../../quiz/solo-reply.js';
import type { MessageReply } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { textsFor } from '../../texts/languages.js';
import { moment } from '../../views/quiz/solo-view.js';
import { quizLimits } from './quiz-limits.js';

/** Cards of articles that are closed here are passed over among so many. */
const MAX_LOOKED_AT = 500;

/** `/quiz review`: the cards that are due, longest due first. */
export async function reviewCards(
  request: CommandRequest,
  services: RequestServices,
): Promise<MessageReply> {
  const { stores, clock } = services;
  const { quiz: texts, feedback } = textsFor(request.locale);
  const userId = request.person.id;
  const at = clock.now();
  const due = await stores.soloQuizzes.due(userId, at, MAX_LOOKED_AT);
  const gone = due.filter((one) => placeOf(one, services) === 'gone');
  await stores.soloQuizzes.forget(
    userId,
    gone.map(({ card }) => card.id),
  );
  const there = due.filter((one) => placeOf(one, services) === 'there');
  if (there.length === 0) {
    if (await stores.privacy.isOptedOut(userId)) return privateText(feedback.optedOut);
    const next = await stores.soloQuizzes.nextDue(userId, at);
    return privateText(next === undefined ? texts.noReviews : texts.nothingDue(moment(next)));
  }
  const id = BigInt(`0x${randomBytes(6).toString('hex')}`).toString(36);
  const cards = there.slice(0, quizLimits.most).map(({ card }) => card);
  const quiz = createSoloQuiz({ id, userId, cards });
  await startSolo(quiz, services);
  const lead = texts.due(there.length);
  const message = await soloMessage(quiz, { lead }, request, services);
  return { kind: 'message', message, isPrivate: true };
}

/** An article that is not open here may be elsewhere; a sentence that it has lost is gone. */
function placeOf(
  { card }: CardReview,
  { library: { articles } }: RequestServices,
): 'there' | 'closed' | 'gone' {
  const article = articles.find(({ slug }) => slug === card.sentence.article);
  if (!article) return 'closed';
  return citeCard(article, card) ? 'there' : 'gone';
}
