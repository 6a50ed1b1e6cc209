import type { OpenQuestion } from '../../core/ports/open-question-store.js';
import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { RequestServices } from '../bot-services.js';
import { privateText } from '../private-text.js';
import type { MessageReply, Reply } from '../reply.js';
import type { ButtonRequest, RequestBase } from '../request.js';
import { settingOf } from '../setting-of.js';
import { questionsOn, showAgenda } from '../study/show-agenda.js';
import { textsFor } from '../texts/languages.js';
import { dropView } from '../views/study/drop-view.js';
import type { ButtonState } from './button-state.js';

/** Offers the questions on a page of the agenda that a person may remove, in private. */
export async function offerDropping(
  kept: KeptSession,
  page: number,
  request: ButtonRequest,
  services: RequestServices,
): Promise<MessageReply> {
  const { items } = await questionsOn(kept, page, services);
  const own = items.filter((question) => mayDrop(question, request));
  if (own.length === 0) return privateText(textsFor(request.locale).study.drop.noneYours);
  const agenda = { session: kept.session.id, page, messageId: request.on.id };
  const message = dropView(own, agenda, settingOf(request, services, true));
  return { kind: 'message', isPrivate: true, message };
}

/** Removes a question with its votes, and takes it off the agenda that shows it. */
export async function dropQuestion(
  { question: id, agenda }: Extract<ButtonState, { readonly kind: 'drop-question' }>,
  request: ButtonRequest,
  services: RequestServices,
): Promise<Reply> {
  const { drop } = textsFor(request.locale).study;
  const { stores, channels } = services;
  const question = await stores.openQuestions.find(id);
  if (question && !mayDrop(question, request)) return privateText(drop.notYours);
  if (question) await stores.openQuestions.remove(id);
  const kept = agenda && (await stores.studySessions.find(agenda.session));
  if (kept && kept.place.guildId === request.place.guildId) {
    const { channelId } = request.place;
    const place = { channelId, messageId: agenda.messageId };
    await channels.edit(place, await showAgenda(kept, agenda.page, services));
  }
  const content = question ? drop.done : drop.gone;
  return { kind: 'update', message: { content, components: [], quotes: [] } };
}

/** Whoever added a question may remove it, and those who keep order in its server. */
function mayDrop({ addedBy, place }: OpenQuestion, { person, place: here }: RequestBase): boolean {
  const isHere =
    place.guildId === here.guildId &&
    (place.guildId !== undefined || place.channelId === here.channelId);
  return isHere && (addedBy === person.id || person.isModerator || person.isManager);
}
