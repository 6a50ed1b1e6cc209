import type { AddOutcome } from '../../core/ports/article-shelf.js';
import type { MessageView } from '../reply.js';
import { articleInfoView } from './article-info-view.js';
import type { ViewSetting } from './view-setting.js';

/** Shows an article that was taken in, or that was there already, and says what to do next. */
export function addedView(
  { kind, article }: Extract<AddOutcome, { readonly kind: 'added' | 'known' }>,
  setting: ViewSetting,
): MessageView {
  const { texts } = setting;
  const view = articleInfoView(article, setting);
  const lead = kind === 'added' ? texts.article.added : texts.article.alreadyThere;
  return { ...view, content: `${lead}\n\n${view.content}` };
}
