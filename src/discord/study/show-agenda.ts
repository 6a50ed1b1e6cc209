import type { OpenQuestion } from '../../core/ports/open-question-store.js';
import type { Page } from '../../core/ports/page.js';
import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { RequestServices } from '../bot-services.js';
import type { MessageView } from '../reply.js';
import { textsFor } from '../texts/languages.js';
import { agendaSize, agendaView } from '../views/study/agenda-view.js';
import { articleOf, sessionSetting } from './session-setting.js';

/**
 * Shows a session's plan and the open questions of its article.
 *
 * @param page - From 0; the nearest there is.
 */
export async function showAgenda(
  kept: KeptSession,
  page: number,
  services: RequestServices,
): Promise<MessageView> {
  const setting = await sessionSetting(kept, services);
  const article = articleOf(kept, services);
  if (!article) {
    const { study } = textsFor(kept.locale);
    return { content: study.articleRemoved, components: [], quotes: [] };
  }
  return agendaView(kept, article, await questionsOn(kept, page, services), setting);
}

/** Reads the questions that a page of the agenda shows; pages count from 0. */
export function questionsOn(
  { place, session: { article } }: KeptSession,
  page: number,
  { stores }: Pick<RequestServices, 'stores'>,
): Promise<Page<OpenQuestion>> {
  return stores.openQuestions.list({ place, article, page: page + 1, size: agendaSize });
}
