import type { CommandOptionJson } from '../../core/ports/command-json.js';
import type { OptionValue } from '../../core/ports/playground.js';
import { optionTypes } from './command-list.js';

/** Reads what stands in an option's box as the value that Discord would send. */
export function optionValue(
  { type, choices }: CommandOptionJson,
  text: string,
): OptionValue | undefined {
  if (text === '') return undefined;
  const choice = choices?.find(({ value }) => String(value) === text);
  if (choice) return choice.value;
  if (type === optionTypes.boolean) return text === 'true';
  if (!isNumeric(type)) return text;
  const number = Number(text);
  const fits =
    type === optionTypes.integer ? Number.isSafeInteger(number) : Number.isFinite(number);
  return fits ? number : undefined;
}

/** Whether an option takes a number. */
export function isNumeric(type: number): boolean {
  return type === optionTypes.integer || type === optionTypes.number;
}
