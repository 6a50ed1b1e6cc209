import type { AbstainedAnswer } from '../../core/answer/answer.js';
import type { MessageView } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import { type Block, plainBlock } from './block.js';
import { type ButtonPlan, deleteButton } from './buttons.js';
import { limits } from './limits.js';
import { messageView } from './message.js';
import { choiceLabel } from './place-view.js';
import type { ViewSetting } from './view-setting.js';
import { shownWords } from './word-list.js';

/** Says kindly that there is no answer, and offers the nearest sections. */
export function abstainedView(
  answer: AbstainedAnswer,
  setting: ViewSetting & { readonly above: readonly Block[] },
): MessageView {
  const { texts, above } = setting;
  const buttons = answer.nearest.map(({ article, section }) => ({
    label: choiceLabel({ article, section }, { ...setting, limit: limits.buttonLabel }),
    action: { kind: 'section', article, section, page: 0, places: [] } as const,
  }));
  const asks = isNotCovered(answer) ? [...openQuestionButton(answer, setting)] : [];
  const lines = [sayWhy(answer, texts), missingWords(answer, texts), offer(answer, texts)];
  return messageView(
    [...above, plainBlock(lines.filter((line) => line !== '').join(' '))],
    [...buttons, ...asks, ...deleteButton(setting)],
    setting,
  );
}

/** Whether something was asked that the article has no answer to. */
export function isNotCovered({ reason }: AbstainedAnswer): boolean {
  return reason === 'no-term' || reason === 'weak-evidence' || reason === 'no-name';
}

/** Offers to keep the question for the group, where there is one, and to say what was expected. */
function openQuestionButton(
  { nearest }: AbstainedAnswer,
  { texts, group }: ViewSetting,
): readonly ButtonPlan[] {
  const [first] = nearest;
  const article = nearest.every((one) => one.article === first?.article)
    ? first?.article
    : undefined;
  const about = article
    ? { article, ...(nearest.length === 1 ? { section: first?.section } : {}) }
    : {};
  return [
    ...(group
      ? [{ label: texts.button.openQuestion, action: { kind: 'open-question', ...about } as const }]
      : []),
    { label: texts.button.notHelpful, action: { kind: 'not-helpful', places: [] } },
  ];
}

function sayWhy({ reason }: AbstainedAnswer, { abstained }: Texts): string {
  switch (reason) {
    case 'empty':
      return abstained.empty;
    case 'no-term':
    case 'weak-evidence':
      return abstained.notCovered;
    case 'greeting':
      return abstained.greeting;
    case 'thanks':
      return abstained.thanks;
    case 'insult':
      return abstained.insult;
    case 'no-such-section':
      return abstained.noSuchSection;
    case 'no-such-item':
      return abstained.noSuchItem;
    case 'no-name':
      return abstained.noName;
  }
}

function missingWords({ unmatched }: AbstainedAnswer, { abstained }: Texts): string {
  return unmatched.length === 0 ? '' : abstained.nowhere(shownWords(unmatched));
}

function offer({ nearest, reason }: AbstainedAnswer, { abstained }: Texts): string {
  return nearest.length === 0 || reason === 'no-such-section' ? '' : abstained.nearest;
}
