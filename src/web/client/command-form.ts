import type { OptionValue, Persona } from '../../core/ports/playground.js';
import { commandLine } from '../view/command-line.js';
import type { CommandEntry } from '../view/command-list.js';
import { localized } from '../view/command-list.js';
import { element } from '../view/element-tree.js';
import type { ServerNames } from '../view/server-names.js';
import type { ChatLocale, ChatTexts } from '../view/texts.js';
import { buildElement } from './build-dom.js';
import type { ChatServer } from './chat-server.js';
import { createOptionField, type OptionField } from './option-field.js';

/** A command as filled in. */
export interface FilledCommand {
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly files: Readonly<Record<string, File>>;
  /** As Discord writes it: `/ask question: …`. */
  readonly line: string;
}

/** What a command's form needs. */
export interface CommandFormOptions {
  readonly entry: CommandEntry;
  readonly locale: ChatLocale;
  readonly texts: ChatTexts;
  readonly server: ChatServer;
  readonly names: ServerNames;
  readonly menuPlace: HTMLElement;
  /** Who types, and in which thread. */
  readonly acting: () => { readonly persona: Persona; readonly threadId?: string };
  readonly onRun: (filled: FilledCommand) => void;
  readonly onCancel: () => void;
}

/** Creates the form that a command's options are filled in with, and puts the focus into it. */
export function createCommandForm(options: CommandFormOptions): HTMLElement {
  const { entry, texts, menuPlace, onRun, onCancel } = options;
  const form = buildElement(
    element('form', { class: 'composer command-form', 'aria-label': `/${entry.title}` }, [
      element('strong', { class: 'command-name' }, [`/${entry.title}`]),
      element('span', { class: 'fields' }),
      element('button', { type: 'submit', class: 'send' }, [texts.run]),
      element('button', { type: 'button', class: 'cancel', 'aria-label': texts.cancelCommand }, [
        '×',
      ]),
    ]),
  );
  const fields: readonly OptionField[] = entry.options.map((option) =>
    createOptionField({
      ...options,
      option,
      complete: (value) => complete(options, fields, option.name, value),
    }),
  );
  form.querySelector('.fields')?.append(...fields.map((field) => field.element));
  form.querySelector('.cancel')?.addEventListener('click', onCancel);
  form.addEventListener('keydown', (event) => {
    const field = fields.find(({ input }) => input === event.target);
    if (event.isComposing) return;
    if (field?.press(event.key)) event.preventDefault();
    else if (event.key === 'Escape') onCancel();
  });
  form.addEventListener('focusin', ({ target }) => {
    const option = entry.options.find((_, at) => fields[at]?.input === target);
    if (option && !option.autocomplete) showHint(options, option);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    menuPlace.replaceChildren();
    onRun({ options: valuesOf(fields), files: filesOf(fields), line: lineOf(options, fields) });
  });
  return form;
}

function showHint(
  { menuPlace, locale }: CommandFormOptions,
  option: CommandEntry['options'][number],
): void {
  const words = localized(option.description, option.description_localizations, locale);
  menuPlace.replaceChildren(
    buildElement(element('p', { class: 'suggestions suggestions-empty' }, [words])),
  );
}

function valuesOf(fields: readonly OptionField[]): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = field.value();
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

function filesOf(fields: readonly OptionField[]): Readonly<Record<string, File>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const file = field.file();
      return file ? [[field.name, file]] : [];
    }),
  );
}

function lineOf({ entry, locale }: CommandFormOptions, fields: readonly OptionField[]): string {
  const shown = fields.map((field) => [field.name, shownValue(field)]);
  return commandLine(entry, Object.fromEntries(shown), locale);
}

function shownValue({ input, file }: OptionField): string {
  if (input instanceof HTMLSelectElement) {
    return input.value === '' ? '' : (input.selectedOptions[0]?.text ?? '');
  }
  return file()?.name ?? input.value.trim();
}

async function complete(
  { entry, locale, server, acting }: CommandFormOptions,
  fields: readonly OptionField[],
  option: string,
  value: string,
) {
  const others = fields.filter(({ name }) => name !== option);
  const filled = Object.entries(valuesOf(others)).map(([name, held]) => [name, String(held)]);
  const outcome = await server.act({
    kind: 'autocomplete',
    name: entry.name,
    ...(entry.subcommand ? { subcommand: entry.subcommand } : {}),
    option,
    value,
    options: Object.fromEntries(filled),
    ...acting(),
    locale,
  });
  return outcome.kind === 'choices' ? outcome.choices : [];
}
