import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceSession } from '../../../../src/core/study/session/advance-session.js';
import type {
  SessionEffect,
  SessionEvent,
  SessionStep,
} from '../../../../src/core/study/session/session-step.js';
import { startGraceMs } from '../../../../src/core/study/session/start-session.js';
import type { StudySession } from '../../../../src/core/study/session/study-session.js';
import { hourMs, monday, plan, planned, prompts, weekly, weekMs } from './session-fixture.js';

/** What a session is to a person who looks on. */
interface Model {
  phase: StudySession['phase']['kind'];
  readonly members: Set<string>;
  runs: number;
  /** Parts posted in this round of the plan. */
  read: number;
  thread: string | undefined;
}

/** The session as it is kept: every event reads it and writes it back. */
interface Kept {
  json: string;
  now: number;
  readonly effects: SessionEffect[];
}

class Happens implements fc.Command<Model, Kept> {
  constructor(
    private readonly name: string,
    private readonly event: (kept: StudySession, now: number) => SessionEvent,
    private readonly expected: (model: Model, step: SessionStep) => void,
    private readonly passesMs = 0,
  ) {}

  check(): boolean {
    return true;
  }

  run(model: Model, kept: Kept): void {
    kept.now += this.passesMs;
    const session = JSON.parse(kept.json) as StudySession;
    const step = advanceSession(session, this.event(session, kept.now), prompts);
    kept.json = JSON.stringify(step.session);
    kept.effects.push(...step.effects);
    expect(JSON.parse(kept.json)).toEqual(step.session);
    this.expected(model, step);
    expectConsistent(step.session);
    expect(step.session.phase.kind).toBe(model.phase);
    expect(step.session.participants.map(({ userId }) => userId)).toEqual([...model.members]);
    expect(step.session.runs).toHaveLength(model.runs);
    expect(step.session.read).toBe(model.read);
  }

  toString(): string {
    return this.name;
  }
}

const person = fc.constantFrom('ann', 'bob', 'eve');
/** Long ones, short ones, and those that end about when a run is due. */
const nap = fc.oneof(
  fc.integer({ min: 1, max: 3 * weekMs }),
  fc.integer({ min: 1, max: hourMs }),
  fc.constantFrom(hourMs, weekMs, weekMs - 1, weekMs + startGraceMs),
);
const moments = [1000, 60_000, hourMs, weekMs - hourMs, weekMs, 3 * weekMs];

const commands = [
  person.map(
    (by) =>
      new Happens(
        `join ${by}`,
        () => ({ kind: 'join', by }),
        (model, { outcome }) => {
          if (model.phase === 'over') return expect(outcome.kind).toBe('over');
          expect(outcome.kind).toBe(model.members.has(by) ? 'already-joined' : 'joined');
          model.members.add(by);
        },
      ),
  ),
  person.map(
    (by) =>
      new Happens(
        `leave ${by}`,
        () => ({ kind: 'leave', by }),
        (model, { outcome }) => {
          if (model.phase === 'over') return expect(outcome.kind).toBe('over');
          expect(outcome.kind).toBe(model.members.delete(by) ? 'left' : 'not-joined');
        },
      ),
  ),
  fc.constant(
    new Happens(
      'start',
      (_, at) => ({ kind: 'start', at }),
      (model, { outcome }) => {
        switch (model.phase) {
          case 'over':
            return expect(outcome.kind).toBe('over');
          case 'opening':
          case 'reading':
            return expect(outcome.kind).toBe('already-started');
          case 'interrupted':
            expect(outcome.kind).toBe(model.thread ? 'resumed' : 'starting');
            model.phase = model.thread ? 'reading' : 'opening';
            return;
          case 'waiting':
            expect(outcome.kind).toBe('starting');
            begin(model);
        }
      },
    ),
  ),
  fc.constantFrom(...moments).map(
    (passes) =>
      new Happens(
        `${passes} ms pass`,
        (_, at) => ({ kind: 'tick', at }),
        (model, { session, effects }) => {
          if (model.phase === 'over') return expect(effects).toEqual([]);
          if (session.phase.kind === 'over') {
            model.phase = 'over';
            return;
          }
          const opens = effects.filter(({ kind }) => kind === 'open-thread');
          expect(opens.length).toBeLessThanOrEqual(1);
          if (session.runs.length > model.runs) begin(model);
        },
        passes,
      ),
  ),
  fc.nat(2).map(
    (id) =>
      new Happens(
        `thread t${id} opens`,
        ({ runs }) => ({ kind: 'thread-opened', run: runs.length - 1, threadId: `t${id}` }),
        (model, { effects }) => {
          if (model.phase === 'opening') {
            model.phase = 'reading';
            model.thread = `t${id}`;
            return;
          }
          const isOwn = model.phase !== 'over' && model.thread === `t${id}`;
          expect(effects).toEqual(isOwn ? [] : [{ kind: 'drop-thread', threadId: `t${id}` }]);
        },
      ),
  ),
  fc.nat(2).map(
    (id) =>
      new Happens(
        `thread t${id} is deleted`,
        () => ({ kind: 'thread-deleted', threadId: `t${id}` }),
        (model) => {
          if (model.phase === 'over' || model.thread !== `t${id}`) return;
          model.phase = 'interrupted';
          model.thread = undefined;
        },
      ),
  ),
  fc.constant(
    new Happens(
      'a permission is missing',
      () => ({ kind: 'hindered', reason: 'missing-permission' }),
      (model) => {
        if (model.phase === 'over' || model.phase === 'waiting') return;
        model.phase = 'interrupted';
      },
    ),
  ),
  fc.constant(
    new Happens(
      'the article is removed',
      (_, at) => ({ kind: 'article-removed', at }),
      (model) => {
        model.phase = 'over';
      },
    ),
  ),
  fc.boolean().map(
    (isClick) =>
      new Happens(
        isClick ? 'next, clicked below the opening' : 'next',
        ({ runs }) => ({
          kind: 'next',
          ...(isClick ? { from: { run: runs.length - 1, part: -1 } } : {}),
        }),
        (model, { outcome, effects }) => {
          if (model.phase !== 'reading') {
            expect(effects).toEqual([]);
            expect(['over', 'not-running', 'starting', 'interrupted']).toContain(outcome.kind);
            return;
          }
          if (outcome.kind === 'part') {
            expect(outcome.part).toBe(model.read);
            model.read += 1;
            return;
          }
          expect(outcome.kind).toBe(
            isClick && outcome.kind === 'already-next' ? 'already-next' : 'all-read',
          );
        },
      ),
  ),
  fc.constant(
    new Happens(
      'prompt',
      () => ({ kind: 'prompt' }),
      (model, { outcome, effects }) => {
        expect(effects.length).toBe(outcome.kind === 'prompt' ? 1 : 0);
        if (outcome.kind === 'prompt') expect(model.phase).toBe('reading');
      },
    ),
  ),
  fc.boolean().map(
    (series) =>
      new Happens(
        series ? 'end of the series' : 'end',
        (_, at) => ({ kind: 'end', at, series }),
        (model, { session, outcome }) => {
          if (model.phase === 'over') return expect(outcome.kind).toBe('over');
          if (session.phase.kind === 'over') model.phase = 'over';
          else if (model.phase !== 'waiting') {
            expect(outcome.kind).toBe('ended');
            model.phase = 'waiting';
            model.thread = undefined;
          } else expect(outcome.kind).toBe('not-running');
        },
      ),
  ),
];

