import type { RequestServices } from '../../bot-services.js';
import type { MessageReply } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { settingOf } from '../../setting-of.js';
import { articleInfoView } from '../../views/article-info-view.js';
import { chooseArticle } from '../choose-article.js';
import { wantsHidden } from '../read-options.js';
import { articleList } from './article-list.js';

/** `/article info article?`: what is known of an article; without a name, the one asked about. */
export function articleInfo(request: CommandRequest, services: RequestServices): MessageReply {
  const choice = chooseArticle(request, services);
  if (choice.kind === 'unknown') return choice.reply;
  if (choice.kind === 'all') return articleList(request, services);
  const isPrivate = wantsHidden(request);
  const message = articleInfoView(choice.article, settingOf(request, services, isPrivate));
  return { kind: 'message', isPrivate, message };
}
