import type { SoloQuiz } from '../../core/study/quiz/solo-quiz.js';
import type { RequestServices } from '../bot-services.js';
import type { MessageView } from '../reply.js';
import type { RequestBase } from '../request.js';
import { settingOf } from '../setting-of.js';
import { type SoloShown, soloView } from '../views/quiz/solo-view.js';

/** Shows a quiz alone to its player, from the articles that are open to them. */
export async function soloMessage(
  quiz: SoloQuiz,
  shown: Omit<SoloShown, 'articles'>,
  request: RequestBase,
  services: RequestServices,
): Promise<MessageView> {
  const { stores, clock, library } = services;
  const isOver = quiz.phase.kind === 'over';
  const next = isOver ? await stores.soloQuizzes.nextDue(quiz.userId, clock.now()) : undefined;
  return soloView(
    quiz,
    { articles: library.articles, ...shown, ...(next === undefined ? {} : { due: next }) },
    settingOf(request, services, true),
  );
}
