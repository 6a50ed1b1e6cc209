import type { Citation } from '../../../core/answer/citation.js';
import type { OpenQuestion } from '../../../core/ports/open-question-store.js';
import type { MessageView } from '../../reply.js';
import { plainBlock } from '../block.js';
import { messageView } from '../message.js';
import type { ViewSetting } from '../view-setting.js';
import { questionLine } from './questions-view.js';

/** Asks which open question a quote settles: at most as many as a row has buttons. */
export function settleView(
  questions: readonly OpenQuestion[],
  citation: Citation,
  setting: ViewSetting,
): MessageView {
  const { study } = setting.texts;
  const lines = questions.map((question, at) =>
    plainBlock(`**${at + 1}** ${questionLine(question, setting)}`),
  );
  return messageView(
    [plainBlock(study.settle.which), ...lines],
    questions.map(({ id }, at) => ({
      label: study.button.settle(at + 1),
      action: { kind: 'settle-with', places: [citation], question: id },
    })),
    setting,
  );
}
