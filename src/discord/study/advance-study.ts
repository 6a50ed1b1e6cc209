import type { KeptSession } from '../../core/ports/study-session-store.js';
import { findPrompts } from '../../core/study/prompts/find-prompts.js';
import { advanceSession } from '../../core/study/session/advance-session.js';
import type {
  SessionEffect,
  SessionEvent,
  SessionOutcome,
} from '../../core/study/session/session-step.js';
import type { BotServices } from '../bot-services.js';
import type { MessageView } from '../reply.js';
import { carryOutEffect } from './carry-out-effect.js';
import { articleOf } from './session-setting.js';
import type { StudyHindrance } from './study-hindrance.js';

/** What came of something that happened to a session. */
export type StudyResult =
  | { readonly kind: 'missing' | 'opted-out' }
  | {
      readonly kind: 'done';
      readonly kept: KeptSession;
      readonly outcome: SessionOutcome;
      /** The last message for the place of the reply, which the reply says itself. */
      readonly said?: MessageView;
      /** What stood in the way of posting, and where. */
      readonly hindrance?: StudyHindrance;
    };

/** Who waits for what comes of it. */
export interface StudyAsker {
  /** The person about whom something is kept. */
  readonly by?: string;
  /** The channel of the reply: what is posted there last is left to it. */
  readonly replyIn?: string;
}

/**
 * Takes a session through events, keeps it, and then does what follows on Discord. Of many at
 * once, each is counted; a start happens once.
 *
 * @param bot - Its library has all articles.
 */
export async function advanceStudy(
  id: string,
  events: readonly SessionEvent[],
  bot: BotServices,
  asker: StudyAsker = {},
): Promise<StudyResult> {
  const { studySessions } = bot.stores;
  let outcome: SessionOutcome = { kind: 'nothing' };
  let effects: readonly SessionEffect[] = [];
  const changed = await studySessions.change(
    id,
    (kept) => {
      // A change that is tried again begins anew.
      effects = [];
      let { session } = kept;
      for (const event of withRemoval(kept, events, bot)) {
        const step = advanceSession(session, event, promptsFor(kept, event, bot));
        ({ session, outcome } = step);
        effects = [...effects, ...step.effects];
      }
      return session === kept.session ? kept : { ...kept, session };
    },
    asker.by,
  );
  if (!changed) return { kind: 'missing' };
  if ('kind' in changed) return changed;
  return followUp(changed, { outcome, effects }, bot, asker);
}

/** Does what follows a step; what stands in the way is told to the session, too. */
export async function followUp(
  kept: KeptSession,
  {
    outcome,
    effects,
  }: { readonly outcome: SessionOutcome; readonly effects: readonly SessionEffect[] },
  bot: BotServices,
  { replyIn }: StudyAsker = {},
): Promise<Extract<StudyResult, { readonly kind: 'done' }>> {
  let said: MessageView | undefined;
  let result: Extract<StudyResult, { readonly kind: 'done' }> = { kind: 'done', kept, outcome };
  for (const effect of effects) {
    const { event, hindrance, left } = await carryOutEffect(effect, result.kept, bot, replyIn);
    said = left ?? said;
    if (hindrance) result = { ...result, hindrance };
    if (!event) continue;
    const next = await advanceStudy(kept.session.id, [event], bot);
    if (next.kind !== 'done') continue;
    result = {
      ...result,
      kept: next.kept,
      ...(next.hindrance ? { hindrance: next.hindrance } : {}),
      // Whoever waits wants to know that it went wrong, or that the thread is there.
      ...(next.outcome.kind === 'nothing' ? {} : { outcome: next.outcome }),
    };
  }
  return said ? { ...result, said } : result;
}

/** What is to be said of an article that is gone is said before all else. */
function withRemoval(
  kept: KeptSession,
  events: readonly SessionEvent[],
  bot: BotServices,
): readonly SessionEvent[] {
  const isOver = kept.session.phase.kind === 'over';
  if (isOver || articleOf(kept, bot)) return events;
  return [{ kind: 'article-removed', at: bot.clock.now() }, ...events];
}

function promptsFor(kept: KeptSession, { kind }: SessionEvent, bot: BotServices) {
  const article = kind === 'next' || kind === 'prompt' ? articleOf(kept, bot) : undefined;
  return article ? findPrompts(article, kept.session.plan) : [];
}
