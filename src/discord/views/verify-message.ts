import { verifyCitation } from '../../core/answer/verify-citation.js';
import type { MessageView } from '../reply.js';
import { readQuote } from './read-quote.js';

/**
 * Compares every quote that is about to be shown with the article; each way out calls it just
 * before it sends.
 *
 * @returns The same message.
 * @throws {Error} When a quote's words differ from the article's: a bug, never a message.
 */
export function verifyMessage(message: MessageView): MessageView {
  for (const { citation, words, markdown } of message.quotes) {
    const shown = readQuote(markdown);
    if (shown !== words || !message.content.includes(markdown)) {
      throw new Error(
        `Expected the message to show "${words.slice(0, 80)}", got "${shown.slice(0, 80)}"`,
      );
    }
    verifyCitation(citation, words);
  }
  return message;
}
