import type { Article } from '../../core/article/article.js';
import type { MessageView } from '../reply.js';
import { joinBlocks, plainBlock } from './block.js';
import { messageView, roomBeside } from './message.js';
import { dealPages, pageAt } from './pages.js';
import { articleTitleView } from './place-view.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';

const MAX_TITLE = 200;

/** Tells what Footnote is, and the articles it knows, as many as fit. */
export function aboutView(articles: readonly Article[], setting: ViewSetting): MessageView {
  const { texts } = setting;
  const { about } = texts;
  const head = [
    plainBlock(`${about.lead} ${about.privacy}`),
    plainBlock(articles.length === 0 ? texts.article.noneHere : about.articles(articles.length)),
  ];
  const lines = articles.map((article) =>
    plainBlock(
      `- ${articleTitleView(shorten(article.metadata.title, MAX_TITLE), article, setting)}`,
    ),
  );
  const foot = plainBlock(about.more(articles.length));
  const room = roomBeside([...head, foot]);
  const [, list] = pageAt(dealPages(lines, { room, separator: '\n' }), 0);
  const left = Math.max(0, articles.length - list.markdown.split('\n').length);
  return messageView(
    [joinBlocks(head, '\n\n'), list, plainBlock(left > 0 ? about.more(left) : '')],
    [],
    setting,
  );
}
