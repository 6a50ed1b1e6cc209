import { referToSpan } from '../../core/article/span-reference.js';
import { findReference } from '../../core/look-up/find-reference.js';
import { storeLimits } from '../../core/ports/store-limits.js';
import type { SessionEvent } from '../../core/study/session/session-step.js';
import type { RequestServices } from '../bot-services.js';
import { isClosed } from '../is-closed.js';
import { privateText } from '../private-text.js';
import type { Reply } from '../reply.js';
import type { ButtonRequest, ModalRequest } from '../request.js';
import { advanceStudy } from '../study/advance-study.js';
import { renewAgenda } from '../study/renew-agenda.js';
import { sayOutcome } from '../study/say-outcome.js';
import { articleOf } from '../study/session-setting.js';
import { showAgenda } from '../study/show-agenda.js';
import { textsFor } from '../texts/languages.js';
import { limits } from '../views/limits.js';
import { shorten } from '../views/shorten.js';
import { shownWord } from '../views/word-list.js';
import type { ButtonState } from './button-state.js';
import { offerDropping } from './drop-question.js';
import { encodeButton } from './encode-button.js';

type StudyState = Extract<ButtonState, { readonly kind: 'study' }>;

/** Does what a button of a study session says; they are for all who read along. */
export async function doStudyDeed(
  state: StudyState,
  request: ButtonRequest,
  services: RequestServices,
): Promise<Reply> {
  const texts = textsFor(request.locale);
  const kept = await services.stores.studySessions.find(state.session);
  // A session is its server's: nobody reaches it from elsewhere.
  if (kept?.place.guildId !== request.place.guildId || !kept) return privateText(texts.study.gone);
  if (isClosed(kept.session.article, services)) return privateText(texts.bookmark.noArticle);
  const [first = 0, second = 0] = state.numbers;
  const by = request.person.id;
  const isOwn = state.deed === 'join' || state.deed === 'leave' || state.deed === 'name';
  switch (state.deed) {
    case 'agenda':
      return {
        kind: 'message',
        isPrivate: false,
        message: await showAgenda(kept, first, services),
      };
    case 'vote': {
      const { kind } = await services.stores.openQuestions.upvote(first, by);
      const aside = privateText(
        kind === 'opted-out' ? texts.feedback.optedOut : texts.study.vote[kind],
      );
      if (kind === 'opted-out') return aside;
      return renewAgenda(kept, { page: second, on: request.on.id, aside }, services);
    }
    case 'settle':
      return settleModal(state, request, services);
    case 'drop':
      return offerDropping(kept, first, request, services);
    default: {
      const bot = { ...services, library: services.wholeLibrary };
      // Two hundred may join at once: nobody waits until the announcement names them.
      const asker = isOwn ? { by, isToldFirst: true } : { replyIn: request.place.channelId };
      const event = eventOf(state, request, kept.session, services.clock.now());
      return sayOutcome(await advanceStudy(state.session, [event], bot, asker), texts);
    }
  }
}

function eventOf(
  { deed, numbers: [run = 0, part = 0] }: StudyState,
  { person }: ButtonRequest,
  {
    participants,
  }: { readonly participants: readonly { readonly userId: string; readonly name?: string }[] },
  at: number,
): SessionEvent {
  switch (deed) {
    case 'join':
    case 'leave':
      return { kind: deed, by: person.id };
    case 'name': {
      const own = participants.find(({ userId }) => userId === person.id);
      const isShown = own?.name !== undefined;
      const { name = person.id } = person;
      return { kind: 'name', by: person.id, ...(isShown ? {} : { name }) };
    }
    case 'start':
      return { kind: 'start', at };
    case 'prompt':
      return { kind: 'prompt' };
    default:
      // Buttons count parts from 1; 0 is the opening.
      return { kind: 'next', from: { run, part: part - 1 } };
  }
}

/** The form bears the question, so that everybody sees which one it settles. */
async function settleModal(
  state: StudyState,
  { locale }: ButtonRequest,
  { stores }: RequestServices,
): Promise<Reply> {
  const { study } = textsFor(locale);
  const question = await stores.openQuestions.find(state.numbers[0] ?? 0);
  if (!question) return privateText(study.settle.missing);
  return {
    kind: 'modal',
    modal: {
      customId: encodeButton(state),
      title: shorten(question.text.replace(/\s+/gu, ' ').trim(), limits.modalTitle),
      fields: [
        {
          name: 'quote',
          label: shorten(study.settle.label, limits.fieldLabel),
          placeholder: shorten(study.settle.placeholder, limits.fieldPlaceholder),
          maxLength: storeLimits.question,
          isLong: true,
          isRequired: true,
        },
      ],
    },
  };
}

/** Settles an open question with the quote that a member named by its number or its words. */
export async function settleQuestion(
  { session, numbers: [id = 0, page = 0] }: StudyState,
  request: ModalRequest,
  services: RequestServices,
): Promise<Reply> {
  const texts = textsFor(request.locale);
  const kept = await services.stores.studySessions.find(session);
  const article = kept && articleOf(kept, services);
  const question = await services.stores.openQuestions.find(id);
  const guildId = request.place.guildId;
  if (!kept || !article || kept.place.guildId !== guildId || question?.place.guildId !== guildId) {
    return privateText(texts.study.gone);
  }
  const words = request.values.quote ?? '';
  const found = findReference(words, [article]);
  if (found.kind !== 'passage') return privateText(texts.study.settle.unclear(shownWord(words)));
  const reference = referToSpan(article, found.citation.span);
  const { kind } = await services.stores.openQuestions.settle(id, {
    reference,
    by: request.person.id,
  });
  const aside = privateText(texts.study.settle[kind]);
  if (!request.on) return aside;
  return renewAgenda(kept, { page, on: request.on.id, aside }, services);
}
