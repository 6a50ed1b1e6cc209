import { isObject, type JsonObject, objectsAt, textAt } from '../../json.js';
import { checkCommand, checkCommandSet, typeOf } from '../../limits/command-limits.js';
import type { World } from '../../world/world.js';
import { ApiError, refuseInvalid, unknownThing } from '../api-error.js';
import { DONE, ok, type Route, type RouteRequest } from '../route.js';
import { findGuild } from './find.js';

const GLOBAL = '/applications/{application_id}/commands';
const GUILD = '/applications/{application_id}/guilds/{guild_id}/commands';

/** Registering commands, globally and for one guild. */
export const commandRoutes: readonly Route[] = [GLOBAL, GUILD].flatMap((path): Route[] => [
  {
    method: 'GET',
    path,
    handle: (request) => {
      const hasTranslations = request.query.get('with_localizations') === 'true';
      const commands = [...scopeOf(request).values()];
      return ok(hasTranslations ? commands : commands.map(withoutTranslations));
    },
  },
  {
    method: 'PUT',
    path,
    handle: (request) => {
      const { list, world } = request;
      refuseInvalid([
        ...list.flatMap((command, index) => checkCommand(command, String(index))),
        ...checkCommandSet(list),
      ]);
      const scope = scopeOf(request);
      const before = [...scope.values()];
      scope.clear();
      for (const command of list) store(request, scope, command, findSame(before, command));
      world.bell.ring();
      return ok([...scope.values()]);
    },
  },
  {
    method: 'POST',
    path,
    handle: (request) => {
      const scope = scopeOf(request);
      const known = findSame([...scope.values()], request.body);
      const others = [...scope.values()].filter((command) => command !== known);
      refuseInvalid([
        ...checkCommand(request.body, ''),
        ...checkCommandSet([...others, request.body]),
      ]);
      const stored = store(request, scope, request.body, known);
      return { status: known ? 200 : 201, body: stored };
    },
  },
  {
    method: 'GET',
    path: `${path}/{command_id}`,
    handle: (request) => ok(findCommand(request)),
  },
  {
    method: 'PATCH',
    path: `${path}/{command_id}`,
    handle: (request) => {
      const known = findCommand(request);
      const next = { ...known, ...request.body };
      refuseInvalid(checkCommand(next, ''));
      return ok(store(request, scopeOf(request), next, known));
    },
  },
  {
    method: 'DELETE',
    path: `${path}/{command_id}`,
    handle: (request) => {
      scopeOf(request).delete(textAt(findCommand(request), 'id') ?? '');
      return DONE;
    },
  },
]);

function scopeOf({ world, param }: RouteRequest): Map<string, JsonObject> {
  if (param('application_id') !== world.applicationId) {
    throw new ApiError(
      403,
      20012,
      'You are not authorized to perform this action on this application',
    );
  }
  const guildId = param('guild_id');
  return commandsIn(world, guildId === '' ? 'global' : findGuild(world, guildId).id);
}

/** Finds the commands of a scope: `global` or a guild's id. */
function commandsIn(world: World, scope: string): Map<string, JsonObject> {
  const commands = world.commands.get(scope) ?? new Map<string, JsonObject>();
  world.commands.set(scope, commands);
  return commands;
}

function findCommand(request: RouteRequest): JsonObject {
  const command = scopeOf(request).get(request.param('command_id'));
  if (command === undefined) throw unknownThing('application command');
  return command;
}

function findSame(commands: readonly JsonObject[], wanted: JsonObject): JsonObject | undefined {
  return commands.find(
    (command) => command.name === wanted.name && typeOf(command) === typeOf(wanted),
  );
}

/** Keeps a command as Discord hands it out: with its id, its version and its defaults. */
function store(
  { world, param }: RouteRequest,
  scope: Map<string, JsonObject>,
  command: JsonObject,
  known: JsonObject | undefined,
): JsonObject {
  const guildId = param('guild_id');
  const permissions = command.default_member_permissions ?? null;
  const stored: JsonObject = {
    id: known?.id ?? world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
    ...(guildId === '' ? {} : { guild_id: guildId }),
    type: typeOf(command),
    name: command.name,
    name_localizations: command.name_localizations ?? null,
    description: command.description ?? '',
    description_localizations: command.description_localizations ?? null,
    default_member_permissions: permissions === null ? null : String(permissions),
    // Contexts and kinds of installation exist for global commands only.
    ...(guildId === ''
      ? {
          dm_permission: command.dm_permission ?? true,
          contexts: command.contexts ?? null,
          integration_types: command.integration_types ?? [0, 1],
        }
      : {}),
    nsfw: command.nsfw ?? false,
    ...storedOptions(command),
  };
  scope.set(textAt(stored, 'id') ?? '', stored);
  return stored;
}

function storedOptions(owner: JsonObject): JsonObject {
  const options = objectsAt(owner, 'options').map((option) => ({
    ...withoutEmpty(option),
    name_localizations: option.name_localizations ?? null,
    description_localizations: option.description_localizations ?? null,
    ...storedOptions(option),
  }));
  return options.length === 0 ? {} : { options };
}

/** Leaves out what Discord does not hand back: nothing said, and `false`. */
function withoutEmpty(option: JsonObject): JsonObject {
  const said = Object.entries(option).filter(
    ([, value]) =>
      value !== undefined &&
      value !== null &&
      value !== false &&
      !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said);
}

/** Without `with_localizations`, Discord leaves the translations out. */
function withoutTranslations(value: JsonObject): JsonObject {
  const kept = Object.entries(value)
    .filter(([key]) => !key.endsWith('_localizations'))
    .map(([key, inner]): [string, unknown] => [
      key,
      Array.isArray(inner)
        ? inner.map((item: unknown) => (isObject(item) ? withoutTranslations(item) : item))
        : inner,
    ]);
  return Object.fromEntries(kept);
}
