import type { Article, Passage } from '../core/article/article.js';
import { referToSpan } from '../core/article/span-reference.js';
import type { Discussion } from '../core/ports/discussion-store.js';
import type { RequestServices } from './bot-services.js';
import { decodeButton } from './buttons/decode-button.js';
import type { ButtonRow, MessageView, Reply } from './reply.js';
import type { ClickedMessage, RequestBase } from './request.js';
import { offerSettling } from './study/offer-settling.js';
import { textsFor } from './texts/languages.js';
import { discussionsLine } from './views/discussions-line.js';
import { limits } from './views/limits.js';

/** Who is to see a message, and where. */
interface Seen {
  readonly request: RequestBase;
  /** Whether only the person of the request sees it. */
  readonly isPrivate: boolean;
}

/** Tells below what is quoted where the server discusses it. */
export async function showDiscussions(
  reply: Reply,
  request: RequestBase & { readonly on?: ClickedMessage },
  services: RequestServices,
): Promise<Reply> {
  if (reply.kind !== 'message' && reply.kind !== 'update') return reply;
  const { locale = request.locale } = reply.kind === 'update' ? reply : {};
  const isPrivate = reply.kind === 'message' ? reply.isPrivate : (request.on?.isPrivate ?? false);
  const asked = { ...request, locale };
  const message = await withDiscussions(reply.message, { request: asked, isPrivate }, services);
  if (reply.kind === 'message' || !reply.aside) return { ...reply, message };
  const seen = { request, isPrivate: reply.aside.isPrivate };
  const beside = await withDiscussions(reply.aside.message, seen, services);
  return { ...reply, message, aside: { ...reply.aside, message: beside } };
}

/**
 * The same for a message: discussions that all who see it may see. In the thread of a passage
 * itself, it is not offered once more. In that of a session, what is quoted may settle a question.
 */
export async function withDiscussions(
  message: MessageView,
  seen: Seen,
  services: RequestServices,
): Promise<MessageView> {
  const { request, isPrivate } = seen;
  const { stores, channels, library } = services;
  const {
    place: { guildId, channelId },
    person,
    locale,
  } = request;
  if (guildId === undefined || message.quotes.length === 0 || !channels.isIn(guildId)) {
    return message;
  }
  const found = await Promise.all(
    quotedPassages(message).map(([passage, article]) =>
      stores.discussions.find(guildId, referToSpan(article, passage.span)),
    ),
  );
  const isSeen = ({ channelId: around }: Discussion): boolean =>
    isPrivate ? channels.maySee(around, person.id) : channels.isSeenFrom(around, channelId);
  const threads = found.flatMap((one) => (one && isSeen(one) ? [one.threadId] : []));
  const others = threads.filter((id) => id !== channelId);
  const { content, components } = message;
  const line = others.length === 0 ? '' : `\n${discussionsLine(others, textsFor(locale))}`;
  const isShort = content.length + line.length <= limits.content;
  const shown = {
    ...message,
    content: isShort ? content + line : content,
    components: threads.includes(channelId)
      ? withoutDiscuss(components, library.articles)
      : components,
  };
  return offerSettling(shown, seen, services);
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
