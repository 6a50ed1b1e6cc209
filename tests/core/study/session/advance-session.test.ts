import { describe, expect, it } from 'vitest';
import { begun, hourMs, monday, plan, planned, play, weekly, weekMs } from './session-fixture.js';

const opened = { kind: 'thread-opened', run: 0, threadId: 't0' } as const;
const next = { kind: 'next' } as const;
const end = { kind: 'end', at: monday + hourMs } as const;

describe('a session begun at once', () => {
  it('asks for a thread, and reads once it is there', () => {
    const { session, effects } = play(begun(), opened);

    expect(session.phase).toEqual({ kind: 'reading', threadId: 't0' });
    expect(effects).toEqual([{ kind: 'post-opening', run: 0 }, { kind: 'announce' }]);
  });

  it('posts each part with up to two prompts of different kinds', () => {
    const { effects, outcome } = play(begun(), opened, next);

    expect(outcome).toEqual({ kind: 'part', part: 0 });
    expect(effects).toMatchObject([
      { kind: 'post-part', part: 0, prompts: [{ kind: 'claim' }, { kind: 'cause' }] },
    ]);
  });

  it('asks the plain prompt where nothing else fits, once', () => {
    const step = play(begun(), opened, next, next, next);

    expect(step.effects).toEqual([{ kind: 'post-part', part: 2, prompts: [{ kind: 'plain' }] }]);
    expect(play(step.session, { kind: 'prompt' }).outcome).toEqual({ kind: 'no-more-prompts' });
  });

  it('puts no question to a part twice', () => {
    const { session, effects } = play(begun(), opened, next, { kind: 'prompt' });

    expect(effects).toMatchObject([{ kind: 'post-prompt', prompt: { again: true } }]);
    const starts = session.runs[0]?.prompts.map(({ prompt }) =>
      prompt.kind === 'plain' ? -1 : prompt.sentence.span.start,
    );
    expect(starts).toEqual([0, 200, 100]);
  });

  it('takes the second click on a button for the same', () => {
    const click = { kind: 'next', from: { run: 0, part: -1 } } as const;
    const { session, outcome, effects } = play(begun(), opened, click, click);

    expect(outcome).toEqual({ kind: 'already-next' });
    expect(effects).toEqual([]);
    expect(session.read).toBe(1);
  });

  it('says when everything is read', () => {
    expect(play(begun(), opened, next, next, next, next).outcome).toEqual({ kind: 'all-read' });
  });

  it('ends with a recap in its thread, and stays over', () => {
    const step = play(begun(), opened, next, end);

    expect(step.effects).toContainEqual({ kind: 'post-recap', run: 0, threadId: 't0' });
    expect(play(step.session, end).outcome).toEqual({ kind: 'over', reason: 'ended' });
    expect(play(step.session, { kind: 'join', by: 'bob' }).outcome.kind).toBe('over');
  });
});

describe('taking part', () => {
  it('counts everybody once', () => {
    const people = Array.from(
      { length: 200 },
      (_, at) => ({ kind: 'join', by: `p${at}` }) as const,
    );

    const { session } = play(begun(), ...people, ...people);

    expect(session.participants).toHaveLength(201);
  });

  it('names nobody who did not agree', () => {
    const { session } = play(
      begun(),
      { kind: 'join', by: 'bob' },
      { kind: 'name', by: 'bob', name: 'Bob' },
      { kind: 'name', by: 'ann', name: 'Ann' },
      { kind: 'name', by: 'bob' },
    );

    expect(session.participants).toEqual([{ userId: 'ann', name: 'Ann' }, { userId: 'bob' }]);
  });

  it('names only who takes part', () => {
    const { outcome } = play(begun(), { kind: 'name', by: 'bob', name: 'Bob' });

    expect(outcome).toEqual({ kind: 'not-joined' });
  });
});

describe('a planned session', () => {
  it('starts once when it is due', () => {
    const due = play(planned(), { kind: 'tick', at: monday + 1000 });

    expect(due.effects).toEqual([{ kind: 'open-thread', run: 0, retry: false }]);
    const again = play(due.session, { kind: 'tick', at: monday + 2000 }, { kind: 'start', at: 0 });
    expect(again.outcome).toEqual({ kind: 'already-started' });
    expect(again.session.runs).toHaveLength(1);
  });

  it('looks for its thread again when the bot went down while making it', () => {
    const due = play(planned(), { kind: 'tick', at: monday });

    const late = play(due.session, { kind: 'tick', at: monday + 90_000 });

    expect(late.effects).toEqual([{ kind: 'open-thread', run: 0, retry: true }]);
    const twice = play(late.session, opened, { ...opened, threadId: 't1' });
    expect(twice.effects).toEqual([{ kind: 'drop-thread', threadId: 't1' }]);
  });

  it('is over when the bot slept through its only start', () => {
    const { session, outcome } = play(planned(), { kind: 'tick', at: monday + hourMs });

    expect(outcome).toEqual({ kind: 'missed', missed: [monday] });
    expect(session.phase).toMatchObject({ kind: 'over', reason: 'missed' });
  });

  it('starts by hand in place of the planned start', () => {
    const early = play(planned(), { kind: 'start', at: monday - 1000 }, opened);

    const { outcome } = play(early.session, { kind: 'tick', at: monday });

    expect(outcome).toEqual({ kind: 'nothing' });
  });

  it('is cancelled by ending it before', () => {
    expect(play(planned(), end).session.phase).toMatchObject({ reason: 'cancelled' });
  });
});

