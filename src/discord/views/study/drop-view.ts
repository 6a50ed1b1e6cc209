import type { OpenQuestion } from '../../../core/ports/open-question-store.js';
import type { ButtonAction } from '../../buttons/button-state.js';
import type { MessageView } from '../../reply.js';
import { plainBlock } from '../block.js';
import { messageView } from '../message.js';
import type { ViewSetting } from '../view-setting.js';
import { questionLine } from './questions-view.js';

type Dropping = Extract<ButtonAction, { readonly kind: 'drop-question' }>;

/** Lists questions that a person may remove, each with its button: at most as many as a page has. */
export function dropView(
  questions: readonly OpenQuestion[],
  agenda: NonNullable<Dropping['agenda']>,
  setting: ViewSetting,
): MessageView {
  const { study } = setting.texts;
  const lines = questions.map((question, at) =>
    plainBlock(`**${at + 1}** ${questionLine(question, setting)}`),
  );
  return messageView(
    [plainBlock(study.drop.which), ...lines],
    questions.map(({ id }, at) => ({
      label: study.button.dropOne(at + 1),
      action: { kind: 'drop-question', question: id, agenda },
      isDangerous: true,
    })),
    setting,
  );
}

/** Tells that a question is kept, or was before, with the button that takes it back. */
export function keptView(words: string, { id }: OpenQuestion, setting: ViewSetting): MessageView {
  return messageView(
    [plainBlock(words)],
    [{ label: setting.texts.button.takeBack, action: { kind: 'drop-question', question: id } }],
    setting,
  );
}
