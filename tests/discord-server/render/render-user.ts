import type { GuildRecord, MemberRecord, RoleRecord, UserRecord, World } from '../world/world.js';

/** Renders an account as Discord's user object. */
export function renderUser(user: UserRecord): Record<string, unknown> {
  return {
    id: user.id,
    username: user.name.toLowerCase(),
    global_name: user.isBot ? null : user.name,
    discriminator: '0',
    avatar: null,
    bot: user.isBot,
    public_flags: 0,
  };
}

/** Renders a member as Discord's guild member object, without the user. */
export function renderMember(member: MemberRecord): Record<string, unknown> {
  return {
    roles: [...member.roleIds],
    nick: null,
    avatar: null,
    joined_at: new Date(member.joinedAt).toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

/** Renders a member together with the account. */
export function renderFullMember(
  world: World,
  guild: GuildRecord,
  userId: string,
): Record<string, unknown> | undefined {
  const member = guild.members.get(userId);
  const user = world.users.get(userId);
  if (member === undefined || user === undefined) return undefined;
  return { ...renderMember(member), user: renderUser(user) };
}

/** Renders a role. */
export function renderRole(role: RoleRecord, position: number): Record<string, unknown> {
  return {
    id: role.id,
    name: role.name,
    permissions: role.permissions.toString(),
    mentionable: role.isMentionable,
    managed: role.isManaged,
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}
