import type { MessageReply } from './reply.js';

/** Replies with a few words of the bot's own that only the asker sees. */
export function privateText(content: string): MessageReply {
  return { kind: 'message', isPrivate: true, message: { content, components: [], quotes: [] } };
}