describe('advanceSession', () => {
  it.each([
    ['planned once', planned],
    ['weekly', weekly],
  ])('leaves a consistent session after events in any order: %s', (_, make) => {
    fc.assert(
      fc.property(fc.commands(commands, { maxCommands: 60 }), (list) => {
        fc.modelRun(
          () => ({
            model: {
              phase: 'waiting',
              members: new Set(['ann']),
              runs: 0,
              read: 0,
              thread: undefined,
            } satisfies Model as Model,
            real: { json: JSON.stringify(make()), now: monday - hourMs, effects: [] },
          }),
          list,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('begins or reports every planned start, each once, however long the bot sleeps', () => {
    fc.assert(
      fc.property(fc.array(nap, { maxLength: 30 }), (naps) => {
        let session = weekly();
        let now = monday - hourMs;
        const begun: number[] = [];
        for (const ms of naps) {
          now += ms;
          const before = session.runs.length;
          session = advanceSession(session, { kind: 'tick', at: now }, prompts).session;
          if (session.runs.length > before) begun.push(now);
        }

        const starts = begun.map((at) => monday + weekMs * Math.floor((at - monday) / weekMs));
        const seen = [...starts, ...session.missed].sort((one, other) => one - other);
        const due = Math.max(0, Math.floor((now - monday) / weekMs) + 1);
        expect(seen).toEqual(Array.from({ length: due }, (_, week) => monday + week * weekMs));
        starts.forEach((start, at) => {
          expect((begun[at] ?? 0) - start).toBeLessThanOrEqual(startGraceMs);
        });
      }),
    );
  });
});

function begin(model: Model): void {
  model.phase = 'opening';
  model.thread = undefined;
  model.runs += 1;
  if (model.read === plan.length) model.read = 0;
}

function expectConsistent(session: StudySession): void {
  const { phase, runs, participants, next, repeat } = session;
  const isOpen = runs.at(-1) !== undefined && runs.at(-1)?.endedAt === undefined;
  expect(isOpen).toBe(['opening', 'reading', 'interrupted'].includes(phase.kind));
  expect(runs.slice(0, -1).every(({ endedAt }) => endedAt !== undefined)).toBe(true);
  expect(new Set(participants.map(({ userId }) => userId)).size).toBe(participants.length);
  if (phase.kind === 'over') expect(next).toBeUndefined();
  if (phase.kind === 'waiting') expect(next).toBeDefined();
  if (phase.kind !== 'over' && repeat.kind === 'weekly') expect(next).toBeDefined();
  for (const { parts, prompts: posted } of runs) {
    expect([...new Set(parts)].sort()).toEqual([...parts]);
    expect(posted.every(({ part }) => part < plan.length)).toBe(true);
  }
}
