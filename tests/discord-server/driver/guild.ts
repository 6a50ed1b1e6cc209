import { ChannelType, PermissionFlagsBits as Flag, GatewayIntentBits } from 'discord.js';
import { renderGuild } from '../render/render-guild.js';
import { renderFullMember, renderRole } from '../render/render-user.js';
import { addChannel, announceChannel } from '../world/channels.js';
import { type EventRecord, letEventsPass } from '../world/events.js';
import { addMessage } from '../world/messages.js';
import type { ChannelRecord, GuildRecord, RoleRecord, UserRecord, World } from '../world/world.js';
import { createPerson } from './create-person.js';
import type { Person } from './person.js';
import { type SeenMessage, seeMessage } from './seen-message.js';

/** What a new server gives everybody, as Discord's own default does. */
const EVERYONE =
  Flag.ViewChannel |
  Flag.SendMessages |
  Flag.SendMessagesInThreads |
  Flag.CreatePublicThreads |
  Flag.CreatePrivateThreads |
  Flag.EmbedLinks |
  Flag.AttachFiles |
  Flag.AddReactions |
  Flag.UseExternalEmojis |
  Flag.MentionEveryone |
  Flag.ReadMessageHistory |
  Flag.UseApplicationCommands;

/** What is asked for in the least invite: nothing that everybody does not have. */
export const BOT_PERMISSIONS =
  Flag.ViewChannel |
  Flag.SendMessages |
  Flag.SendMessagesInThreads |
  Flag.CreatePublicThreads |
  Flag.ReadMessageHistory |
  Flag.EmbedLinks |
  Flag.AttachFiles;

/** Settings of a new server. */
export interface GuildOptions {
  /** Whether the bot is a member; true by default. */
  readonly hasBot?: boolean;
  readonly locale?: string;
  /** What everybody may do; Discord's default for new servers. */
  readonly everyone?: bigint;
}

/** A server that tests fill with people and channels. */
export interface Guild {
  readonly id: string;
  readonly record: GuildRecord;
  /** The first text channel, `#general`. */
  readonly general: ChannelRecord;
  createChannel(name: string): ChannelRecord;
  createForum(name: string, tags?: readonly string[], requiresTag?: boolean): ChannelRecord;
  /** A text channel that only people with a role, and the bot, may see. */
  createPrivateChannel(name: string, role: RoleRecord): ChannelRecord;
  /** Opens a thread that a person starts. */
  createThread(parent: ChannelRecord, name: string, owner: Person): ChannelRecord;
  /** Opens a forum post with its first message. */
  createPost(forum: ChannelRecord, title: string, author: Person, text: string): SeenMessage;
  createRole(name: string, permissions?: bigint): RoleRecord;
  createMember(
    name: string,
    options?: { readonly roles?: readonly RoleRecord[]; readonly locale?: string },
  ): Person;
  /** Another application's bot, which writes as people do. */
  createBot(name: string): Person;
  /** Lets a webhook of somebody else write in a channel. */
  sayByWebhook(channel: ChannelRecord, text: string): SeenMessage;
  /** Lets someone who has an account already join. */
  join(person: Person): void;
  /** Takes permissions from the bot in one channel; 0 gives them back. */
  denyBot(channel: ChannelRecord, permissions: bigint): void;
  /** Deletes a channel or a thread, as a moderator does. */
  deleteChannel(channel: ChannelRecord): void;
  /** Archives or locks a thread, as a moderator does, or undoes that. */
  setThread(thread: ChannelRecord, state: { archived?: boolean; locked?: boolean }): void;
  /** Changes the permissions of the bot's own role. */
  grantBot(permissions: bigint): void;
  /** Lists the server's events, those that are over included; oldest first. */
  events(): readonly EventRecord[];
  addBot(): void;
  removeBot(): void;
}

