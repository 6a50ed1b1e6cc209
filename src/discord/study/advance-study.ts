import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { SessionEvent, SessionOutcome } from '../../core/study/session/session-step.js';
import type { BotServices } from '../bot-services.js';
import { carryOutEffects, type StudyFollowed } from './carry-out-effects.js';
import { findHindrance } from './find-hindrance.js';
import { takeThrough } from './take-through.js';

/** What came of something that happened to a session. */
export type StudyResult =
  | { readonly kind: 'missing' | 'opted-out' }
  | ({ readonly kind: 'done'; readonly onSent?: () => Promise<void> } & StudyFollowed);

/** Who waits for what comes of it. */
export interface StudyAsker {
  /** The person about whom something is kept. */
  readonly by?: string;
  /** The channel of the reply: what is posted there last is left to it. */
  readonly replyIn?: string;
  /** Whether the reply says all there is: what follows on Discord is done once it is sent. */
  readonly isToldFirst?: boolean;
}

/**
 * Takes a session through events, keeps it with what follows, and then does that on Discord. Of
 * many at once, each is counted; a start happens once. What a crash leaves undone is done after
 * the next start.
 *
 * @param bot - Its library has all articles.
 */
export async function advanceStudy(
  id: string,
  events: readonly SessionEvent[],
  bot: BotServices,
  { by, replyIn, isToldFirst = false }: StudyAsker = {},
): Promise<StudyResult> {
  let outcome: SessionOutcome = { kind: 'nothing' };
  let numbers: readonly number[] = [];
  const take = (before: KeptSession): KeptSession => {
    const taken = takeThrough(before, events, bot);
    ({ outcome, numbers } = taken);
    return taken.kept;
  };
  const kept = await bot.stores.studySessions.change(id, take, by);
  if (!kept) return { kind: 'missing' };
  if ('kind' in kept) return kept;
  if (isToldFirst) {
    const onSent = async () => {
      await carryOutEffects({ kept, outcome, numbers }, bot);
    };
    return { kind: 'done', kept, outcome, ...(numbers.length > 0 ? { onSent } : {}) };
  }
  const followed = await carryOutEffects({ kept, outcome, numbers }, bot, replyIn);
  const { outcome: told, hindrance } = followed;
  const isLacking = told.kind === 'interrupted' && told.reason === 'missing-permission';
  const found = isLacking && !hindrance && (await findHindrance(followed.kept, bot.channels));
  return { kind: 'done', ...followed, ...(found ? { hindrance: found } : {}) };
}
