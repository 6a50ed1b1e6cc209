import type { Article } from '../../core/article/article.js';
import type { MessageView } from '../reply.js';
import { plainBlock } from './block.js';
import { deleteButton } from './buttons.js';
import { limits } from './limits.js';
import { messageView } from './message.js';
import type { ViewSetting } from './view-setting.js';

/** Asks which article's outline is wanted; the first 24 have a button. */
export function chooseOutlineView(articles: readonly Article[], setting: ViewSetting): MessageView {
  const buttons = articles.slice(0, MAX_OFFERED).map((article) => ({
    label: article.metadata.title,
    action: { kind: 'outline', article, page: 0, isChoice: true } as const,
  }));
  return messageView(
    [plainBlock(setting.texts.outline.choose)],
    [...buttons, ...deleteButton(setting)],
    setting,
  );
}

/** All buttons that a message has room for, but for Delete. */
const MAX_OFFERED = limits.rows * limits.buttonsPerRow - 1;
