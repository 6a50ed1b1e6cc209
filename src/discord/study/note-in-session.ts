import { referToSpan } from '../../core/article/span-reference.js';
import type { SessionEvent } from '../../core/study/session/session-step.js';
import type { BotServices } from '../bot-services.js';
import type { MessageView } from '../reply.js';
import type { RequestBase } from '../request.js';
import { advanceStudy } from './advance-study.js';

/** A question is noted up to this length. */
const MAX_QUESTION = 500;

/**
 * Notes what was asked in the thread of a session with its answer, or what was quoted there;
 * nobody's name. Nothing is noted for people who want nothing kept.
 *
 * @param question - Absent when a quote was looked up.
 */
export async function noteInSession(
  { place, person }: RequestBase,
  { question, message }: { readonly question?: string; readonly message: MessageView },
  bot: BotServices,
): Promise<void> {
  if (place.guildId === undefined) return;
  const kept = await bot.stores.studySessions.ofThread(place.channelId);
  if (!kept) return;
  const references = message.quotes.map(({ citation }) =>
    referToSpan(citation.article, citation.span),
  );
  const events: readonly SessionEvent[] =
    question === undefined
      ? references.map((quote) => ({ kind: 'quoted', quote }))
      : [
          {
            kind: 'asked',
            question: {
              question: [...question].slice(0, MAX_QUESTION).join(''),
              answer: references,
            },
          },
        ];
  if (events.length > 0) {
    await advanceStudy(kept.session.id, events, bot, { by: person.id });
  }
}
