import type { OpenQuestion } from '../../../core/ports/open-question-store.js';
import type { MessageView } from '../../reply.js';
import { plainBlock } from '../block.js';
import type { ButtonPlan } from '../buttons.js';
import { messageView } from '../message.js';
import type { ViewSetting } from '../view-setting.js';
import { questionLine } from './questions-view.js';

/** What a question is chosen for. */
interface Choice {
  /** Asks which one. */
  readonly lead: string;
  /** The button of a question, counted from 1. */
  readonly buttonOf: (question: OpenQuestion, number: number) => ButtonPlan;
}

/** Lists open questions, each with its button: at most as many as a page has. */
export function chooseQuestionView(
  questions: readonly OpenQuestion[],
  { lead, buttonOf }: Choice,
  setting: ViewSetting,
): MessageView {
  const lines = questions.map((question, at) =>
    plainBlock(`**${at + 1}** ${questionLine(question, setting)}`),
  );
  const buttons = questions.map((question, at) => buttonOf(question, at + 1));
  return messageView([plainBlock(lead), ...lines], buttons, setting);
}
