import {
  type GuildBasedChannel,
  OverwriteType,
  PermissionFlagsBits,
  type PermissionsBitField,
  type Role,
} from 'discord.js';

/**
 * Whether all who see one channel see another one, too. Where roles and people together leave it
 * open, they do not.
 */
export function isSeenFrom(other: GuildBasedChannel, from: GuildBasedChannel): boolean {
  const there = aroundThread(other);
  const here = aroundThread(from);
  if (!there || !here || there.guildId !== here.guildId) return false;
  if (there.id === here.id) return true;
  const shutOut = peopleWith('deny', here);
  const letIn = peopleWith('allow', there);
  return (
    here.guild.roles.cache.every((role) => !sees(here, role) || sees(there, role)) &&
    [...peopleWith('allow', here)].every((id) => letIn.has(id)) &&
    [...peopleWith('deny', there)].every((id) => shutOut.has(id))
  );
}

/** Who sees a channel sees its public threads. */
function aroundThread(channel: GuildBasedChannel) {
  return channel.isThread() ? channel.parent : channel;
}

type Around = NonNullable<ReturnType<typeof aroundThread>>;

function sees(channel: Around, role: Role): boolean {
  return has(channel.permissionsFor(role));
}

/** Lists the people whom a channel lets in, or shuts out, by name. */
function peopleWith(rule: 'allow' | 'deny', channel: Around): ReadonlySet<string> {
  const own = channel.permissionOverwrites.cache.filter(
    (one) => one.type === OverwriteType.Member && has(one[rule]),
  );
  return new Set(own.keys());
}

function has(permissions: Readonly<PermissionsBitField>): boolean {
  return permissions.has(PermissionFlagsBits.ViewChannel);
}
