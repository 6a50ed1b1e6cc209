import { PermissionFlagsBits as Flag } from 'discord.js';
import { english } from '../../../src/discord/texts/en.js';
import type { Texts } from '../../../src/discord/texts/texts.js';
import { chinese } from '../../../src/discord/texts/zh-CN.js';
import type { Guild } from '../../discord-server/driver/guild.js';
import type { Person } from '../../discord-server/driver/person.js';
import type { ChannelRecord } from '../../discord-server/world/world.js';
import type { Stage } from '../open-stage.js';

/** The languages that everything is tried in. */
export const languages = [
  { locale: 'en-US', texts: english, others: chinese },
  { locale: 'zh-CN', texts: chinese, others: english },
] as const satisfies readonly { locale: string; texts: Texts; others: Texts }[];

/** One of `languages`. */
type Language = (typeof languages)[number];

/** Where things happen. */
export const places = ['channel', 'thread', 'forum post', 'direct messages', 'elsewhere'] as const;

/** One of `places`; `elsewhere` is a server that the bot is not in. */
export type PlaceName = (typeof places)[number];

/**
 * Who acts. A stranger is not let in: in servers, one whose roles do not open the article; in
 * direct messages, one who shares no server with the bot; elsewhere, one without the app.
 */
export const roles = ['member', 'moderator', 'stranger'] as const;

/** One of `roles`. */
export type RoleName = (typeof roles)[number];

/** A person in a place, in a language. */
export interface Scene {
  readonly place: PlaceName;
  readonly role: RoleName;
  readonly locale: string;
  readonly texts: Texts;
  readonly others: Texts;
  readonly channel: ChannelRecord;
  readonly person: Person;
  /** Another one who sees the channel; the same person in direct messages. */
  readonly someone: Person;
  /** One who may manage messages and the server; the same person in direct messages. */
  readonly moderator: Person;
  readonly stage: Stage;
}

/** Makes people and rooms of their own for each scene, so that none is in another's way. */
export interface Cast {
  scene(place: PlaceName, role: RoleName, language: Language): Scene;
  /** One to whom the limited article is open, beside someone to whom it is not. */
  readerScene(language: Language): Scene;
}

/** Prepares a server where an article is limited to a role, and one that the bot is not in. */
export async function createCast(stage: Stage, article: string): Promise<Cast> {
  const { discord } = stage;
  const open = settle(stage, 'Open circle');
  const closed = settle(stage, 'Closed circle');
  const elsewhere = settle(stage, 'Elsewhere', { hasBot: false });
  const keepers = closed.guild.createRole('Readers');
  const head = closed.guild.createMember('Head', { roles: [closed.moderators] });
  const limit = { article, who: 'role', role: keepers };
  await head.runCommand('article limit', limit);
  let count = 0;
  const personIn = (home: Home, role: RoleName | 'reader', locale: string): Person => {
    count += 1;
    const held = { moderator: [home.moderators], reader: [keepers], member: [], stranger: [] };
    return home.guild.createMember(`${role} ${count}`, { roles: held[role], locale });
  };
  return {
    scene(place, role, { locale, texts, others }) {
      const base = { place, role, locale, texts, others, stage };
      if (place === 'direct messages') {
        count += 1;
        const person =
          role === 'stranger'
            ? discord.createStranger(`stranger ${count}`, { locale })
            : personIn(open, role, locale);
        const everybody = { person, someone: person, moderator: person };
        return { ...base, ...everybody, channel: person.directMessages };
      }
      const home = place === 'elsewhere' ? elsewhere : role === 'stranger' ? closed : open;
      const person = personIn(home, role, locale);
      const someone = personIn(home, 'member', locale);
      if (place === 'elsewhere' && role !== 'stranger') person.installApp();
      const moderator = personIn(home, 'moderator', locale);
      return { ...base, person, someone, moderator, channel: roomIn(home, place, person) };
    },
    readerScene({ locale, texts, others }) {
      const person = personIn(closed, 'reader', locale);
      const someone = personIn(closed, 'member', locale);
      const moderator = personIn(closed, 'moderator', locale);
      const channel = roomIn(closed, 'channel', person);
      const base = { place: 'channel', role: 'member', locale, texts, others, stage } as const;
      return { ...base, person, someone, moderator, channel };
    },
  };
}

interface Home {
  readonly guild: Guild;
  readonly forum: ChannelRecord;
  readonly moderators: ReturnType<Guild['createRole']>;
  /** Finds a channel by its id. */
  readonly find: (id: string) => ChannelRecord | undefined;
}

function settle(
  { discord }: Stage,
  name: string,
  options: { readonly hasBot?: boolean } = {},
): Home {
  const guild = discord.createGuild(name, options);
  return {
    guild,
    forum: guild.createForum('questions'),
    moderators: guild.createRole('Moderators', Flag.ManageMessages | Flag.ManageGuild),
    find: (id) => discord.world.channels.get(id),
  };
}

function roomIn({ guild, forum, find }: Home, place: PlaceName, person: Person): ChannelRecord {
  if (place === 'thread') return guild.createThread(guild.general, 'A thread', person);
  if (place !== 'forum post') return guild.createChannel('room');
  const post = find(guild.createPost(forum, 'A post', person, 'I wonder.').channelId);
  if (!post) throw new Error('The post is gone.');
  return post;
}
