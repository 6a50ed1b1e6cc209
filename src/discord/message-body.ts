import { type APIAllowedMentions, MessageFlags } from 'discord-api-types/v10';
import type { ButtonRow, MessageView } from './reply.js';
import { verifyMessage } from './views/verify-message.js';

/** A message as Discord's API takes it. */
export interface MessageBody {
  readonly content: string;
  readonly components: readonly ButtonRow[];
  readonly flags: number;
  readonly allowed_mentions: APIAllowedMentions;
}

/**
 * Turns a message into what is sent: its quotes compared with the article, nobody pinged,
 * links without previews.
 *
 * @throws {Error} When a quote differs from the article.
 */
export function messageBody(message: MessageView, isPrivate: boolean): MessageBody {
  const { content, components } = verifyMessage(message);
  return {
    content,
    components,
    flags: MessageFlags.SuppressEmbeds | (isPrivate ? MessageFlags.Ephemeral : 0),
    allowed_mentions: { parse: [], replied_user: false },
  };
}
