import type { OpenQuestion } from '../../core/ports/open-question-store.js';
import { storeLimits } from '../../core/ports/store-limits.js';
import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { RequestServices } from '../bot-services.js';
import { privateText } from '../private-text.js';
import type { MessageReply, TextFile } from '../reply.js';
import type { CommandRequest } from '../request.js';
import { textsFor } from '../texts/languages.js';
import { limits } from '../views/limits.js';
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
  const questions = await questionsOf(kept, services);
  const bookmarks = await bookmarksOf(request.person.id, article, services);
  const files = fitting(kept.session.runs.length, (left) => {
    const document = sessionDocument({ kept, article, questions, bookmarks, left }, setting);
    return [
      { name: 'study-notes.md', text: documentMarkdown(document) },
      { name: 'study-notes.html', text: documentHtml(document, request.locale) },
    ];
  });
  const message = { content: texts.study.exported, components: [], quotes: [], files };
  return { kind: 'message', isPrivate: true, message };
}

/** Reads all questions of a session's article, page by page. */
async function questionsOf(
  { place, session: { article } }: KeptSession,
  { stores }: RequestServices,
): Promise<readonly OpenQuestion[]> {
  const questions: OpenQuestion[] = [];
  for (let page = 1; ; page += 1) {
    const size = storeLimits.pageSize;
    const { items, total } = await stores.openQuestions.list({ place, article, page, size });
    questions.push(...items);
    if (items.length === 0 || questions.length >= total) return questions;
  }
}

/**
 * Writes files that Discord takes: of years of meetings, the last ones.
 *
 * @param write - Is told how many runs to leave out, from the first.
 */
function fitting(runs: number, write: (left: number) => readonly TextFile[]): readonly TextFile[] {
  for (let left = 0; ; left += Math.ceil((runs - left) / 4)) {
    const files = write(left);
    const isSmall = files.every(({ text }) => Buffer.byteLength(text) <= limits.file);
    if (isSmall || left >= runs) return files;
  }
}
