import { countParts } from '../../core/answer/facts/count-parts.js';
import type { Article } from '../../core/article/article.js';
import type { MessageView } from '../reply.js';
import { plainBlock } from './block.js';
import { deleteButton } from './buttons.js';
import { escapeMarkdown } from './escape-markdown.js';
import { messageView, roomBeside } from './message.js';
import { dealPages, pageAt } from './pages.js';
import { articleTitleView } from './place-view.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';

const MAX_TITLE = 200;
const MAX_AUTHORS = 120;

/** Lists articles by title, each with its authors and length, as many as fit. */
export function articleListView(
  articles: readonly Article[],
  homeArticle: Article | undefined,
  setting: ViewSetting,
): MessageView {
  const { texts } = setting;
  if (articles.length === 0) return messageView([plainBlock(texts.article.noneHere)], [], setting);
  const head = plainBlock(texts.about.articles(articles.length));
  const foot = plainBlock(texts.about.more(articles.length));
  const lines = articles.map((article) =>
    plainBlock(lineOf(article, article === homeArticle, setting)),
  );
  const pages = dealPages(lines, { room: roomBeside([head, foot]), separator: '\n' });
  const [, body] = pageAt(pages, 0);
  const left = articles.length - (body.markdown.split('\n-# ').length - 1);
  const below = plainBlock(left > 0 ? texts.about.more(left) : '');
  return messageView([head, body, below], deleteButton(setting), setting);
}

function lineOf(article: Article, isHome: boolean, setting: ViewSetting): string {
  const { texts } = setting;
  const { title, authors } = article.metadata;
  const facts = [
    ...(authors.length > 0 ? [escapeMarkdown(shorten(authors.join(', '), MAX_AUTHORS), '.')] : []),
    texts.article.length({ value: countParts(article, 'minutes'), unit: 'minutes' }),
    ...(isHome ? [texts.article.home] : []),
  ];
  // Discord knows small print at the beginning of a line only, so not within a list's item.
  return `**${articleTitleView(shorten(title, MAX_TITLE), article, setting)}**\n-# ${facts.join(' · ')}`;
}
