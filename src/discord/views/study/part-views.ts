import { type Citation, cite } from '../../../core/answer/citation.js';
import type { Article } from '../../../core/article/article.js';
import type { KeptSession } from '../../../core/ports/study-session-store.js';
import type { Prompt } from '../../../core/study/prompts/prompt.js';
import type { MessageView } from '../../reply.js';
import { type Block, plainBlock } from '../block.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { messageView, roomBeside } from '../message.js';
import { dealPages } from '../pages.js';
import { sectionPlaceView } from '../place-view.js';
import { quoteView, sentenceView } from '../quote-view.js';
import type { ViewSetting } from '../view-setting.js';
import { partLabel } from './plan-view.js';
import { promptView } from './prompt-view.js';

/** A part that is to be posted. */
interface ShownPart {
  readonly article: Article;
  /** Its place in the plan. */
  readonly part: number;
  readonly prompts: readonly Prompt[];
  /** Its passages; empty when the article has them no more. */
  readonly cited: readonly Citation[];
}

/** Shows a part: its passages word for word, in as many messages as they take, then what to discuss. */
export function partViews(
  { article, part, prompts, cited }: ShownPart,
  kept: KeptSession,
  setting: ViewSetting,
): readonly MessageView[] {
  const { study } = setting.texts;
  const { plan } = kept.session;
  const planned = plan[part];
  const label = planned ? escapeMarkdown(partLabel(planned, plan, setting), '.') : '';
  const head = plainBlock(`**${study.part(part + 1, plan.length, label)}**`);
  const section = cited[0]?.section;
  const place = plainBlock(section ? sectionPlaceView(article, section, setting) : study.partGone);
  const room = roomBeside([head, place]);
  const pages = dealPages(
    cited.flatMap((citation) => passageParts(citation, setting, room)),
    { room },
  );
  const passages = pages.map((page, at) =>
    messageView(
      [...(at === 0 ? [head] : []), page, ...(at === pages.length - 1 ? [place] : [])],
      [],
      setting,
    ),
  );
  return [...passages, promptView(prompts, part, { article, kept }, setting)];
}

/** A passage, or its sentences where it does not fit a message. */
function passageParts(citation: Citation, { texts }: ViewSetting, limit: number): readonly Block[] {
  const { article, passage } = citation;
  const whole = quoteView(citation, { texts, limit: Number.POSITIVE_INFINITY, isMarked: false });
  if (whole.markdown.length <= limit) return [whole];
  return passage.sentences.map((span) => sentenceView(cite(article, span), { texts, limit }));
}
