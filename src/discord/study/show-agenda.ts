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
  const setting = sessionSetting(kept, services);
  const article = articleOf(kept, services);
  if (!article) {
    const { study } = textsFor(kept.locale);
    return { content: study.articleRemoved, components: [], quotes: [] };
  }
  const questions = await services.stores.openQuestions.list({
    place: kept.place,
    article: kept.session.article,
    page: page + 1,
    size: agendaSize,
  });
  return agendaView(kept, article, questions, setting);
}
