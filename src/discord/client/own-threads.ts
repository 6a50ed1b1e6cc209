import {
  type Channel,
  ChannelFlags,
  type ForumChannel,
  type MediaChannel,
  MessageType,
  type ThreadChannel,
} from 'discord.js';

/** Clocks of this machine and of Discord may differ. */
const CLOCK_DIFFERENCE_MS = 60_000;
/** https://docs.discord.com/developers/resources/message#get-channel-messages */
const PAGE = 100;

/** Finds the bot's own thread with a name, made since a time; also one that is archived. */
export async function findOwnThread(
  channel: Channel,
  { name, sinceMs }: { readonly name: string; readonly sinceMs: number },
): Promise<string | undefined> {
  if (!('threads' in channel)) return undefined;
  const isIt = (thread: ThreadChannel): boolean =>
    thread.name === name &&
    thread.ownerId === channel.client.user.id &&
    (thread.createdTimestamp ?? 0) >= sinceMs - CLOCK_DIFFERENCE_MS;
  const active = await channel.threads.fetchActive();
  const found = active.threads.find((thread) => thread.parentId === channel.id && isIt(thread));
  if (found) return found.id;
  const archived = await channel.threads.fetchArchived();
  return archived.threads.find(isIt)?.id;
}

/** Lists the bot's own messages in a thread, oldest first. */
export async function listOwnMessages(
  thread: ThreadChannel,
): Promise<readonly { readonly messageId: string; readonly content: string }[]> {
  const own: { readonly messageId: string; readonly content: string }[] = [];
  for (let before: string | undefined; ; ) {
    const page = await thread.messages.fetch({
      limit: PAGE,
      cache: false,
      ...(before === undefined ? {} : { before }),
    });
    for (const { id, author, type, content } of page.values()) {
      if (author.id === thread.client.user.id && type === MessageType.Default) {
        own.push({ messageId: id, content });
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
