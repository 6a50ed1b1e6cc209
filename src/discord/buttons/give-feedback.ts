import type { Citation } from '../../core/answer/citation.js';
import { referToSpan } from '../../core/article/span-reference.js';
import type { Verdict } from '../../core/ports/feedback-store.js';
import type { RequestServices } from '../bot-services.js';
import { privateText } from '../private-text.js';
import type { MessageReply } from '../reply.js';
import type { ButtonRequest, ModalRequest } from '../request.js';
import { textsFor } from '../texts/languages.js';

/** What somebody thinks of an answer. */
export interface Opinion {
  readonly verdict: Verdict;
  /** What the answer quoted first; empty when it quoted nothing. */
  readonly places: readonly Citation[];
  /** What was expected instead; blank or absent when that was not said. */
  readonly expected?: string | undefined;
}

/** Takes down what somebody thinks of an answer, and thanks. */
export async function giveFeedback(
  { id, on, person, place, locale }: ButtonRequest | ModalRequest,
  { stores, channels }: RequestServices,
  { verdict, places, expected = '' }: Opinion,
): Promise<MessageReply> {
  const { feedback } = textsFor(locale);
  const [first] = places;
  const words = expected.trim();
  const { kind } = await stores.feedback.give({
    answerId: on?.id ?? id,
    userId: person.id,
    verdict,
    // What belongs to a server that the bot is not in would be purged with the next start.
    ...(place.guildId !== undefined && channels.isIn(place.guildId)
      ? { guildId: place.guildId }
      : {}),
    ...(words === '' ? {} : { expected: words }),
    ...(first ? { reference: referToSpan(first.article, first.span) } : {}),
  });
  return privateText(kind === 'opted-out' ? feedback.optedOut : feedback.thanks);
}
