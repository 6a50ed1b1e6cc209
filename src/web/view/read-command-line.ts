import type { CommandOptionJson } from '../../core/ports/command-json.js';
import type { OptionValue } from '../../core/ports/playground.js';
import { commandLine } from './command-line.js';
import { type CommandEntry, localized, optionTypes } from './command-list.js';
import { findCommand } from './find-command.js';
import { nearestName } from './nearest-name.js';
import { type ChoiceContext, optionChoices } from './option-choices.js';
import { readOptionText } from './read-option-text.js';

/** A command that somebody typed as a line of text. */
export type CommandLineReading =
  | {
      readonly kind: 'command';
      readonly entry: CommandEntry;
      readonly options: Readonly<Record<string, OptionValue>>;
      /** As Discord writes it: `/ask question: …`. */
      readonly line: string;
    }
  /** What is wrong with it, and what helps. */
  | { readonly kind: 'problem'; readonly message: string };

/** What a line is read with. */
export interface CommandLineContext extends ChoiceContext {
  readonly entries: readonly CommandEntry[];
}

/**
 * Reads a command typed in full, as Discord's clients do: names in either language, options as
 * `name:value`, of which the first may do without its name.
 *
 * @param text - Begins with a slash.
 */
export function readCommandLine(text: string, context: CommandLineContext): CommandLineReading {
  const { entries, locale, texts } = context;
  const typed = text.slice(1);
  const found = findCommand(typed, entries);
  if (!found) return { kind: 'problem', message: sayUnknown(typed, context) };
  const { entry, length } = found;
  const { title } = entry;
  const names = entry.options.map((option) => nameOf(option, context));
  const problem = (message: string) => ({ kind: 'problem', message }) as const;

  const { lead, given } = splitOptions(typed.slice(length), entry.options);
  if (lead !== '') {
    const [first] = entry.options;
    const unknown = unknownName(lead, entry.options);
    if (unknown) return problem(texts.typed.unknownOption(unknown, title, names));
    if (!first || given.has(first.name)) return problem(texts.typed.stray(lead, title, names));
    given.set(first.name, lead);
  }
  const options: Record<string, OptionValue> = {};
  const shown: Record<string, string> = {};
  for (const option of entry.options) {
    const words = given.get(option.name) ?? '';
    if (words === '') {
      if (!option.required) continue;
      const choices = (optionChoices(option, context) ?? []).map(({ name }) => name);
      return problem(texts.typed.missing(nameOf(option, context), title, choices));
    }
    const reading = readOptionText(words, option, { ...context, title });
    if (reading.kind === 'problem') return reading;
    options[option.name] = reading.value;
    shown[option.name] = reading.shown;
  }
  return { kind: 'command', entry, options, line: commandLine(entry, shown, locale) };
}

function nameOf(option: CommandOptionJson, { locale }: CommandLineContext): string {
  return localized(option.name, option.name_localizations, locale);
}

function sayUnknown(typed: string, { entries, texts }: CommandLineContext): string {
  const [first = '', second = ''] = typed.trim().toLowerCase().split(/\s+/);
  const group = entries.filter(
    ({ name, title }) => name === first || title.split(' ')[0] === first,
  );
  const [of] = group;
  if (of) {
    const parts = group.map(({ title }) => title.split(' ').slice(1).join(' '));
    return texts.typed.incomplete(of.title.split(' ')[0] ?? first, parts);
  }
  const names = entries.flatMap(({ name, subcommand, title }) => [
    title,
    [name, subcommand].filter(Boolean).join(' '),
  ]);
  const nearest =
    nearestName(`${first} ${second}`, names) ??
    nearestName(
      first,
      names.map((one) => one.split(' ')[0] ?? one),
    );
  return texts.typed.unknown(first, nearest);
}

interface SplitLine {
  /** What stands before the first option with a name. */
  readonly lead: string;
  /** What was typed for each option, by its name. */
  readonly given: Map<string, string>;
}

/** Splits at the names of options; a name that stands there a second time is text. */
function splitOptions(rest: string, options: readonly CommandOptionJson[]): SplitLine {
  const byName = new Map(
    options.flatMap((option) => namesOf(option).map((name) => [name, option.name] as const)),
  );
  const given = new Map<string, string>();
  let open: { readonly name: string; readonly from: number } | undefined;
  let lead = rest;
  const close = (end: number): void => {
    const words = rest.slice(open?.from ?? 0, end).trim();
    if (open) given.set(open.name, words);
    else lead = words;
  };
  for (const match of rest.matchAll(/(?<=^|\s)([\p{L}\p{N}_-]{1,32})[:：]/gu)) {
    const name = byName.get(match[1]?.toLowerCase() ?? '');
    if (name === undefined || given.has(name) || open?.name === name) continue;
    close(match.index);
    open = { name, from: match.index + match[0].length };
  }
  close(rest.length);
  return { lead, given };
}

function namesOf({ name, name_localizations }: CommandOptionJson): readonly string[] {
  const others = Object.values(name_localizations ?? {}).filter((one) => typeof one === 'string');
  return [name, ...others];
}

/** A text may have a colon, too; an option that takes none is more likely misspelt. */
function unknownName(lead: string, options: readonly CommandOptionJson[]): string | undefined {
  const name = /^([\p{L}\p{N}_-]{1,32})[:：]/u.exec(lead)?.[1];
  if (name === undefined) return undefined;
  const [first] = options;
  const takesText = first?.required === true && first.type === optionTypes.string;
  return takesText && !nearestName(name, options.flatMap(namesOf)) ? undefined : name;
}
