import { type Audience, messageBody } from '../message-body.js';
import type { MessageView } from '../reply.js';

/**
 * Turns a message into discord.js's spelling.
 *
 * @throws {Error} When a quote differs from the article.
 */
export function messageOptions(message: MessageView, audience: Audience) {
  const { content, components, files, flags, allowed_mentions } = messageBody(message, audience);
  return {
    content,
    components,
    flags,
    files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text, 'utf8') })),
    allowedMentions: {
      parse: [],
      users: allowed_mentions.users ?? [],
      repliedUser: false,
    },
  };
}
