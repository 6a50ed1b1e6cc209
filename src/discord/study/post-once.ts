import type { KeptSession, UndoneEffect } from '../../core/ports/study-session-store.js';
import type { BotServices } from '../bot-services.js';
import type { MessageView } from '../reply.js';
import { type SendAttempt, trySending } from '../try-sending.js';

/** What a message is posted for. */
export interface Posting {
  readonly undone: UndoneEffect;
  readonly kept: KeptSession;
  readonly bot: BotServices;
  /** Whether it may be there already: then it is looked for first. */
  readonly isAgain: boolean;
  /** Which message of its effect it is, from 0. */
  readonly at?: number;
}

/**
 * Posts a message of a session, once: one that was sent within minutes is known to Discord by
 * its nonce, an older one is found by its content and its buttons.
 */
export function postOnce(
  channelId: string,
  view: MessageView,
  { undone, kept, bot: { channels }, isAgain, at = 0 }: Posting,
): Promise<SendAttempt> {
  const number = `${undone.number.toString(36)}-${at.toString(36)}`;
  // 25 characters at most: an id of 10, and two numbers; an opening is its thread's first message.
  const isOpening = undone.effect.kind === 'post-opening';
  const nonce = isOpening ? channelId : `${kept.session.id}-${number}`;
  return trySending(async () => {
    const since = sinceOf(undone, kept);
    const messageId = isAgain ? await channels.findMessage(channelId, view, since) : undefined;
    if (messageId !== undefined) return { kind: 'sent', channelId, messageId };
    return channels.send(channelId, view, nonce);
  });
}

/** A part that is posted again may be there since its run began. */
function sinceOf({ effect, at }: UndoneEffect, { session }: KeptSession): number {
  const isRetried = effect.kind === 'post-part' && effect.retry === true;
  const isOpening = effect.kind === 'post-opening';
  const run = session.runs.at(-1);
  return (isRetried || isOpening) && run ? run.startedAt : at;
}
