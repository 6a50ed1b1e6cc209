import type { AnchoredPrompt } from '../prompts/prompt.js';
import { endRun, endSession } from './end-session.js';
import { postNextPart, postPrompt } from './post-part.js';
import type { SessionEvent, SessionStep } from './session-step.js';
import { hinder, openThread, startRun, tick } from './start-session.js';
import { openRun, type Participant, type Run, type StudySession } from './study-session.js';

/** Nobody reads in a larger group, and everything about a session fits in one row. */
const sessionLimits = { participants: 1000, questions: 500, quotes: 500 } as const;

/**
 * Takes a session through one event. Every event is allowed at every time: what does not fit
 * leaves the session as it was, and the outcome says why.
 *
 * @param prompts - What can be asked of each part, by its place in the plan, best first.
 */
export function advanceSession(
  session: StudySession,
  event: SessionEvent,
  prompts: readonly (readonly AnchoredPrompt[])[],
): SessionStep {
  const { phase } = session;
  if (phase.kind === 'over') {
    const outcome = isByClock(event) ? ({ kind: 'nothing' } as const) : phaseOver(phase.reason);
    return dropLateThread(event, { session, outcome, effects: [] });
  }
  switch (event.kind) {
    case 'join':
      return join(session, event.by);
    case 'leave':
      return leave(session, event.by);
    case 'name':
      return setName(session, event.by, event.name);
    case 'start':
      return startRun(session, event.at);
    case 'tick':
      return tick(session, event.at);
    case 'thread-opened':
      return openThread(session, event);
    case 'hindered':
      return hinder(session, event.reason);
    case 'thread-deleted':
      return 'threadId' in phase && phase.threadId === event.threadId
        ? hinder(session, 'thread-deleted')
        : { session, outcome: { kind: 'nothing' }, effects: [] };
    case 'article-removed':
      return endSession(session, 'article-removed', event.at);
    case 'next':
      return postNextPart(session, event.from, prompts);
    case 'prompt':
      return postPrompt(session, prompts);
    case 'asked':
      return note(session, (run) =>
        run.questions.length < sessionLimits.questions
          ? { ...run, questions: [...run.questions, event.question] }
          : run,
      );
    case 'quoted':
      return note(session, (run) =>
        run.quotes.length < sessionLimits.quotes &&
        !run.quotes.some(
          ({ span, fingerprint }) =>
            span.start === event.quote.span.start && fingerprint === event.quote.fingerprint,
        )
          ? { ...run, quotes: [...run.quotes, event.quote] }
          : run,
      );
    case 'end':
      return endRun(session, event);
  }
}

function phaseOver(reason: 'ended' | 'cancelled' | 'missed' | 'article-removed') {
  return { kind: 'over', reason } as const;
}

/** Whether an event comes without anybody waiting for a reply. */
function isByClock({ kind }: SessionEvent): boolean {
  return (
    kind === 'tick' ||
    kind === 'thread-opened' ||
    kind === 'thread-deleted' ||
    kind === 'hindered' ||
    kind === 'article-removed' ||
    kind === 'asked' ||
    kind === 'quoted'
  );
}

/** A thread that comes into being after its session was ended is of no use to anybody. */
function dropLateThread(event: SessionEvent, step: SessionStep): SessionStep {
  if (event.kind !== 'thread-opened') return step;
  return { ...step, effects: [{ kind: 'drop-thread', threadId: event.threadId }] };
}

function join(session: StudySession, userId: string): SessionStep {
  const { participants } = session;
  if (participants.some((one) => one.userId === userId)) {
    return { session, outcome: { kind: 'already-joined' }, effects: [] };
  }
  if (participants.length >= sessionLimits.participants) {
    return { session, outcome: { kind: 'full' }, effects: [] };
  }
  return withParticipants(session, [...participants, { userId }], 'joined');
}

function leave(session: StudySession, userId: string): SessionStep {
  const stayed = session.participants.filter((one) => one.userId !== userId);
  if (stayed.length === session.participants.length) {
    return { session, outcome: { kind: 'not-joined' }, effects: [] };
  }
  return withParticipants(session, stayed, 'left');
}

function setName(session: StudySession, userId: string, name: string | undefined): SessionStep {
  if (!session.participants.some((one) => one.userId === userId)) {
    return { session, outcome: { kind: 'not-joined' }, effects: [] };
  }
  const participants = session.participants.map((one) =>
    one.userId === userId ? { userId, ...(name === undefined ? {} : { name }) } : one,
  );
  const outcome = { kind: name === undefined ? 'unnamed' : 'named' } as const;
  return { session: { ...session, participants }, outcome, effects: [] };
}

function withParticipants(
  session: StudySession,
  participants: readonly Participant[],
  kind: 'joined' | 'left',
): SessionStep {
  return {
    session: { ...session, participants },
    outcome: { kind },
    effects: [{ kind: 'announce' }],
  };
}

function note(session: StudySession, change: (run: Run) => Run): SessionStep {
  const run = openRun(session);
  if (!run) return { session, outcome: { kind: 'nothing' }, effects: [] };
  const changed = change(run);
  if (changed === run) return { session, outcome: { kind: 'nothing' }, effects: [] };
  return {
    session: { ...session, runs: [...session.runs.slice(0, -1), changed] },
    outcome: { kind: 'noted' },
    effects: [],
  };
}
