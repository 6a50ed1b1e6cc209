import { storeLimits } from '../../core/ports/store-limits.js';
import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { RequestServices } from '../bot-services.js';
import { privateText } from '../private-text.js';
import type { MessageReply } from '../reply.js';
import type { CommandRequest } from '../request.js';
import { textsFor } from '../texts/languages.js';
import { bookmarksOf } from './export-bookmarks.js';
import { documentHtml } from './export-html.js';
import { documentMarkdown } from './export-markdown.js';
import { sessionDocument } from './session-document.js';
import { articleOf, sessionSetting } from './session-setting.js';

/** Gives a session's notes as Markdown and as a page, to whoever asks alone. */
export async function exportStudy(
  kept: KeptSession,
  request: CommandRequest,
  services: RequestServices,
): Promise<MessageReply> {
  const texts = textsFor(request.locale);
  const article = articleOf(kept, services);
  if (!article) return privateText(texts.study.articleRemoved);
  const setting = await sessionSetting({ ...kept, locale: request.locale }, services);
  const { items } = await services.stores.openQuestions.list({
    place: kept.place,
    article: article.slug,
    page: 1,
    size: storeLimits.pageSize,
  });
  const bookmarks = await bookmarksOf(request.person.id, article, services);
  const document = sessionDocument({ kept, article, questions: items, bookmarks }, setting);
  const files = [
    { name: 'study-notes.md', text: documentMarkdown(document) },
    { name: 'study-notes.html', text: documentHtml(document, request.locale) },
  ];
  const message = { content: texts.study.exported, components: [], quotes: [], files };
  return { kind: 'message', isPrivate: true, message };
}
