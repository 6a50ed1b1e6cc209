import type { CommandOptionJson } from '../../core/ports/command-json.js';
import type { OptionValue } from '../../core/ports/playground.js';
import { localized, optionTypes } from './command-list.js';
import { type ChoiceContext, type OptionChoice, optionChoices } from './option-choices.js';
import { isNumeric, optionValue } from './option-value.js';

/** What somebody typed as an option, as Discord would send it and show it. */
export type OptionTextReading =
  | { readonly kind: 'value'; readonly value: OptionValue; readonly shown: string }
  | { readonly kind: 'problem'; readonly message: string };

/** As many choices as one reads in a line. */
const maxChoices = 12;

/** Reads a text typed as the value of an option. */
export function readOptionText(
  text: string,
  option: CommandOptionJson,
  context: ChoiceContext & { readonly title: string },
): OptionTextReading {
  const { locale, title } = context;
  const texts = context.texts.typed;
  const name = localized(option.name, option.name_localizations, locale);
  const problem = (message: string) => ({ kind: 'problem', message }) as const;
  if (option.type === optionTypes.attachment) return problem(texts.file(name, title));
  const choices = optionChoices(option, context);
  if (choices) {
    const choice = findChoice(text, option, choices);
    const value = choice && optionValue(option, choice.value);
    if (choice && value !== undefined) return { kind: 'value', value, shown: choice.name };
    const known = choices.slice(0, maxChoices).map((one) => one.name);
    return problem(texts.noChoice(text, name, known));
  }
  const { min_value: least, max_value: most, min_length: short, max_length: long } = option;
  const value = optionValue(option, text);
  if (isNumeric(option.type)) {
    const isWithin =
      typeof value === 'number' && value >= (least ?? value) && value <= (most ?? value);
    if (!isWithin) return problem(texts.noNumber(text, name, texts.bounds(least, most)));
  } else if (text.length < (short ?? 0) || text.length > (long ?? Number.POSITIVE_INFINITY)) {
    return problem(texts.length(name, texts.bounds(short, long)));
  }
  return value === undefined
    ? problem(texts.noChoice(text, name, []))
    : { kind: 'value', value, shown: text };
}

/** By its name in either language, with its mark or without, or by what it stands for. */
function findChoice(
  text: string,
  { type, choices = [] }: CommandOptionJson,
  shown: readonly OptionChoice[],
): OptionChoice | undefined {
  const plain = (words: string): string => words.replace(/^[@#]/, '').toLowerCase();
  const mentioned = /^<[@#][!&]?([^>]+)>$/.exec(text)?.[1];
  const sought = plain(mentioned ?? text);
  const original = choices.find(({ name }) => plain(name) === sought)?.value;
  const said = type === optionTypes.boolean ? yesAndNo[sought] : undefined;
  return (
    shown.find(({ name }) => plain(name) === sought) ??
    shown.find(({ value }) => [sought, said, String(original)].includes(value))
  );
}

const yesAndNo: Readonly<Record<string, string>> = {
  yes: 'true',
  no: 'false',
  是: 'true',
  否: 'false',
};
