import type { Citation } from '../../core/answer/citation.js';
import { slice } from '../../core/article/span.js';
import { fingerprint } from '../../core/article/span-reference.js';
import type { PostedMessage } from '../../core/ports/article-post-store.js';
import type { Stores } from '../../core/ports.js';
import type { Channels } from '../channels.js';
import type { RequestBase } from '../request.js';

/** Links to the message of this server that shows a citation; undefined when none does. */
export type MessageLink = (citation: Citation) => string | undefined;

/**
 * Reads where articles are posted in a server, as far as the person may see it.
 *
 * A message is linked only while what it was sent for still stands in the article.
 */
export async function messageLinks(
  { place: { guildId }, person }: Pick<RequestBase, 'place' | 'person'>,
  { stores, channels }: { readonly stores: Stores; readonly channels: Channels },
): Promise<MessageLink> {
  if (guildId === undefined || !channels.isIn(guildId)) return () => undefined;
  const posts = await stores.articlePosts.list({ guildId });
  const seen = posts.filter(({ channelId }) => channels.maySee(channelId, person.id));
  const byArticle = new Map(
    await Promise.all(
      seen.map(
        async (post) =>
          [post.article, { post, rows: await stores.articlePosts.messages(post) }] as const,
      ),
    ),
  );
  return (citation) => {
    const found = byArticle.get(citation.article.slug);
    const row = found?.rows.find((one) => shows(one, citation));
    if (row?.messageId === undefined || found?.post.threadId === undefined) return undefined;
    return `https://discord.com/channels/${guildId}/${found.post.threadId}/${row.messageId}`;
  };
}

function shows({ reference }: PostedMessage, { article, span }: Citation): boolean {
  return (
    reference !== undefined &&
    reference.span.start <= span.start &&
    span.start < reference.span.end &&
    fingerprint(slice(article.text, reference.span)) === reference.fingerprint
  );
}
