import type { KeptSession, StudySessionStore } from '../../core/ports/study-session-store.js';
import type { SessionEvent, SessionOutcome } from '../../core/study/session/session-step.js';
import type { BotServices } from '../bot-services.js';
import { createInTurn, type InTurn } from '../in-turn.js';
import type { MessageView } from '../reply.js';
import { carryOutEffect } from './carry-out-effect.js';
import type { StudyHindrance } from './study-hindrance.js';
import { takeThrough } from './take-through.js';
import { withFailure, withoutEffect } from './undone-effects.js';

/** A session, and what is to be done about it. */
interface StudyTaken {
  readonly kept: KeptSession;
  readonly outcome: SessionOutcome;
  /** Numbers of effects, in order. */
  readonly numbers: readonly number[];
}

/** What came of something that happened to a session, on Discord, too. */
export interface StudyFollowed {
  readonly kept: KeptSession;
  readonly outcome: SessionOutcome;
  /** The last message for the place of the reply, which the reply says itself. */
  readonly said?: { readonly message: MessageView; readonly onSent: () => Promise<void> };
  /** What stood in the way of posting, and where. */
  readonly hindrance?: StudyHindrance;
}

/**
 * Does effects of a session, one after the other, and strikes each out; those of one session
 * never overlap. What stands in the way is told to the session, and what follows then is done,
 * too.
 *
 * @param replyIn - The channel of a reply, which says the last message there itself.
 */
export async function carryOutEffects(
  taken: StudyTaken,
  bot: BotServices,
  replyIn?: string,
): Promise<StudyFollowed> {
  const { kept, numbers } = taken;
  const { id } = kept.session;
  const only = kept.undone?.filter(({ number }) => numbers.includes(number)) ?? [];
  const work = () => carryOutAll(taken, { bot, replyIn, isAgain: false, isNew: false });
  // Announcements of many changes at once become one: they wait for nothing else.
  if (only.every(({ effect }) => effect.kind === 'announce')) return work();
  return queueOf(bot)(id, work);
}

/**
 * Does what was left undone: because the bot stopped in the middle, or Discord was away. It may
 * be there all the same, so it is looked for first.
 *
 * @param startedAt - Given when the bot has just started: what came up before is done at once,
 *   since nobody is at it. What comes up later is somebody else's, as when two overlap.
 */
export async function carryOutLeft(
  id: string,
  bot: BotServices,
  startedAt = Number.NEGATIVE_INFINITY,
): Promise<void> {
  await queueOf(bot)(id, async () => {
    const kept = await bot.stores.studySessions.find(id);
    const now = bot.clock.now();
    const left = kept?.undone?.filter(({ due, at }) => due <= now || at < startedAt);
    if (!kept || !left || left.length === 0) return;
    const numbers = left.map(({ number }) => number);
    const outcome = { kind: 'nothing' } as const;
    await carryOutAll(
      { kept, outcome, numbers },
      { bot, replyIn: undefined, isAgain: true, isNew: false },
    );
  });
}

/** One for each store: what is done about one of its sessions waits for what was before. */
const queues = new WeakMap<StudySessionStore, InTurn>();

function queueOf({ stores: { studySessions } }: BotServices): InTurn {
  const queue = queues.get(studySessions) ?? createInTurn();
  queues.set(studySessions, queue);
  return queue;
}

interface Doing {
  readonly bot: BotServices;
  readonly replyIn: string | undefined;
  /** Whether it may have been done before. */
  readonly isAgain: boolean;
  /** Whether the thread was opened just now, with its first message. */
  readonly isNew: boolean;
}

async function carryOutAll(taken: StudyTaken, doing: Doing): Promise<StudyFollowed> {
  const { kept, outcome, numbers } = taken;
  const { bot } = doing;
  const { studySessions } = bot.stores;
  const { id } = kept.session;
  const [number, ...others] = numbers;
  if (number === undefined) return { kept, outcome };
  const now = (await studySessions.find(id)) ?? kept;
  const rest = { kept: now, outcome, numbers: others };
  const undone = now.undone?.find((one) => one.number === number);
  // Somebody else has done it, or a later announcement stands for it.
  if (!undone) return carryOutAll(rest, doing);
  const fail = () =>
    studySessions.change(id, (before) => withFailure(before, number, bot.clock.now()));
  const carried = await carryOutEffect(undone, now, doing).catch(async (error: unknown) => {
    await fail();
    throw error;
  });
  const { event, hindrance, left, isFailed = false } = carried;
  if (isFailed) {
    await fail();
    return carryOutAll(rest, doing);
  }
  if (left) {
    const onSent = async () => {
      await studySessions.change(id, (before) => withoutEffect(before, number));
    };
    return { ...(await carryOutAll(rest, doing)), said: { message: left, onSent } };
  }
  const isNew = undone.effect.kind === 'open-thread' && carried.isNew === true;
  const followed = await carryOutAll(await strikeOut(rest, number, event, bot), {
    ...doing,
    isNew: isNew || doing.isNew,
  });
  return hindrance && !followed.hindrance ? { ...followed, hindrance } : followed;
}

/** In one step, so that what follows from an effect is lost with no crash, and never doubled. */
async function strikeOut(
  { kept, outcome, numbers }: StudyTaken,
  number: number,
  event: SessionEvent | undefined,
  bot: BotServices,
): Promise<StudyTaken> {
  let told = outcome;
  let added: readonly number[] = [];
  const changed = await bot.stores.studySessions.change(kept.session.id, (before) => {
    const taken = takeThrough(withoutEffect(before, number), event ? [event] : [], bot);
    added = taken.numbers;
    // Whoever waits wants to know that it went wrong, or that the thread is there.
    told = taken.outcome.kind === 'nothing' ? outcome : taken.outcome;
    return taken.kept;
  });
  const now = changed && 'session' in changed ? changed : kept;
  return { kept: now, outcome: told, numbers: [...added, ...numbers] };
}
