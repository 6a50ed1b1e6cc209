import type { KeptSession } from '../../core/ports/study-session-store.js';
import { findPrompts } from '../../core/study/prompts/find-prompts.js';
import { advanceSession } from '../../core/study/session/advance-session.js';
import type {
  SessionEffect,
  SessionEvent,
  SessionOutcome,
} from '../../core/study/session/session-step.js';
import type { BotServices } from '../bot-services.js';
import { articleOf } from './session-setting.js';
import { effectsSince, withEffects } from './undone-effects.js';

/** A session after events. */
interface Taken {
  /** The very same object when nothing changed. */
  readonly kept: KeptSession;
  readonly outcome: SessionOutcome;
  /** The numbers of the effects that are new. */
  readonly numbers: readonly number[];
}

/** Takes a kept session through events; what follows is kept with it. */
export function takeThrough(
  kept: KeptSession,
  events: readonly SessionEvent[],
  bot: BotServices,
): Taken {
  let { session } = kept;
  let outcome: SessionOutcome = { kind: 'nothing' };
  const effects: SessionEffect[] = [];
  for (const event of withRemoval(kept, events, bot)) {
    const step = advanceSession(session, event, promptsFor(kept, event, bot));
    ({ session, outcome } = step);
    effects.push(...step.effects);
  }
  const moved = session === kept.session ? kept : { ...kept, session };
  const after = withEffects(moved, effects, bot.clock.now());
  return { kept: after, outcome, numbers: effectsSince(after, kept) };
}

/** What is to be said of an article that is gone is said before all else. */
function withRemoval(
  kept: KeptSession,
  events: readonly SessionEvent[],
  bot: BotServices,
): readonly SessionEvent[] {
  const isOver = kept.session.phase.kind === 'over';
  if (events.length === 0 || isOver || articleOf(kept, bot)) return events;
  return [{ kind: 'article-removed', at: bot.clock.now() }, ...events];
}

function promptsFor(kept: KeptSession, { kind }: SessionEvent, bot: BotServices) {
  const article = kind === 'next' || kind === 'prompt' ? articleOf(kept, bot) : undefined;
  return article ? findPrompts(article, kept.session.plan) : [];
}
