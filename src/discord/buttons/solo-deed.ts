import { judgeTyped } from '../../core/study/cards/judge-typed.js';
import { citeCard } from '../../core/study/quiz/cite-card.js';
import type { SoloEvent, SoloQuiz } from '../../core/study/quiz/solo-quiz.js';
import type { RequestServices } from '../bot-services.js';
import { privateText } from '../private-text.js';
import { advanceSolo } from '../quiz/advance-solo.js';
import { soloMessage } from '../quiz/solo-reply.js';
import type { Reply } from '../reply.js';
import type { ButtonRequest, ModalRequest } from '../request.js';
import { textsFor } from '../texts/languages.js';
import { limits } from '../views/limits.js';
import { optionName } from '../views/quiz/quiz-buttons.js';
import { shorten } from '../views/shorten.js';
import { shownWord } from '../views/word-list.js';
import type { ButtonState } from './button-state.js';
import { encodeButton } from './encode-button.js';

type SoloState = Extract<ButtonState, { readonly kind: 'solo' }>;

/** No answer of a card is longer. */
const MAX_TYPED = 200;

/** Does what a button of a quiz alone says, for the one who plays it. */
export async function doSoloDeed(
  state: SoloState,
  request: ButtonRequest,
  services: RequestServices,
): Promise<Reply> {
  const [card = 0, option = 0] = state.numbers;
  switch (state.deed) {
    case 'type':
      return typeModal(state, request);
    case 'pick':
      return goOn(state, request, services, (quiz) => {
        const asked = quiz.cards[card];
        const judgement = asked?.right === option ? 'right' : 'wrong';
        const given = asked ? optionName(asked, option) : '';
        return { event: { kind: 'answer', card, judgement }, given };
      });
    case 'next':
      return goOn(state, request, services, () => ({ event: { kind: 'next', card } }));
    case 'end':
      return goOn(state, request, services, () => ({ event: { kind: 'end' } }));
  }
}

/** Judges what was typed. */
export function answerTyped(
  state: SoloState,
  request: ModalRequest,
  services: RequestServices,
): Promise<Reply> {
  const [card = 0] = state.numbers;
  const typed = (request.values.answer ?? '').slice(0, MAX_TYPED);
  return goOn(state, request, services, (quiz) => {
    const asked = quiz.cards[card];
    const slug = asked?.sentence.article;
    const article = services.library.articles.find((one) => one.slug === slug);
    const language = article?.metadata.language ?? 'en';
    const judgement = asked ? judgeTyped(asked, typed, language) : 'wrong';
    return { event: { kind: 'answer', card, judgement }, given: shownWord(typed.trim()) };
  });
}

interface Happened {
  readonly event: SoloEvent;
  /** What was answered, escaped. */
  readonly given?: string;
}

async function goOn(
  { quiz: id }: SoloState,
  request: ButtonRequest | ModalRequest,
  services: RequestServices,
  read: (quiz: SoloQuiz) => Happened,
): Promise<Reply> {
  const { quiz: texts } = textsFor(request.locale);
  let given: string | undefined;
  const of = { id, userId: request.person.id };
  const result = await advanceSolo(
    of,
    (quiz) => {
      const happened = read(quiz);
      given = happened.given;
      return isLost(quiz, happened.event, services) ? { kind: 'article-removed' } : happened.event;
    },
    services,
  );
  if (result.kind === 'missing') return privateText(texts.soloGone);
  const { quiz, outcome, review } = result;
  const isNew = outcome.kind === 'solved';
  const message = await soloMessage(
    quiz,
    { ...(isNew && given ? { given } : {}), ...(review ? { due: review.due } : {}) },
    request,
    services,
  );
  if (request.kind === 'modal' && !request.on) {
    return { kind: 'message', message, isPrivate: true };
  }
  return { kind: 'update', message };
}

/** Whether the card that is to be shown has gone from its article. */
function isLost(
  { phase, cards }: SoloQuiz,
  event: SoloEvent,
  { library }: RequestServices,
): boolean {
  if (phase.kind === 'over' || event.kind === 'end') return false;
  const card = cards[event.kind === 'next' ? phase.card + 1 : phase.card];
  const article = library.articles.find(({ slug }) => slug === card?.sentence.article);
  return card !== undefined && !(article && citeCard(article, card));
}

function typeModal(state: SoloState, { locale }: ButtonRequest): Reply {
  const { typed } = textsFor(locale).quiz;
  return {
    kind: 'modal',
    modal: {
      customId: encodeButton(state),
      title: shorten(typed.title, limits.modalTitle),
      fields: [
        {
          name: 'answer',
          label: shorten(typed.label, limits.fieldLabel),
          placeholder: shorten(typed.placeholder, limits.fieldPlaceholder),
          maxLength: MAX_TYPED,
          isLong: false,
          isRequired: true,
        },
      ],
    },
  };
}
