import type { Answer } from '../../core/answer/answer.js';
import { referToSpan } from '../../core/article/span-reference.js';
import { storeLimits } from '../../core/ports/store-limits.js';
import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { BotServices } from '../bot-services.js';
import type { MessageView } from '../reply.js';
import type { RequestBase } from '../request.js';
import { isNotCovered } from '../views/abstained-view.js';
import { advanceStudy } from './advance-study.js';

/** A question is noted up to this length. */
const MAX_QUESTION = 500;

/** A question, and what was said to it. */
interface Asked {
  readonly question: string;
  readonly answer: Answer;
  readonly message: MessageView;
}

/**
 * Notes what was asked in the thread of a session with its answer; what the article does not
 * cover is put to the group as an open question. Nothing is noted of people who want nothing
 * kept, and nothing that was no question or is asked back.
 *
 * @returns Whether the question is among the open ones now.
 */
export async function noteAsked(
  request: RequestBase,
  { question, answer, message }: Asked,
  bot: BotServices,
): Promise<boolean> {
  const isOpen = answer.kind === 'abstained' && isNotCovered(answer);
  if (answer.kind === 'clarify' || (answer.kind === 'abstained' && !isOpen)) return false;
  const kept = await sessionHere(request, bot);
  if (!kept) return false;
  const { id: by } = request.person;
  const noted = {
    question: [...question].slice(0, MAX_QUESTION).join(''),
    answer: message.quotes.map(({ citation }) => referToSpan(citation.article, citation.span)),
    by,
  };
  const result = await advanceStudy(kept.session.id, [{ kind: 'asked', question: noted }], bot, {
    by,
  });
  if (!isOpen || result.kind !== 'done') return false;
  const sections = answer.nearest.filter(({ article }) => article.slug === kept.session.article);
  const [nearest] = sections;
  const { kind } = await bot.stores.openQuestions.add({
    place: request.place,
    text: [...question].slice(0, storeLimits.question).join(''),
    addedBy: by,
    article: kept.session.article,
    ...(nearest && sections.length === 1 ? { section: nearest.section.id } : {}),
  });
  return kind === 'added' || kind === 'already';
}

/** Notes what was quoted for all in the thread of a session. */
export async function noteQuoted(
  request: RequestBase,
  { quotes }: MessageView,
  bot: BotServices,
): Promise<void> {
  if (quotes.length === 0) return;
  const kept = await sessionHere(request, bot);
  if (!kept) return;
  // One passage was looked up as a whole; of several places, each is its sentence.
  const isOne = quotes.length === 1;
  const events = quotes.map(({ citation: { article, passage, span } }) => ({
    kind: 'quoted' as const,
    quote: referToSpan(article, isOne ? passage.span : span),
  }));
  await advanceStudy(kept.session.id, events, bot, { by: request.person.id });
}

async function sessionHere(
  { place }: RequestBase,
  { stores }: BotServices,
): Promise<KeptSession | undefined> {
  if (place.guildId === undefined) return undefined;
  return stores.studySessions.ofThread(place.channelId);
}
