import type { Article } from '../../core/article/article.js';
import type { MessageView } from '../reply.js';
import { plainBlock } from './block.js';
import { deleteButton, pageButtons } from './buttons.js';
import { messageView, roomBeside } from './message.js';
import { dealPages, pageAt } from './pages.js';
import { articleTitleView, sectionName } from './place-view.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';

/** A title longer than this is shortened above its outline. */
const MAX_TITLE = 300;

/**
 * Shows the sections of an article in order, inner ones indented, each with its link.
 *
 * @param wanted - From 0; the nearest page there is.
 */
export function outlineView(article: Article, wanted: number, setting: ViewSetting): MessageView {
  const { texts } = setting;
  const title = shorten(article.metadata.title, MAX_TITLE);
  const head = plainBlock(texts.outline.title(articleTitleView(title, article, setting)));
  const foot = plainBlock(`-# ${texts.list.page(100, 100)}`);
  const lines = article.sections
    .filter(({ number }) => number !== '')
    .map((section) => {
      const indent = '  '.repeat(Math.max(0, Math.min(section.depth, MAX_DEPTH) - 1));
      const name = sectionName(article, section, setting);
      return plainBlock(`${indent}- ${name}`);
    });
  const pages = dealPages(lines, { room: roomBeside([head, foot]), separator: '\n' });
  const [page, body] = pageAt(pages, wanted);
  const below = pages.length > 1 ? `-# ${texts.list.page(page + 1, pages.length)}` : '';
  const turn = (to: number) => ({ kind: 'outline', article, page: to }) as const;
  const buttons = [
    ...pageButtons({ page, pages: pages.length }, turn, setting),
    ...deleteButton(setting),
  ];
  return messageView([head, body, plainBlock(below)], buttons, setting);
}

/** Discord's clients indent lists this deep. */
const MAX_DEPTH = 3;
