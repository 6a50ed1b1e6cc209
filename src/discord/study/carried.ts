import type { SessionEvent } from '../../core/study/session/session-step.js';
import type { MessageView } from '../reply.js';
import type { SendAttempt } from '../try-sending.js';
import type { StudyHindrance } from './study-hindrance.js';

/** What came of an effect. */
export interface Carried {
  /** What the session is to be told. */
  readonly event?: SessionEvent;
  readonly hindrance?: StudyHindrance;
  /** The message that the reply is to say. */
  readonly left?: MessageView;
  /** Whether it is to be tried again later. */
  readonly isFailed?: boolean;
  /** Whether a thread was made, with its first message. */
  readonly isNew?: boolean;
}

/** Tells what stood in the way of sending to a channel. */
export function hindered(
  sent: Exclude<SendAttempt, { readonly kind: 'sent' }>,
  channelId: string,
): Carried {
  const missing = sent.kind === 'forbidden' ? sent.missing : [];
  const reason = sent.kind === 'failed' ? 'failed' : 'missing-permission';
  return { event: { kind: 'hindered', reason }, hindrance: { channelId, missing } };
}
