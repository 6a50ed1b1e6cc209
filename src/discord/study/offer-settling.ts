import type { Article } from '../../core/article/article.js';
import type { RequestServices } from '../bot-services.js';
import { decodeButton } from '../buttons/decode-button.js';
import type { MessageView } from '../reply.js';
import type { RequestBase } from '../request.js';
import { settingOf } from '../setting-of.js';
import { withButton } from '../views/buttons.js';

/**
 * Offers to settle one of a group's open questions with what is quoted in the thread of its
 * session; what a session or a quiz says of itself settles nothing.
 */
export async function offerSettling(
  message: MessageView,
  { request, isPrivate }: { readonly request: RequestBase; readonly isPrivate: boolean },
  services: RequestServices,
): Promise<MessageView> {
  const { stores, library } = services;
  const [quote, ...others] = message.quotes;
  if (!quote || others.length > 0 || isOfSession(message, library.articles)) return message;
  if (isSettling(request, library.articles)) return message;
  const kept = await stores.studySessions.ofThread(request.place.channelId);
  const { citation } = quote;
  const article = citation.article.slug;
  if (kept?.session.article !== article) return message;
  const { place } = kept;
  const open = await stores.openQuestions.list({ place, article, state: 'open', page: 1, size: 1 });
  if (open.total === 0) return message;
  const setting = settingOf(request, services, isPrivate);
  const label = setting.texts.button.settles;
  const action = { kind: 'settle-with', places: [citation] } as const;
  return { ...message, components: withButton(message.components, { label, action }, setting) };
}

/** What settled a question a moment ago is offered no second time. */
function isSettling(request: RequestBase, articles: readonly Article[]): boolean {
  const customId = 'customId' in request ? request.customId : undefined;
  return typeof customId === 'string' && decodeButton(customId, articles)?.kind === 'settle-with';
}

function isOfSession({ components }: MessageView, articles: readonly Article[]): boolean {
  return components
    .flatMap((row) => row.components)
    .some((button) => {
      const kind =
        'custom_id' in button ? decodeButton(button.custom_id, articles)?.kind : undefined;
      return kind === 'study' || kind === 'quiz' || kind === 'solo' || kind === 'settle-with';
    });
}
