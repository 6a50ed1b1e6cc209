import type { RequestServices } from '../../bot-services.js';
import type { MessageReply } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { settingOf } from '../../setting-of.js';
import { articleListView } from '../../views/article-list-view.js';
import { wantsHidden } from '../read-options.js';

/** `/article list`: the articles that the person may see. */
export function articleList(request: CommandRequest, services: RequestServices): MessageReply {
  const { library, homeArticle } = services;
  const isPrivate = wantsHidden(request) || library.articles.length === 0;
  const setting = settingOf(request, services, isPrivate);
  const message = articleListView(library.articles, homeArticle, setting);
  return { kind: 'message', isPrivate, message };
}
