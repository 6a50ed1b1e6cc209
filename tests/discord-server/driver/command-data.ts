import { ApplicationCommandOptionType as Type } from 'discord.js';
import { type JsonObject, numberAt, objectsAt, textAt } from '../json.js';
import { renderMember, renderUser } from '../render/render-user.js';
import type { GuildRecord, World } from '../world/world.js';

/** What a person fills in, by the option's name; people are given by themselves. */
export type OptionValues = Readonly<
  Record<string, string | number | boolean | { readonly id: string } | undefined>
>;

/** What a person types into a slash command. */
export interface Typed {
  /** The command's name and, after spaces, its subcommand: `article list`. */
  readonly name: string;
  readonly values: OptionValues;
  /** The option that is being typed, when Discord asks for suggestions. */
  readonly focused?: string;
}

/**
 * Builds an interaction's data for a slash command.
 *
 * @throws when Discord's client would not send it: an unknown or missing option, a text of
 *   the wrong length, a value that is not among the choices.
 */
export function commandData(
  world: World,
  guild: GuildRecord | undefined,
  command: JsonObject,
  typed: Typed,
): Record<string, unknown> {
  const subcommands = typed.name.split(' ').slice(1);
  const people = Object.values(typed.values).flatMap((value) =>
    typeof value === 'object' ? (world.users.get(value.id) ?? []) : [],
  );
  const resolved = {
    users: Object.fromEntries(people.map((user) => [user.id, renderUser(user)])),
    members: Object.fromEntries(
      people.flatMap((user) => {
        const member = guild?.members.get(user.id);
        return member ? [[user.id, { ...renderMember(member), permissions: '0' }]] : [];
      }),
    ),
  };
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    options: nestedOptions(command, subcommands, typed),
    ...(people.length > 0 ? { resolved } : {}),
  };
}

function nestedOptions(
  owner: JsonObject,
  subcommands: readonly string[],
  typed: Typed,
): readonly JsonObject[] {
  const [name, ...rest] = subcommands;
  if (name === undefined) return filledOptions(owner, typed);
  const option = objectsAt(owner, 'options').find((one) => one.name === name);
  if (option === undefined) throw new Error(`There is no subcommand "${name}" in /${typed.name}.`);
  return [{ name, type: option.type, options: nestedOptions(option, rest, typed) }];
}

function filledOptions(owner: JsonObject, typed: Typed): readonly JsonObject[] {
  const options = objectsAt(owner, 'options');
  const known = options.map((option) => textAt(option, 'name'));
  const stranger = Object.keys(typed.values).find((name) => !known.includes(name));
  if (stranger !== undefined) throw new Error(`/${typed.name} has no option "${stranger}".`);
  return options.flatMap((option): readonly JsonObject[] => {
    const name = textAt(option, 'name') ?? '';
    const given = typed.values[name];
    const isFocused = typed.focused === name;
    if (given === undefined) {
      if (option.required === true && typed.focused === undefined) {
        throw new Error(`/${typed.name} needs its option "${name}".`);
      }
      return [];
    }
    const value = typeof given === 'object' ? given.id : given;
    if (!isFocused) refuseValue(option, value);
    return [{ name, type: option.type, value, ...(isFocused ? { focused: true } : {}) }];
  });
}

function refuseValue(option: JsonObject, value: string | number | boolean): void {
  const { name, type } = option;
  const expected = type === Type.Boolean ? 'boolean' : isNumber(type) ? 'number' : 'string';
  if (typeof value !== expected) throw new Error(`Option "${String(name)}" takes a ${expected}.`);
  const size = typeof value === 'string' ? value.length : Number(value);
  const min = numberAt(option, 'min_length') ?? numberAt(option, 'min_value') ?? -Infinity;
  const max = numberAt(option, 'max_length') ?? numberAt(option, 'max_value') ?? Infinity;
  const isBounded = typeof value === 'string' ? type === Type.String : isNumber(type);
  if (isBounded && (size < min || size > max)) {
    throw new Error(`Option "${String(name)}" takes ${min} to ${max}; this is ${size}.`);
  }
  const choices = objectsAt(option, 'choices').map((choice) => choice.value);
  if (choices.length > 0 && !choices.includes(value)) {
    throw new Error(`Option "${String(name)}" takes one of ${choices.join(', ')}.`);
  }
}

function isNumber(type: unknown): boolean {
  return type === Type.Integer || type === Type.Number;
}
