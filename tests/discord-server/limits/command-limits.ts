import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { FieldProblem } from '../http/api-error.js';
import { type JsonObject, objectAt, objectsAt, textAt } from '../json.js';
import { checkChoices } from './choice-limits.js';
import { checkCount, checkLength } from './length.js';

/** Names of slash commands and options, lower-case where the script has cases. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Characters over names, descriptions and values of one command. */
const MAX_COMMAND_TEXT = 8_000;
/** How many commands of a type one scope takes. */
const MAX_COMMANDS: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

/**
 * Checks one command by itself.
 *
 * Source: https://docs.discord.com/developers/interactions/application-commands
 */
export function checkCommand(command: JsonObject, path: string): readonly FieldProblem[] {
  const isSlash = typeOf(command) === ApplicationCommandType.ChatInput;
  const problems = [
    ...(isSlash
      ? checkNamed(command, path)
      : checkLength(`${path}.name`, textAt(command, 'name'), 32, 1)),
    ...checkOptions(command, path, 0),
  ];
  if (!isSlash && textAt(command, 'description')) {
    const message = 'Context menu commands cannot have description';
    problems.push({
      path: `${path}.description`,
      code: 'APPLICATION_COMMAND_DESCRIPTION',
      message,
    });
  }
  if (textLength(command) > MAX_COMMAND_TEXT) {
    const message = `Command exceeds maximum size (${MAX_COMMAND_TEXT})`;
    problems.push({ path, code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  return problems;
}

/** Checks that the commands of one scope fit together: unique names, not too many. */
export function checkCommandSet(commands: readonly JsonObject[]): readonly FieldProblem[] {
  const keys = commands.map((command) => `${typeOf(command)}:${textAt(command, 'name')}`);
  const doubles = keys.flatMap((key, index): readonly FieldProblem[] => {
    if (keys.indexOf(key) === index) return [];
    const message = 'Application command names must be unique';
    return [{ path: `${index}.name`, code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }];
  });
  const crowds = Object.entries(MAX_COMMANDS).flatMap(([type, max]): readonly FieldProblem[] => {
    const count = commands.filter((command) => typeOf(command) === Number(type)).length;
    if (count <= max) return [];
    const message = `Max of ${max} commands of type ${type}`;
    return [{ path: '', code: 'APPLICATION_COMMAND_MAX', message }];
  });
  return [...doubles, ...crowds];
}

/** Reads the type of a command; a slash command when it is left out. */
export function typeOf(command: JsonObject): number {
  return typeof command.type === 'number' ? command.type : ApplicationCommandType.ChatInput;
}

function checkNamed(named: JsonObject, path: string): readonly FieldProblem[] {
  const names = [textAt(named, 'name') ?? '', ...localized(named, 'name_localizations')];
  const descriptions = localized(named, 'description_localizations');
  return [
    ...names
      .filter((name) => !NAME.test(name) || name !== name.toLowerCase())
      .map((name) => ({
        path: `${path}.name`,
        code: 'APPLICATION_COMMAND_INVALID_NAME',
        message: `Command name is invalid: ${name}`,
      })),
    ...checkLength(`${path}.description`, textAt(named, 'description'), 100, 1),
    ...descriptions.flatMap((text) =>
      checkLength(`${path}.description_localizations`, text, 100, 1),
    ),
  ];
}

function checkOptions(owner: JsonObject, path: string, depth: number): readonly FieldProblem[] {
  const options = objectsAt(owner, 'options');
  const names = options.map((option) => textAt(option, 'name'));
  const firstOptional = options.findIndex((option) => option.required !== true);
  const lastRequired = options.findLastIndex((option) => option.required === true);
  const problems = [...checkCount(`${path}.options`, options.length, 25)];
  const refuse = (code: string, message: string) =>
    problems.push({ path: `${path}.options`, code, message });
  if (new Set(names).size < names.length) {
    refuse('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
  }
  if (firstOptional !== -1 && lastRequired > firstOptional) {
    const message = 'Required options must be placed before non-required options';
    refuse('APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
  }
  if (depth > 2) refuse('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Nested too deep');
  return [
    ...problems,
    ...options.flatMap((option, index) => checkOption(option, `${path}.options.${index}`, depth)),
  ];
}

function checkOption(option: JsonObject, path: string, depth: number): readonly FieldProblem[] {
  const isGroup =
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup;
  const hasBoth = option.autocomplete === true && objectsAt(option, 'choices').length > 0;
  return [
    ...checkNamed(option, path),
    ...checkChoices(option, path),
    ...(isGroup ? checkOptions(option, path, depth + 1) : []),
    ...(hasBoth
      ? [
          {
            path,
            code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
            message: 'Autocomplete and choices are mutually exclusive',
          },
        ]
      : []),
  ];
}

/** Counts names, descriptions and values; of translations only the longest counts. */
function textLength(named: JsonObject): number {
  const longest = (key: string) =>
    Math.max(
      (textAt(named, key) ?? '').length,
      ...localized(named, `${key}_localizations`).map((text) => text.length),
    );
  const inner = [...objectsAt(named, 'options'), ...objectsAt(named, 'choices')];
  const own = longest('name') + longest('description') + (textAt(named, 'value') ?? '').length;
  return inner.reduce((sum, part) => sum + textLength(part), own);
}

function localized(named: JsonObject, key: string): readonly string[] {
  return Object.values(objectAt(named, key) ?? {}).filter((text) => typeof text === 'string');
}
