import { type ApplicationCommandType, ChannelType, InteractionContextType } from 'discord.js';
import { type JsonObject, textAt } from '../json.js';
import { typeOf } from '../limits/command-limits.js';
import { ALL_PERMISSIONS, channelPermissions } from '../world/permissions.js';
import type { ChannelRecord, UserRecord, World } from '../world/world.js';

/** Where an interaction happens, and by whose installation the app is there. */
export interface Setting {
  readonly context: InteractionContextType;
  /** `{ 0: guild }` where the app was added to the server, `{ 1: person }` to the account. */
  readonly owners: Readonly<Record<string, string>>;
}

/** Lists the commands that Discord offers a person in a channel. */
export function commandsFor(
  world: World,
  user: UserRecord,
  channel: ChannelRecord,
): readonly JsonObject[] {
  const { context, owners } = settingOf(world, user, channel);
  const permissions = channelPermissions(world, channel, user.id);
  const isBotHere = '0' in owners;
  const own = channel.guildId && isBotHere ? world.commands.get(channel.guildId)?.values() : [];
  const global = [...(world.commands.get('global')?.values() ?? [])].filter((command) => {
    const contexts = command.contexts;
    const types = command.integration_types;
    return (
      (Array.isArray(contexts)
        ? contexts.includes(context)
        : isOfferedByDefault(command, context)) &&
      Array.isArray(types) &&
      Object.keys(owners).some((type) => types.includes(Number(type)))
    );
  });
  return [...(own ?? []), ...global].filter((command) => {
    const needed = textAt(command, 'default_member_permissions');
    if (needed === undefined || channel.guildId === undefined) return true;
    const bits = needed === '0' ? ALL_PERMISSIONS : BigInt(needed);
    return (permissions & bits) === bits;
  });
}

/**
 * Finds a command that a person wants to use.
 *
 * @throws when Discord offers no such command there, as a person would find.
 */
export function findRegistered(
  world: World,
  user: UserRecord,
  wanted: { readonly name: string; readonly type: ApplicationCommandType },
  channel: ChannelRecord,
): JsonObject {
  const offered = commandsFor(world, user, channel);
  const command = offered.find((one) => one.name === wanted.name && typeOf(one) === wanted.type);
  if (command) return command;
  const names = offered.map((one) => textAt(one, 'name')).join(', ') || 'none';
  throw new Error(
    `Discord offers ${user.name} no command "${wanted.name}" here; it offers: ${names}.`,
  );
}

/** Tells in what context a person uses the app in a channel. */
export function settingOf(world: World, user: UserRecord, channel: ChannelRecord): Setting {
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const byPerson = user.hasInstalledApp ? { 1: user.id } : {};
  if (guild) {
    const byGuild = guild.members.has(world.botId) ? { 0: guild.id } : {};
    return { context: InteractionContextType.Guild, owners: { ...byGuild, ...byPerson } };
  }
  const isWithBot = channel.type === ChannelType.DM && channel.recipientIds.includes(world.botId);
  return isWithBot
    ? { context: InteractionContextType.BotDM, owners: { 0: '0', ...byPerson } }
    : { context: InteractionContextType.PrivateChannel, owners: byPerson };
}

/** Commands that name no contexts work everywhere but where `dm_permission` says no. */
function isOfferedByDefault(command: JsonObject, context: InteractionContextType): boolean {
  return context === InteractionContextType.Guild || command.dm_permission !== false;
}
