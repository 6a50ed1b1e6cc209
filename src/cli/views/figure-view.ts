import type { Figure } from '../../core/answer/answer.js';
import type { ViewSetting } from './view-setting.js';

/** Tells a number that Footnote counted itself, as a line above the quotes; else nothing. */
export function figureView(figure: Figure | undefined, { colors }: ViewSetting): string {
  return figure ? `${colors.bold(`${figureText(figure)}, by my count.`)}\n\n` : '';
}

function figureText({ value, unit }: Figure): string {
  const units = value === 1 ? unit.slice(0, -1) : unit;
  const text = `${value.toLocaleString('en-US')} ${units}`;
  return unit === 'minutes' ? `About ${text} of reading` : text;
}
