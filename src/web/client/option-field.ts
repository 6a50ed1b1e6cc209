import type { CommandOptionJson } from '../../core/ports/command-json.js';
import type { OptionValue } from '../../core/ports/playground.js';
import { localized, optionTypes } from '../view/command-list.js';
import { element, type TreeElement } from '../view/element-tree.js';
import { optionChoices } from '../view/option-choices.js';
import { isNumeric, optionValue } from '../view/option-value.js';
import type { ServerNames } from '../view/server-names.js';
import type { ChatLocale, ChatTexts } from '../view/texts.js';
import { buildElement } from './build-dom.js';
import { createSuggestions } from './suggestions.js';

/** One option of a command, to fill in. */
export interface OptionField {
  readonly name: string;
  /** The label and the box. */
  readonly element: HTMLElement;
  readonly input: HTMLInputElement | HTMLSelectElement;
  /** Nothing when it is left empty. */
  value(): OptionValue | undefined;
  /** The file chosen; nothing for other options. */
  file(): File | undefined;
  /** A list to choose from takes some keys for itself. */
  press(key: string): boolean;
}

/** What a field needs. */
export interface OptionFieldOptions {
  readonly option: CommandOptionJson;
  readonly locale: ChatLocale;
  readonly texts: ChatTexts;
  /** Who and what is in the server. */
  readonly names: ServerNames;
  /** Where lists to choose from are shown. */
  readonly menuPlace: HTMLElement;
  /** Asks the bot for choices that fit what has been typed. */
  complete(value: string): Promise<readonly { readonly name: string; readonly value: string }[]>;
}

/** Creates a field: a list for choices and yes or no, else a box to write in. */
export function createOptionField(options: OptionFieldOptions): OptionField {
  const { option } = options;
  const built = buildElement(fieldView(options));
  const input = built.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
  if (!input) throw new Error(`Expected a box for the option ${option.name}`);
  const completion =
    option.autocomplete && input instanceof HTMLInputElement
      ? addCompletion(input, options)
      : { read: (text: string) => text, press: () => false };
  return {
    name: option.name,
    element: built,
    input,
    value: () =>
      option.type === optionTypes.attachment
        ? undefined
        : optionValue(option, completion.read(input.value.trim())),
    file: () => (input instanceof HTMLInputElement ? input.files?.[0] : undefined),
    press: completion.press,
  };
}

function fieldView({ option, locale, texts, names }: OptionFieldOptions): TreeElement {
  const id = `option-${option.name}`;
  const required = option.required === true;
  const common = {
    id,
    name: option.name,
    'aria-description': localized(option.description, option.description_localizations, locale),
    ...(required ? { required: '' } : {}),
  };
  const title = localized(option.name, option.name_localizations, locale);
  return element('span', { class: required ? 'field field-required' : 'field' }, [
    element('label', { for: id }, [title]),
    boxView(option, { common, locale, texts, names }),
  ]);
}

interface BoxOptions {
  readonly common: Readonly<Record<string, string>>;
  readonly locale: ChatLocale;
  readonly texts: ChatTexts;
  readonly names: ServerNames;
}

function boxView(option: CommandOptionJson, box: BoxOptions): TreeElement {
  const { type, required } = option;
  const { common, texts } = box;
  const lines = optionChoices(option, box);
  if (lines) {
    return element('select', common, [
      element('option', { value: '' }, [required ? '' : texts.notSet]),
      ...lines.map(({ value, name }) => element('option', { value }, [name])),
    ]);
  }
  if (type === optionTypes.attachment) return element('input', { ...common, type: 'file' });
  const isNumber = isNumeric(type);
  return element('input', {
    ...common,
    type: isNumber ? 'number' : 'text',
    autocomplete: 'off',
    ...(required ? {} : { placeholder: texts.optional }),
    ...(type === optionTypes.number ? { step: 'any' } : {}),
    ...limit('maxlength', isNumber ? undefined : (option.max_length ?? 4000)),
    ...limit('min', isNumber ? option.min_value : undefined),
    ...limit('max', isNumber ? option.max_value : undefined),
    ...(option.autocomplete
      ? { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' }
      : {}),
  });
}

function limit(name: string, value: number | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [name]: String(value) };
}

interface Completion {
  /** The value of what was chosen, or the text itself. */
  read(text: string): string;
  press(key: string): boolean;
}

/** Typing on within this time asks only once. */
const typingPauseMs = 120;

function addCompletion(input: HTMLInputElement, options: OptionFieldOptions): Completion {
  const { option, texts, menuPlace, complete } = options;
  const chosen = new Map<string, string>();
  const suggestions = createSuggestions<{ readonly name: string; readonly value: string }>({
    input,
    place: menuPlace,
    id: `choices-${option.name}`,
    label: input.labels?.[0]?.textContent ?? option.name,
    emptyText: texts.noChoice,
    onChoose: ({ name, value }) => {
      chosen.set(name.trim(), value);
      input.value = name;
    },
  });
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    asked += 1;
    const turn = asked;
    const choices = await complete(input.value).catch(() => []);
    // An answer that comes late must not cover what has been typed since.
    if (turn !== asked || document.activeElement !== input) return;
    suggestions.show(choices.map((choice) => ({ value: choice, title: choice.name })));
  };
  const askSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), typingPauseMs);
  };
  input.addEventListener('input', () => {
    // What no longer fits must not be chosen by a key that is pressed at once.
    suggestions.narrow(input.value);
    askSoon();
  });
  input.addEventListener('focus', askSoon);
  input.addEventListener('blur', () => {
    clearTimeout(timer);
    asked += 1;
    suggestions.hide();
  });
  return { read: (text) => chosen.get(text) ?? text, press: suggestions.press };
}
