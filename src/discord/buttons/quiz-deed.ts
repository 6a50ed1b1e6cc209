import type { KeptQuiz } from '../../core/ports/quiz-store.js';
import type { QuizEvent } from '../../core/study/quiz/advance-group-quiz.js';
import type { RequestServices } from '../bot-services.js';
import { isClosed } from '../is-closed.js';
import { privateText } from '../private-text.js';
import { advanceQuiz, answerQuiz } from '../quiz/advance-quiz.js';
import { mayLead } from '../quiz/may-lead.js';
import { articleOfQuiz, quizSetting } from '../quiz/quiz-setting.js';
import { sayQuiz } from '../quiz/say-quiz.js';
import type { Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import { textsFor } from '../texts/languages.js';
import { optionName } from '../views/quiz/quiz-buttons.js';
import { solutionView } from '../views/quiz/solution-view.js';
import type { ButtonState } from './button-state.js';

type QuizState = Extract<ButtonState, { readonly kind: 'quiz' }>;

/** Does what a button of a quiz together says; answering is for all, the rest for its host. */
export async function doQuizDeed(
  state: QuizState,
  request: ButtonRequest,
  services: RequestServices,
): Promise<Reply> {
  const texts = textsFor(request.locale);
  const [card = 0, option = 0] = state.numbers;
  if (await isShut(state, services)) return privateText(texts.bookmark.noArticle);
  if (state.deed === 'pick') {
    const { place, person } = request;
    const answer = { by: person.id, card, option, guildId: place.guildId };
    const result = await answerQuiz(state.quiz, answer, services);
    const asked = result.kind === 'done' ? result.kept.quiz.cards[card] : undefined;
    return privateText(sayQuiz(result, texts, asked ? optionName(asked, option) : ''));
  }
  const kept = await services.stores.quizzes.find(state.quiz);
  // A quiz is its server's: nobody reaches it from elsewhere.
  if (!kept || kept.place.guildId !== request.place.guildId) return privateText(texts.quiz.gone);
  if (!mayLead(kept, request.person)) return privateText(texts.quiz.notYours);
  const bot = { ...services, library: services.wholeLibrary };
  const at = services.clock.now();
  const result = await advanceQuiz(state.quiz, eventOf(state.deed, card, at), bot);
  const hasMoved = result.kind === 'done' && !result.inTheWay && movesOn(result.outcome.kind);
  if (!hasMoved || state.deed === 'resume' || request.on.isPrivate) {
    return privateText(sayQuiz(result, texts));
  }
  return closedCard(result.kept, card, bot);
}

/** Whether the quiz is of an article that is not open to the person; most see all articles. */
async function isShut({ quiz: id }: QuizState, services: RequestServices): Promise<boolean> {
  const { library, wholeLibrary, stores } = services;
  if (library.articles.length === wholeLibrary.articles.length) return false;
  const kept = await stores.quizzes.find(id);
  return kept !== undefined && isClosed(kept.article, services);
}

function eventOf(deed: Exclude<QuizState['deed'], 'pick'>, card: number, at: number): QuizEvent {
  switch (deed) {
    case 'skip':
      return { kind: 'next', card, below: 'asking', at };
    case 'next':
      return { kind: 'next', card, below: 'solved', at };
    case 'resume':
      return { kind: 'resume', at };
    case 'end':
      return { kind: 'end' };
  }
}

function movesOn(kind: string): boolean {
  return kind === 'solved' || kind === 'asked' || kind === 'over';
}

/** The message clicked shows its card with the solution, as it does for all by now. */
async function closedCard(kept: KeptQuiz, card: number, bot: RequestServices): Promise<Reply> {
  const setting = await quizSetting(kept, bot);
  const message = solutionView(kept, card, articleOfQuiz(kept, bot), setting);
  return { kind: 'update', message, locale: kept.locale };
}
