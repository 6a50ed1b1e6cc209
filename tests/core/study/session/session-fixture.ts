import type { SectionId } from '../../../../src/core/article/article.js';
import type { AnchoredPrompt } from '../../../../src/core/study/prompts/prompt.js';
import { advanceSession } from '../../../../src/core/study/session/advance-session.js';
import type { PlannedPart } from '../../../../src/core/study/session/reading-plan.js';
import type { SessionEvent, SessionStep } from '../../../../src/core/study/session/session-step.js';
import { createSession } from '../../../../src/core/study/session/start-session.js';
import type { StudySession } from '../../../../src/core/study/session/study-session.js';

export const hourMs = 3_600_000;
export const weekMs = 7 * 24 * hourMs;
/** A Monday evening on which no clock changes. */
export const monday = Date.UTC(2026, 5, 1, 18);

export const plan: readonly PlannedPart[] = ['one', 'two', 'three'].map((title, at) => ({
  // The anchors of parsed articles; nothing here reads the article.
  section: title as SectionId,
  number: String(at + 1),
  title,
  first: 1,
  last: 2,
  seconds: 60,
}));

export const prompts: readonly (readonly AnchoredPrompt[])[] = [
  [prompt('claim', 0), prompt('claim', 100), prompt('cause', 200)],
  [prompt('term', 300)],
  [],
];

function prompt(kind: AnchoredPrompt['kind'], start: number): AnchoredPrompt {
  const span = { start, end: start + 50 };
  return { kind, sentence: { article: 'sample', span, fingerprint: `print-${start}` } };
}

const request = { id: 's1', article: 'sample', host: 'ann', plan, at: monday - hourMs };

export const begun = (): StudySession =>
  createSession({ ...request, repeat: { kind: 'once' } }).session;
export const planned = (): StudySession =>
  createSession({ ...request, repeat: { kind: 'once' }, startsAt: monday }).session;
export const weekly = (): StudySession =>
  createSession({
    ...request,
    repeat: { kind: 'weekly', first: monday, timeZone: 'Europe/Berlin' },
    startsAt: monday,
  }).session;

/** Takes a session through events, with a restart before each, and gives the last step. */
export function play(session: StudySession, ...events: readonly SessionEvent[]): SessionStep {
  let step: SessionStep = { session, outcome: { kind: 'nothing' }, effects: [] };
  for (const event of events) {
    // A restart: what is kept is JSON.
    const kept = JSON.parse(JSON.stringify(step.session)) as StudySession;
    step = advanceSession(kept, event, prompts);
  }
  return step;
}
