import { privateText } from '../private-text.js';
import type { MessageReply } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import { buttonRows } from '../views/buttons.js';
import { timeOf } from '../views/study/announcement-view.js';
import { studyButton } from '../views/study/study-buttons.js';
import type { StudyResult } from './advance-study.js';

/** Tells a person what came of what they did: the message itself where it belongs here. */
export function sayOutcome(result: StudyResult, texts: Texts): MessageReply {
  if (result.kind !== 'done') {
    const isGone = result.kind === 'missing';
    return privateText(isGone ? texts.study.gone : texts.feedback.optedOut);
  }
  if (result.said) return { kind: 'message', isPrivate: false, ...result.said };
  const { onSent } = result;
  const reply = { ...privateText(wordsOf(result, texts)), ...(onSent ? { onSent } : {}) };
  const { id, phase, host } = result.kept.session;
  if (phase.kind !== 'interrupted') return reply;
  // The announcement may be far up, in another channel, or gone.
  const start = studyButton(texts.study.button.start, 'start', id);
  const components = buttonRows([start], { askerId: host });
  return { ...reply, message: { ...reply.message, components } };
}

/** All that the bot lacks in a thread that is locked; to unlock it is enough. */
const MANAGE_THREADS = 'Manage Threads';

function wordsOf(
  { outcome, kept, hindrance }: Extract<StudyResult, { readonly kind: 'done' }>,
  { study }: Texts,
): string {
  if (hindrance) {
    const channel = `<#${hindrance.channelId}>`;
    if (outcome.kind === 'ended') return study.endedUnsaid(channel);
    if (hindrance.missing.join() === MANAGE_THREADS) return study.locked(channel);
    return hindrance.missing.length > 0
      ? study.lacking(hindrance.missing.join(', '), channel)
      : study.unreachable(channel);
  }
  const { phase, participants } = kept.session;
  const thread = 'threadId' in phase && phase.threadId !== undefined ? `<#${phase.threadId}>` : '';
  switch (outcome.kind) {
    case 'joined':
    case 'already-joined':
      return study.outcome[outcome.kind](participants.length);
    case 'left':
    case 'not-joined':
    case 'full':
    case 'named':
    case 'unnamed':
    case 'starting':
    case 'already-next':
    case 'all-read':
    case 'no-more-prompts':
    case 'noted':
      return study.outcome[outcome.kind];
    case 'already-started':
    case 'resumed':
    case 'opened':
    case 'part':
    case 'prompt':
      return thread === '' ? study.outcome.starting : study.outcome.posted(thread);
    case 'ended':
      return outcome.next === undefined
        ? study.outcome.ended
        : `${study.outcome.ended} ${study.nextMeeting(timeOf(outcome.next))}`;
    case 'not-running':
      if (outcome.next === undefined) return study.idle;
      return kept.session.runs.length === 0
        ? study.next(timeOf(outcome.next))
        : study.nextMeeting(timeOf(outcome.next));
    case 'interrupted':
      return study.hindrance[outcome.reason];
    case 'over':
      return study.over[outcome.reason];
    case 'missed':
    case 'nothing':
      return study.outcome.noted;
  }
}
