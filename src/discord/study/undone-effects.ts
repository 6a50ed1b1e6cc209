import type { KeptSession, UndoneEffect } from '../../core/ports/study-session-store.js';
import type { SessionEffect } from '../../core/study/session/session-step.js';

/** What is not done after so long is tried again. */
const retryMs = 60_000;

/** What failed so often is given up: Discord was away for longer than anybody waits. */
const MAX_TRIES = 20;

/**
 * Keeps with a session what is to be done on Discord, in order. Of several announcements the
 * last one stands for all.
 */
export function withEffects(
  kept: KeptSession,
  effects: readonly SessionEffect[],
  at: number,
): KeptSession {
  if (effects.length === 0) return kept;
  const { undone = [], effectCount = 0 } = kept;
  const isAnnounced = effects.some(({ kind }) => kind === 'announce');
  const before = undone.filter(({ effect }) => !isAnnounced || effect.kind !== 'announce');
  const added = effects.map((effect, index) => {
    const number = effectCount + index;
    return { number, effect, at, due: at + retryMs, tries: 0 };
  });
  return {
    ...kept,
    undone: [...before, ...added],
    effectCount: effectCount + effects.length,
  };
}

/** Strikes out an effect that is done. */
export function withoutEffect(kept: KeptSession, number: number): KeptSession {
  const { undone = [], ...rest } = kept;
  const left = undone.filter((one) => one.number !== number);
  if (left.length === undone.length) return kept;
  return left.length === 0 ? rest : { ...rest, undone: left };
}

/** Puts off an effect that failed, or gives it up. */
export function withFailure(kept: KeptSession, number: number, at: number): KeptSession {
  const found = kept.undone?.find((one) => one.number === number);
  if (!found) return kept;
  const tries = found.tries + 1;
  if (tries >= MAX_TRIES) return withoutEffect(kept, number);
  const failed: UndoneEffect = { ...found, tries, due: at + retryMs };
  const undone = kept.undone?.map((one) => (one === found ? failed : one)) ?? [];
  return { ...kept, undone };
}

/** The numbers of effects that came after a moment in the session's life. */
export function effectsSince(
  { effectCount = 0 }: Pick<KeptSession, 'effectCount'>,
  before: Pick<KeptSession, 'effectCount'>,
): readonly number[] {
  const first = before.effectCount ?? 0;
  return Array.from({ length: effectCount - first }, (_, index) => first + index);
}
