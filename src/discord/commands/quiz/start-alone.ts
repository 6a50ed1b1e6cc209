import { chooseCards } from '../../../core/study/quiz/choose-cards.js';
import { createSoloQuiz } from '../../../core/study/quiz/solo-quiz.js';
import type { RequestServices } from '../../bot-services.js';
import { startSolo } from '../../quiz/advance-solo.js';
import { soloMessage } from '../../quiz/solo-reply.js';
import type { MessageReply } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { textsFor } from '../../texts/languages.js';
import { chooseQuiz } from './choose-quiz.js';

/** `/quiz start mode:alone`: cards for one person, those first that are new or due. */
export async function startAlone(
  request: CommandRequest,
  services: RequestServices,
): Promise<MessageReply> {
  const choice = await chooseQuiz(request, services);
  if (choice.kind === 'refused') return choice.reply;
  const { stores, clock } = services;
  const { id, article, count } = choice;
  const userId = request.person.id;
  const resting = await stores.soloQuizzes.resting(userId, article.slug, clock.now());
  const cards = chooseCards(choice.cards, { count, seed: id, resting });
  const quiz = createSoloQuiz({ id, userId, cards });
  await startSolo(quiz, services);
  const { quiz: texts } = textsFor(request.locale);
  const shown = cards.length < count ? { lead: texts.fewer(cards.length) } : {};
  const message = await soloMessage(quiz, shown, request, services);
  return { kind: 'message', message, isPrivate: true };
}