describe('a weekly session', () => {
  it('goes on next week where it stopped', () => {
    const first = play(weekly(), { kind: 'tick', at: monday }, opened, next, end);
    expect(first.outcome).toEqual({ kind: 'ended', next: monday + weekMs });

    const second = play(
      first.session,
      { kind: 'tick', at: monday + weekMs },
      { ...opened, run: 1 },
      next,
    );

    expect(second.outcome).toEqual({ kind: 'part', part: 1 });
  });

  it('begins anew when all was read', () => {
    const first = play(weekly(), { kind: 'tick', at: monday }, opened, next, next, next, end);

    const tick = { kind: 'tick', at: monday + weekMs } as const;
    const { outcome } = play(first.session, tick, { ...opened, run: 1 }, next);

    expect(outcome).toEqual({ kind: 'part', part: 0 });
  });

  it('reports every start that it slept through, and keeps the one that is just due', () => {
    const { session, effects } = play(weekly(), { kind: 'tick', at: monday + 2 * weekMs });

    expect(effects).toEqual([
      { kind: 'report-missed', missed: [monday, monday + weekMs] },
      { kind: 'open-thread', run: 0, retry: false },
    ]);
    expect(session.next).toBe(monday + 3 * weekMs);
  });

  it('closes a run that was left open when the next begins', () => {
    const left = play(weekly(), { kind: 'tick', at: monday }, opened, next);

    const { effects, session } = play(left.session, { kind: 'tick', at: monday + weekMs });

    expect(effects).toContainEqual({ kind: 'post-recap', run: 0, threadId: 't0' });
    expect(session.runs).toHaveLength(2);
  });

  it('ends for good with the series', () => {
    const { session } = play(weekly(), { ...end, series: true });

    expect(session.phase).toMatchObject({ kind: 'over', reason: 'cancelled' });
    expect(session.next).toBeUndefined();
  });
});

describe('what goes wrong', () => {
  it('waits for a new thread when the thread is deleted', () => {
    const gone = play(begun(), opened, next, { kind: 'thread-deleted', threadId: 't0' });
    expect(gone.outcome).toEqual({ kind: 'interrupted', reason: 'thread-deleted' });
    expect(play(gone.session, next).outcome).toEqual(gone.outcome);

    const again = play(gone.session, { kind: 'start', at: monday }, { ...opened, threadId: 't1' });

    expect(again.session.phase).toEqual({ kind: 'reading', threadId: 't1' });
    expect(again.session.runs).toHaveLength(1);
    // What was being read was lost with the thread.
    expect(again.effects.map(({ kind }) => kind)).toEqual([
      'post-opening',
      'post-part',
      'announce',
    ]);
  });

  it('takes no notice of another thread being deleted', () => {
    const { outcome } = play(begun(), opened, { kind: 'thread-deleted', threadId: 'other' });

    expect(outcome).toEqual({ kind: 'nothing' });
  });

  it('posts the part again once a missing permission is there', () => {
    const stopped = play(begun(), opened, next, { kind: 'hindered', reason: 'missing-permission' });

    const { effects, outcome } = play(stopped.session, { kind: 'start', at: monday });

    expect(outcome).toEqual({ kind: 'resumed' });
    expect(effects).toMatchObject([
      { kind: 'post-part', part: 0, prompts: [{}, {}] },
      { kind: 'announce' },
    ]);
  });

  it('is over when the article is removed', () => {
    const { session, effects } = play(begun(), opened, { kind: 'article-removed', at: monday });

    expect(session.phase).toMatchObject({ kind: 'over', reason: 'article-removed' });
    expect(effects.map(({ kind }) => kind)).toEqual(['post-recap', 'report-over', 'announce']);
  });

  it('drops a thread that comes after the end', () => {
    expect(play(begun(), end, opened).effects).toEqual([{ kind: 'drop-thread', threadId: 't0' }]);
  });
});

describe('the record', () => {
  it('keeps questions, and each quote once', () => {
    const quote = { article: 'sample', span: { start: 1, end: 2 }, fingerprint: 'f' };
    const question = { question: 'Why?', answer: [quote] };

    const { session } = play(
      begun(),
      opened,
      { kind: 'asked', question },
      { kind: 'quoted', quote },
      { kind: 'quoted', quote },
    );

    expect(session.runs[0]).toMatchObject({ questions: [question], quotes: [quote] });
    expect(plan).toHaveLength(3);
  });
});