/** Creates a server; `newUser` makes accounts. */
export function createGuild(
  world: World,
  name: string,
  options: GuildOptions,
  newUser: (name: string, locale?: string, isBot?: boolean) => UserRecord,
): Guild {
  const owner = newUser(`Owner of ${name}`);
  const id = world.nextId();
  const record: GuildRecord = {
    id,
    name,
    ownerId: owner.id,
    locale: options.locale ?? 'en-US',
    roles: new Map(),
    members: new Map(),
    events: new Map(),
    joinedAt: world.clock.now(),
  };
  world.guilds.set(id, record);
  addRole(record, { id, name: '@everyone', permissions: options.everyone ?? EVERYONE });
  const botRole = addRole(record, {
    id: world.nextId(),
    name: 'Footnote',
    permissions: BOT_PERMISSIONS,
  });
  const general = addChannel(world, { type: ChannelType.GuildText, name: 'general', guildId: id });

  const tell = (event: string, intents: number, data: () => unknown) => {
    if (!record.members.has(world.botId)) return;
    world.dispatch({ name: event, intents, data });
  };
  const addMember = (userId: string, roleIds: readonly string[]) => {
    record.members.set(userId, { userId, roleIds: new Set(roleIds), joinedAt: world.clock.now() });
    tell('GUILD_MEMBER_ADD', GatewayIntentBits.GuildMembers, () => ({
      ...renderFullMember(world, record, userId),
      guild_id: id,
    }));
  };
  const newChannel = (channel: Parameters<typeof addChannel>[1]) => {
    const added = addChannel(world, { ...channel, guildId: id });
    if (record.members.has(world.botId)) announceChannel(world, added, 'CREATE');
    return added;
  };
  const addBot = () => {
    addMember(world.botId, [botRole.id]);
    world.dispatch({
      name: 'GUILD_CREATE',
      intents: GatewayIntentBits.Guilds,
      data: () => renderGuild(world, record),
    });
  };
  const newThread = (parent: ChannelRecord, title: string, ownerId: string) => {
    const type = ChannelType.PublicThread;
    return newChannel({ type, name: title, parentId: parent.id, thread: { ownerId } });
  };
  addMember(owner.id, []);
  if (options.hasBot !== false) addBot();

  return {
    id,
    record,
    general,
    createChannel: (channel) => newChannel({ type: ChannelType.GuildText, name: channel }),
    createForum: (forum, tags = [], requiresTag = false) =>
      newChannel({ type: ChannelType.GuildForum, name: forum, tags, requiresTag }),
    createPrivateChannel(channel, role) {
      const allow = (roleId: string) =>
        ({ id: roleId, type: 0, allow: Flag.ViewChannel, deny: 0n }) as const;
      const overwrites = [
        { id, type: 0, allow: 0n, deny: Flag.ViewChannel } as const,
        allow(role.id),
        allow(botRole.id),
      ];
      return newChannel({ type: ChannelType.GuildText, name: channel, overwrites });
    },
    createThread: (parent, title, person) => newThread(parent, title, person.id),
    createPost(forum, title, author, text) {
      const thread = newThread(forum, title, author.id);
      return seeMessage(
        addMessage(world, thread, { id: thread.id, authorId: author.id, content: text }),
      );
    },
    createRole: (role, permissions = 0n) => {
      const added = addRole(record, { id: world.nextId(), name: role, permissions });
      const data = () => ({ guild_id: id, role: renderRole(added, record.roles.size) });
      tell('GUILD_ROLE_CREATE', GatewayIntentBits.Guilds, data);
      return added;
    },
    createMember(person, { roles = [], locale } = {}) {
      const user = newUser(person, locale);
      addMember(
        user.id,
        roles.map((role) => role.id),
      );
      return createPerson(world, user, general);
    },
    createBot(bot) {
      const user = newUser(bot, undefined, true);
      addMember(user.id, []);
      return createPerson(world, user, general);
    },
    sayByWebhook(channel, text) {
      const user = newUser('News');
      const webhook = { authorId: user.id, content: text, webhookId: user.id };
      return seeMessage(addMessage(world, channel, webhook));
    },
    join: (person) => addMember(person.id, []),
    denyBot(channel, permissions) {
      const others = channel.overwrites.filter((rule) => rule.id !== world.botId);
      const rule = { id: world.botId, type: 1, allow: 0n, deny: permissions } as const;
      channel.overwrites = permissions === 0n ? others : [...others, rule];
      announceChannel(world, channel, 'UPDATE');
    },
    deleteChannel(channel) {
      world.channels.delete(channel.id);
      announceChannel(world, channel, 'DELETE');
    },
    setThread(channel, state) {
      if (channel.thread) Object.assign(channel.thread, state);
      announceChannel(world, channel, 'UPDATE');
    },
    grantBot(permissions) {
      botRole.permissions = permissions;
      const data = () => ({ guild_id: id, role: renderRole(botRole, 1) });
      tell('GUILD_ROLE_UPDATE', GatewayIntentBits.Guilds, data);
    },
    events() {
      letEventsPass(world, record.events.values());
      return [...record.events.values()];
    },
    addBot,
    removeBot() {
      tell('GUILD_DELETE', GatewayIntentBits.Guilds, () => ({ id }));
      record.members.delete(world.botId);
    },
  };
}

function addRole(
  guild: GuildRecord,
  role: { readonly id: string; readonly name: string; readonly permissions: bigint },
): RoleRecord {
  const added = { ...role, isMentionable: false, isManaged: role.name === 'Footnote' };
  guild.roles.set(added.id, added);
  return added;
}
