import type {
  CommandJson,
  CommandOptionJson,
  Localizations,
} from '../../core/ports/command-json.js';
import type { ChatLocale } from './texts.js';

/** A command as one chooses it: `/ask`, or a sub-command such as `/article list`. */
export interface CommandEntry {
  readonly name: string;
  readonly subcommand?: string;
  /** In the asker's language, without the slash. */
  readonly title: string;
  readonly description: string;
  /** Those that can be filled in here, required ones first, as Discord orders them. */
  readonly options: readonly CommandOptionJson[];
}

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
export const optionTypes = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  number: 10,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  attachment: 11,
} as const;

/** Lists the slash commands, each sub-command by itself, in the order registered. */
export function listCommands(
  commands: readonly CommandJson[],
  locale: ChatLocale,
): readonly CommandEntry[] {
  return commands
    .filter(({ type = 1 }) => type === 1)
    .flatMap((command) => entriesOf(command, { name: command.name, path: [], titles: [] }, locale));
}

/** A command of the menu of a message. */
export interface MessageCommandEntry {
  readonly name: string;
  /** In the asker's language. */
  readonly title: string;
}

/** Lists the commands of the menu of a message, in the order registered. */
export function listMessageCommands(
  commands: readonly CommandJson[],
  locale: ChatLocale,
): readonly MessageCommandEntry[] {
  return commands
    .filter(({ type }) => type === 3)
    .map(({ name, name_localizations }) => ({
      name,
      title: localized(name, name_localizations, locale),
    }));
}

/** Finds the name or description in a language. */
export function localized(text: string, localizations: Localizations, locale: ChatLocale): string {
  return localizations?.[locale] ?? text;
}

interface CommandPlace {
  readonly name: string;
  /** Names of the group and sub-command, so far. */
  readonly path: readonly string[];
  readonly titles: readonly string[];
}

function entriesOf(
  command: CommandJson | CommandOptionJson,
  { name, path, titles }: CommandPlace,
  locale: ChatLocale,
): readonly CommandEntry[] {
  const own = [...titles, localized(command.name, command.name_localizations, locale)];
  const inner = (command.options ?? []).filter(
    ({ type }) => type === optionTypes.subcommand || type === optionTypes.group,
  );
  if (inner.length > 0) {
    return inner.flatMap((option) =>
      entriesOf(option, { name, path: [...path, option.name], titles: own }, locale),
    );
  }
  return [
    {
      name,
      ...(path.length > 0 ? { subcommand: path.join(' ') } : {}),
      title: own.join(' '),
      description: localized(command.description ?? '', command.description_localizations, locale),
      options: command.options ?? [],
    },
  ];
}

/** Keeps the commands whose title or name has what was typed; those that begin with it first. */
export function matchCommands(
  entries: readonly CommandEntry[],
  typed: string,
): readonly CommandEntry[] {
  const sought = typed.trim().toLowerCase();
  const place = ({ name, subcommand = '', title }: CommandEntry): number => {
    const names = [title.toLowerCase(), `${name} ${subcommand}`.trim()];
    if (names.some((text) => text.startsWith(sought))) return 0;
    return names.some((text) => text.includes(sought)) ? 1 : 2;
  };
  return [0, 1].flatMap((wanted) => entries.filter((entry) => place(entry) === wanted));
}
