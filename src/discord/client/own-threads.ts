import {
  type Channel,
  ChannelFlags,
  type ForumChannel,
  type GuildTextBasedChannel,
  type MediaChannel,
  type Message,
  MessageType,
  SnowflakeUtil,
  type ThreadChannel,
} from 'discord.js';
import { buttonIds } from '../button-ids.js';
import type { OwnMessage } from '../channels.js';

/** Clocks of this machine and of Discord may differ. */
const CLOCK_DIFFERENCE_MS = 60_000;
/** https://docs.discord.com/developers/resources/message#get-channel-messages */
const PAGE = 100;
/** What was sent last before a crash is among the first messages since it came up. */
const MAX_PAGES = 5;

/** Finds the bot's own threads with a name, made since a time; also those that are archived. */
export async function findOwnThreads(
  channel: Channel,
  { name, sinceMs }: { readonly name: string; readonly sinceMs: number },
): Promise<readonly string[]> {
  if (!('threads' in channel)) return [];
  const isIt = (thread: ThreadChannel): boolean =>
    thread.name === name &&
    thread.ownerId === channel.client.user.id &&
    (thread.createdTimestamp ?? 0) >= sinceMs - CLOCK_DIFFERENCE_MS;
  const active = await channel.threads.fetchActive();
  const archived = await channel.threads.fetchArchived();
  const here = active.threads.filter((thread) => thread.parentId === channel.id);
  const found = [...here.values(), ...archived.threads.values()].filter(isIt);
  return found.map(({ id }) => id);
}

/** Finds the bot's own message with this content and these buttons, sent since a time. */
export async function findOwnMessage(
  channel: GuildTextBasedChannel,
  { sinceMs, ...wanted }: Pick<OwnMessage, 'content' | 'buttons'> & { readonly sinceMs: number },
): Promise<string | undefined> {
  const after = SnowflakeUtil.generate({ timestamp: sinceMs - CLOCK_DIFFERENCE_MS }).toString();
  for (let since = after, page = 0; page < MAX_PAGES; page += 1) {
    // The oldest after the moment come first, so that much talk since then hides nothing.
    const found = await channel.messages.fetch({ limit: PAGE, after: since, cache: false });
    const isIt = (message: Message) =>
      message.author.id === channel.client.user.id &&
      wordsOf(message.content) === wordsOf(wanted.content) &&
      buttonsOf(message).join() === wanted.buttons.join();
    const message = found.find(isIt);
    if (message) return message.id;
    const newest = found.firstKey();
    if (found.size < PAGE || newest === undefined) return undefined;
    since = newest;
  }
  return undefined;
}

/** What a message says: where its links lead may have changed since. */
function wordsOf(content: string): string {
  return content.replace(/\]\(<[^>]*>\)/gu, ']').trim();
}

/** What a message's buttons are known by. */
function buttonsOf({ components }: Message): readonly string[] {
  return buttonIds(components.map((row) => row.toJSON()));
}

/** Lists the bot's own messages in a thread, oldest first. */
export async function listOwnMessages(thread: ThreadChannel): Promise<readonly OwnMessage[]> {
  const own: OwnMessage[] = [];
  for (let before: string | undefined; ; ) {
    const page = await thread.messages.fetch({
      limit: PAGE,
      cache: false,
      ...(before === undefined ? {} : { before }),
    });
    for (const message of page.values()) {
      const { id, author, type, content } = message;
      if (author.id === thread.client.user.id && type === MessageType.Default) {
        own.push({ messageId: id, content, buttons: buttonsOf(message) });
      }
    }
    before = page.lastKey();
    if (page.size < PAGE || before === undefined) break;
  }
  return own.sort((a, b) => (BigInt(a.messageId) < BigInt(b.messageId) ? -1 : 1));
}

/** Chooses a tag where a forum wants one of each post: the first that is open to all. */
export function forumTags(forum: ForumChannel | MediaChannel): string[] {
  if (!forum.flags.has(ChannelFlags.RequireTag)) return [];
  const tag = forum.availableTags.find(({ moderated }) => !moderated) ?? forum.availableTags[0];
  return tag ? [tag.id] : [];
}
