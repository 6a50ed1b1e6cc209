import type { Citation } from '../../core/answer/citation.js';
import { referToSpan } from '../../core/article/span-reference.js';
import type { OpenQuestion } from '../../core/ports/open-question-store.js';
import type { RequestServices } from '../bot-services.js';
import { privateText } from '../private-text.js';
import type { Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import { settingOf } from '../setting-of.js';
import { textsFor } from '../texts/languages.js';
import { plainBlock } from '../views/block.js';
import { messageView, roomBeside } from '../views/message.js';
import { agendaSize } from '../views/study/agenda-view.js';
import { questionsView } from '../views/study/questions-view.js';
import { settleView } from '../views/study/settle-view.js';
import type { ButtonState } from './button-state.js';

/** Settles an open question with what was quoted; without a question, asks which one. */
export async function settleWith(
  { places: [citation], question }: Extract<ButtonState, { readonly kind: 'settle-with' }>,
  request: ButtonRequest,
  services: RequestServices,
): Promise<Reply> {
  const { study, refused } = textsFor(request.locale);
  if (!citation) return privateText(refused.stale);
  if (question !== undefined) return settle(citation, question, request, services);
  const { items } = await services.stores.openQuestions.list({
    place: request.place,
    article: citation.article.slug,
    state: 'open',
    page: 1,
    size: agendaSize,
  });
  if (items.length === 0) return privateText(study.noQuestions);
  const message = settleView(items, citation, settingOf(request, services, true));
  return { kind: 'message', isPrivate: true, message };
}

async function settle(
  citation: Citation,
  id: number,
  request: ButtonRequest,
  services: RequestServices,
): Promise<Reply> {
  const { study } = textsFor(request.locale);
  const { openQuestions } = services.stores;
  const { article, span } = citation;
  const question = await openQuestions.find(id);
  if (!question || !isHere(question, request)) return said(study.settle.missing);
  const { kind } = await openQuestions.settle(id, {
    reference: referToSpan(article, span),
    by: request.person.id,
  });
  const settled = await openQuestions.find(id);
  if (kind === 'missing' || !settled) return said(study.settle.missing);
  const setting = settingOf(request, services, true);
  const head = plainBlock(study.settle[kind]);
  const shown = questionsView([settled], { article, room: roomBeside([head]) }, setting);
  return { kind: 'update', message: messageView([head, shown], [], setting) };
}

function said(content: string): Reply {
  return { kind: 'update', message: { content, components: [], quotes: [] } };
}

/** A group's questions are its own: nobody settles them from elsewhere. */
function isHere({ place }: OpenQuestion, { place: here }: ButtonRequest): boolean {
  return here.guildId !== undefined && place.guildId === here.guildId;
}
