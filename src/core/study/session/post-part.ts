import { choosePrompts } from '../prompts/choose-prompts.js';
import type { AnchoredPrompt, Prompt } from '../prompts/prompt.js';
import type { ButtonPlace, SessionOutcome, SessionStep } from './session-step.js';
import { openRun, type Run, type StudySession } from './study-session.js';

/** How many prompts come with a part. */
const promptsAPart = 2;

/** Posts the next part with its prompts. */
export function postNextPart(
  session: StudySession,
  from: ButtonPlace | undefined,
  prompts: readonly (readonly AnchoredPrompt[])[],
): SessionStep {
  const run = openRun(session);
  if (session.phase.kind !== 'reading' || !run) return notReading(session);
  const isOld =
    from && (from.run !== session.runs.length - 1 || from.part !== (run.parts.at(-1) ?? -1));
  if (isOld) return { session, outcome: { kind: 'already-next' }, effects: [] };
  if (session.read >= session.plan.length) {
    return { session, outcome: { kind: 'all-read' }, effects: [] };
  }
  const part = session.read;
  const chosen = choosePrompts(prompts[part] ?? [], { anywhere: postedOf(session) }, promptsAPart);
  return {
    session: withRun(
      { ...session, read: part + 1 },
      { ...run, parts: [...run.parts, part], prompts: [...run.prompts, ...posted(part, chosen)] },
    ),
    outcome: { kind: 'part', part },
    effects: [{ kind: 'post-part', part, prompts: chosen }],
  };
}

/** Posts one more prompt for the part that is being read. */
export function postPrompt(
  session: StudySession,
  prompts: readonly (readonly AnchoredPrompt[])[],
): SessionStep {
  const run = openRun(session);
  if (session.phase.kind !== 'reading' || !run) return notReading(session);
  const part = run.parts.at(-1) ?? session.read % session.plan.length;
  const here = run.prompts.flatMap((one) => (one.part === part ? one.prompt : []));
  const [prompt] = choosePrompts(prompts[part] ?? [], { here, anywhere: postedOf(session) }, 1);
  const isRepeated =
    prompt?.kind === 'plain' &&
    run.prompts.some((one) => one.part === part && one.prompt.kind === 'plain');
  if (!prompt || isRepeated) return { session, outcome: { kind: 'no-more-prompts' }, effects: [] };
  return {
    session: withRun(session, { ...run, prompts: [...run.prompts, ...posted(part, [prompt])] }),
    outcome: { kind: 'prompt' },
    effects: [{ kind: 'post-prompt', part, prompt }],
  };
}

function notReading(session: StudySession): SessionStep {
  return { session, outcome: whyNotReading(session), effects: [] };
}

function whyNotReading({ phase, next }: StudySession): SessionOutcome {
  switch (phase.kind) {
    case 'opening':
    case 'reading':
      return { kind: 'starting' };
    case 'interrupted':
      return { kind: 'interrupted', reason: phase.reason };
    case 'over':
      return { kind: 'over', reason: phase.reason };
    case 'waiting':
      return { kind: 'not-running', ...(next === undefined ? {} : { next }) };
  }
}

function postedOf({ runs }: StudySession): readonly Prompt[] {
  return runs.flatMap(({ prompts }) => prompts.map(({ prompt }) => prompt));
}

function posted(part: number, prompts: readonly Prompt[]): Run['prompts'] {
  return prompts.map((prompt) => ({ part, prompt }));
}

function withRun(session: StudySession, run: Run): StudySession {
  return { ...session, runs: [...session.runs.slice(0, -1), run] };
}
