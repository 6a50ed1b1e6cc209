import type { Citation } from '../../../core/answer/citation.js';
import type { OpenQuestion } from '../../../core/ports/open-question-store.js';
import type { MessageView } from '../../reply.js';
import type { ButtonPlan } from '../buttons.js';
import type { ViewSetting } from '../view-setting.js';
import { chooseQuestionView } from './choose-question-view.js';

/** Asks which open question a quote settles: at most as many as a row has buttons. */
export function settleView(
  questions: readonly OpenQuestion[],
  citation: Citation,
  setting: ViewSetting,
): MessageView {
  const { settle, button } = setting.texts.study;
  const buttonOf = ({ id }: OpenQuestion, number: number): ButtonPlan => ({
    label: button.settle(number),
    action: { kind: 'settle-with', places: [citation], question: id },
  });
  return chooseQuestionView(questions, { lead: settle.which, buttonOf }, setting);
}
