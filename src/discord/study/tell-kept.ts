import type { Article } from '../../core/article/article.js';
import { decodeButton } from '../buttons/decode-button.js';
import type { MessageView } from '../reply.js';
import { textsFor } from '../texts/languages.js';

/** Says below an answer that its question is among the open ones, which no button need offer. */
export function tellKept(
  message: MessageView,
  locale: string,
  articles: readonly Article[],
): MessageView {
  const components = message.components
    .map((row) => ({
      ...row,
      components: row.components.filter(
        (button) =>
          !('custom_id' in button) ||
          decodeButton(button.custom_id, articles)?.kind !== 'open-question',
      ),
    }))
    .filter(({ components: left }) => left.length > 0);
  const content = `${message.content}\n${textsFor(locale).openQuestion.kept}`;
  return { ...message, content, components };
}
