import type { Card } from '../../../core/study/cards/card.js';
import type { QuizDeed, SoloDeed } from '../../buttons/button-state.js';
import { type ButtonPlan, buttonRows } from '../buttons.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { limits } from '../limits.js';
import type { ViewSetting } from '../view-setting.js';

/** Makes a button of a quiz together. */
export function quizButton(
  label: string,
  deed: QuizDeed,
  quiz: string,
  numbers: readonly number[] = [],
): ButtonPlan {
  return { label, action: { kind: 'quiz', deed, quiz, numbers } };
}

/** Makes a button of a quiz alone. */
export function soloButton(
  label: string,
  deed: SoloDeed,
  quiz: string,
  numbers: readonly number[] = [],
): ButtonPlan {
  return { label, action: { kind: 'solo', deed, quiz, numbers } };
}

/** Draws the options in a row of their own, above the other buttons. */
export function quizRows(
  options: readonly ButtonPlan[],
  others: readonly ButtonPlan[],
  setting: ViewSetting,
) {
  return [...buttonRows(options, setting), ...buttonRows(others, setting)];
}

/** Names an option by its letter. */
function letterOf(option: number): string {
  return String.fromCharCode(65 + option);
}

/** Labels each option with its words, or with its letter alone where they are too long. */
export function optionLabels({ options }: Card): readonly string[] {
  const whole = options.map((words, at) => `${letterOf(at)} · ${words.replace(/\s+/gu, ' ')}`);
  const areShort = whole.every((label) => label.length <= limits.buttonLabel);
  return areShort ? whole : options.map((_, at) => letterOf(at));
}

/** Lists the options in the text where buttons have no room for them; empty where they do. */
export function optionLines(card: Card): string {
  const labels = optionLabels(card);
  if (labels.some((label) => label.length > 1)) return '';
  return card.options.map((_, at) => optionName(card, at)).join('\n');
}

/** Names an option with its letter and its words. */
export function optionName({ options }: Card, at: number): string {
  return `${letterOf(at)} · ${escapeMarkdown((options[at] ?? '').replace(/\s+/gu, ' '), '.')}`;
}
