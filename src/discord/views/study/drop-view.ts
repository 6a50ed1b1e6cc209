import type { OpenQuestion } from '../../../core/ports/open-question-store.js';
import type { ButtonAction } from '../../buttons/button-state.js';
import type { MessageView } from '../../reply.js';
import { plainBlock } from '../block.js';
import type { ButtonPlan } from '../buttons.js';
import { messageView } from '../message.js';
import type { ViewSetting } from '../view-setting.js';
import { chooseQuestionView } from './choose-question-view.js';

type Dropping = Extract<ButtonAction, { readonly kind: 'drop-question' }>;

/** Lists questions that a person may remove, each with its button: at most as many as a page has. */
export function dropView(
  questions: readonly OpenQuestion[],
  agenda: NonNullable<Dropping['agenda']>,
  setting: ViewSetting,
): MessageView {
  const { drop, button } = setting.texts.study;
  const buttonOf = ({ id }: OpenQuestion, number: number): ButtonPlan => ({
    label: button.dropOne(number),
    action: { kind: 'drop-question', question: id, agenda },
    isDangerous: true,
  });
  return chooseQuestionView(questions, { lead: drop.which, buttonOf }, setting);
}

/** Tells that a question is kept, or was before, with the button that takes it back. */
export function keptView(words: string, { id }: OpenQuestion, setting: ViewSetting): MessageView {
  return messageView(
    [plainBlock(words)],
    [{ label: setting.texts.button.takeBack, action: { kind: 'drop-question', question: id } }],
    setting,
  );
}
