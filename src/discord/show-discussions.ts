import type { Article, Passage } from '../core/article/article.js';
import { referToSpan } from '../core/article/span-reference.js';
import type { RequestServices } from './bot-services.js';
import { decodeButton } from './buttons/decode-button.js';
import type { ButtonRow, MessageView, Reply } from './reply.js';
import type { RequestBase } from './request.js';
import { textsFor } from './texts/languages.js';
import { discussionsLine } from './views/discussions-line.js';
import { limits } from './views/limits.js';

/** Tells below what is quoted where the server discusses it. */
export async function showDiscussions(
  reply: Reply,
  request: RequestBase,
  services: RequestServices,
): Promise<Reply> {
  if (reply.kind !== 'message' && reply.kind !== 'update') return reply;
  const { locale = request.locale } = reply.kind === 'update' ? reply : {};
  const message = await withDiscussions(reply.message, { ...request, locale }, services);
  return { ...reply, message };
}

/** The same for a message; in the thread of a passage itself, it is not offered once more. */
export async function withDiscussions(
  message: MessageView,
  { place: { guildId, channelId }, locale }: RequestBase,
  { stores, channels, library }: RequestServices,
): Promise<MessageView> {
  if (guildId === undefined || message.quotes.length === 0 || !channels.isIn(guildId)) {
    return message;
  }
  const found = await Promise.all(
    quotedPassages(message).map(([passage, article]) =>
      stores.discussions.find(guildId, referToSpan(article, passage.span)),
    ),
  );
  const threads = found.flatMap((discussion) => (discussion ? [discussion.threadId] : []));
  const others = threads.filter((id) => id !== channelId);
  const { content, components } = message;
  const line = others.length === 0 ? '' : `\n${discussionsLine(others, textsFor(locale))}`;
  const isShort = content.length + line.length <= limits.content;
  return {
    ...message,
    content: isShort ? content + line : content,
    components: threads.includes(channelId)
      ? withoutDiscuss(components, library.articles)
      : components,
  };
}

function quotedPassages({ quotes }: MessageView): readonly (readonly [Passage, Article])[] {
  return [...new Map(quotes.map(({ citation }) => [citation.passage, citation.article]))];
}

function withoutDiscuss(
  rows: readonly ButtonRow[],
  articles: readonly Article[],
): readonly ButtonRow[] {
  const isDiscuss = (id: string): boolean => decodeButton(id, articles)?.kind === 'discuss';
  return rows
    .map((row) => ({
      ...row,
      components: row.components.filter(
        (button) => !('custom_id' in button && isDiscuss(button.custom_id)),
      ),
    }))
    .filter(({ components }) => components.length > 0);
}
