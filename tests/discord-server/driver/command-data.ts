import { ApplicationCommandOptionType as Type } from 'discord.js';
import { type JsonObject, numberAt, objectsAt, textAt } from '../json.js';
import { renderChannel } from '../render/render-channel.js';
import { renderMember, renderRole, renderUser } from '../render/render-user.js';
import { channelPermissions, guildPermissions } from '../world/permissions.js';
import type { GuildRecord, Upload, World } from '../world/world.js';

/** What a person fills in, by the option's name; people, channels, roles and files by themselves. */
export type OptionValues = Readonly<
  Record<string, string | number | boolean | { readonly id: string } | Upload | undefined>
>;

/** What a person types into a slash command. */
export interface Typed {
  /** Who types. */
  readonly userId: string;
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
  const { values, attachments } = attachFiles(world, typed.values);
  const filled = { ...typed, values };
  const resolved = { ...resolveEntities(world, guild, filled), ...attachments };
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    options: nestedOptions(command, subcommands, filled),
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
}

type Filled = Omit<Typed, 'values'> & Pick<Attached, 'values'>;

interface Attached {
  readonly values: Readonly<
    Record<string, string | number | boolean | { readonly id: string } | undefined>
  >;
  readonly attachments: JsonObject;
}

/** Uploads the files that were given; their ids are the values of their options. */
function attachFiles(world: World, values: OptionValues): Attached {
  const attachments: Record<string, JsonObject> = {};
  const entries = Object.entries(values).map(([name, value]) => {
    if (typeof value !== 'object' || !('bytes' in value)) return [name, value] as const;
    const id = world.nextId();
    const place = `/attachments/${id}/${encodeURIComponent(value.fileName)}`;
    world.uploads.set(place, value);
    attachments[id] = {
      id,
      filename: value.fileName,
      size: value.bytes.length,
      url: `${world.filesUrl}${place}`,
      proxy_url: `${world.filesUrl}${place}`,
      ephemeral: true,
    };
    return [name, { id }] as const;
  });
  const isAny = Object.keys(attachments).length > 0;
  return { values: Object.fromEntries(entries), attachments: isAny ? { attachments } : {} };
}

/** Describes the people, channels and roles that were given, as Discord does beside the ids. */
function resolveEntities(
  world: World,
  guild: GuildRecord | undefined,
  { userId, values }: Pick<Typed, 'userId'> & Pick<Attached, 'values'>,
): JsonObject {
  const ids = Object.values(values).flatMap((value) =>
    typeof value === 'object' ? [value.id] : [],
  );
  const list = <T>(find: (id: string) => T | undefined) =>
    ids.flatMap((id): [string, T][] => {
      const found = find(id);
      return found === undefined ? [] : [[id, found]];
    });
  const users = list((id) => world.users.get(id)).map(([id, user]) => [id, renderUser(user)]);
  const members = list((id) => guild?.members.get(id)).map(([id, member]) => [
    id,
    { ...renderMember(member), permissions: guildPermissionsOf(guild, id) },
  ]);
  const channels = list((id) => world.channels.get(id)).map(([id, channel]) => [
    id,
    {
      ...renderChannel(world, channel),
      permissions: channelPermissions(world, channel, userId).toString(),
    },
  ]);
  const roles = list((id) => guild?.roles.get(id)).map(([id, role]) => [id, renderRole(role, 1)]);
  const kinds = Object.entries({ users, members, channels, roles });
  return Object.fromEntries(
    kinds
      .filter(([, entries]) => entries.length > 0)
      .map(([kind, entries]) => [kind, Object.fromEntries(entries)]),
  );
}

function guildPermissionsOf(guild: GuildRecord | undefined, userId: string): string {
  return guild === undefined ? '0' : guildPermissions(guild, userId).toString();
}

function nestedOptions(
  owner: JsonObject,
  subcommands: readonly string[],
  typed: Filled,
): readonly JsonObject[] {
  const [name, ...rest] = subcommands;
  if (name === undefined) return filledOptions(owner, typed);
  const option = objectsAt(owner, 'options').find((one) => one.name === name);
  if (option === undefined) throw new Error(`There is no subcommand "${name}" in /${typed.name}.`);
  return [{ name, type: option.type, options: nestedOptions(option, rest, typed) }];
}

function filledOptions(owner: JsonObject, typed: Filled): readonly JsonObject[] {
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
