import { PermissionFlagsBits } from 'discord.js';
import { isObject, type JsonObject, objectAt, objectsAt, textAt, textsAt } from '../json.js';
import { channelPermissions } from './permissions.js';
import type { ChannelRecord, MessageRecord, World } from './world.js';

/** Whom a message reaches. */
export interface Pings {
  readonly everyone: boolean;
  readonly userIds: readonly string[];
  readonly roleIds: readonly string[];
}

/** What decides who is pinged. */
export interface MentionRequest {
  readonly channel: ChannelRecord;
  readonly authorId: string;
  readonly text: string;
  /** `allowed_mentions` of the request; undefined when it was left out. */
  readonly allowed: JsonObject | undefined;
  readonly replyTo: MessageRecord | undefined;
}

/**
 * Finds whom a message mentions, and whom of them it pings.
 *
 * Left-out `allowed_mentions` allow everything that the text holds; `replied_user` then
 * counts as true. Mentions in code are text. Everyone, and roles that not everybody may
 * mention, take the author's MENTION_EVERYONE.
 *
 * Source: https://docs.discord.com/developers/resources/message#allowed-mentions-object
 */
export function findPings(world: World, request: MentionRequest): Pings {
  const { channel, authorId, allowed, replyTo } = request;
  const text = withoutCode(request.text);
  const mayMentionAll = Boolean(
    channelPermissions(world, channel, authorId) & PermissionFlagsBits.MentionEveryone,
  );
  const users = idsIn(text, /<@!?(\d+)>/gu).filter((id) => world.users.has(id));
  const roles = idsIn(text, /<@&(\d+)>/gu).filter((id) => {
    const role = channel.guildId ? world.guilds.get(channel.guildId)?.roles.get(id) : undefined;
    return role !== undefined && (mayMentionAll || role.isMentionable);
  });
  const replied = replyTo && isPingable(replyTo, authorId) ? [replyTo.authorId] : [];
  return {
    everyone: mayMentionAll && /@(everyone|here)\b/u.test(text) && isParsed(allowed, 'everyone'),
    userIds: unique([
      ...users.filter((id) => isAllowed(allowed, 'users', id)),
      ...(allowed === undefined || allowed.replied_user === true ? replied : []),
    ]),
    roleIds: unique(roles.filter((id) => isAllowed(allowed, 'roles', id))),
  };
}

/** Gathers the text of a message that can mention: its content and its text displays. */
export function mentionableText(content: string, components: readonly JsonObject[]): string {
  return [content, ...textDisplays(components)].join('\n');
}

function textDisplays(components: readonly JsonObject[]): readonly string[] {
  return components.flatMap((component) => {
    const accessory = objectAt(component, 'accessory');
    const inner = [...objectsAt(component, 'components'), ...(accessory ? [accessory] : [])];
    const own = component.type === 10 ? [textAt(component, 'content') ?? ''] : [];
    return [...own, ...textDisplays(inner)];
  });
}

/** Replying to the answer of an interaction pings nobody: a webhook sent it. */
function isPingable(message: MessageRecord, authorId: string): boolean {
  return message.interaction === undefined && message.authorId !== authorId;
}

function isParsed(allowed: JsonObject | undefined, kind: string): boolean {
  return allowed === undefined || (textsAt(allowed, 'parse') ?? []).includes(kind);
}

function isAllowed(allowed: JsonObject | undefined, kind: 'users' | 'roles', id: string): boolean {
  if (!isObject(allowed)) return true;
  return isParsed(allowed, kind) || (textsAt(allowed, kind) ?? []).includes(id);
}

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```|``[^`]*``|`[^`\n]*`/gu, ' ');
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => (match[1] === undefined ? [] : [match[1]]));
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
