import { type APIAllowedMentions, MessageFlags } from 'discord-api-types/v10';
import type { ButtonRow, MessageView, TextFile } from './reply.js';
import { verifyMessage } from './views/verify-message.js';

/** A message as Discord's API takes it. */
export interface MessageBody {
  readonly content: string;
  readonly components: readonly ButtonRow[];
  /** None when empty. */
  readonly files: readonly TextFile[];
  readonly flags: number;
  readonly allowed_mentions: APIAllowedMentions;
}

/** Who sees a message, and whom it pings. */
export interface Audience {
  /** Whether only the person who asked sees it. */
  readonly isPrivate: boolean;
  /** The ids of people; nobody when absent. */
  readonly pings?: readonly string[] | undefined;
}

/**
 * Turns a message into what is sent: its quotes compared with the article, nobody pinged but
 * those named, links without previews.
 *
 * @throws {Error} When a quote differs from the article.
 */
export function messageBody(
  message: MessageView,
  { isPrivate, pings = [] }: Audience,
): MessageBody {
  const { content, components, files = [] } = verifyMessage(message);
  return {
    content,
    components,
    files,
    flags: MessageFlags.SuppressEmbeds | (isPrivate ? MessageFlags.Ephemeral : 0),
    allowed_mentions: { parse: [], users: [...pings], replied_user: false },
  };
}
