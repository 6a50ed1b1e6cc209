import type { PlaygroundMessage } from '../../core/ports/playground.js';
import { treeText } from './element-tree.js';
import { markdownView } from './markdown-view.js';
import type { ReplyOriginal } from './message-view.js';

const maxExcerpt = 90;

/** Finds the head of the message that another one replies to, among those of the chat. */
export function replyOriginal(
  { replyTo }: PlaygroundMessage,
  messages: readonly PlaygroundMessage[],
): ReplyOriginal | undefined {
  const original = messages.find(({ id }) => id === replyTo);
  if (!original) return undefined;
  const words = markdownView(original.message.content ?? '')
    .map(treeText)
    .join(' ')
    .replace(/\s+/g, ' ');
  const characters = [...words];
  const excerpt =
    characters.length > maxExcerpt ? `${characters.slice(0, maxExcerpt).join('')}…` : words;
  return { id: original.id, author: original.author, excerpt };
}
