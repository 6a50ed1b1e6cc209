import type { Persona, PlaygroundBasis, PlaygroundOutcome } from '../../core/ports/playground.js';
import { messageBody } from '../message-body.js';
import type { MessageReply, Reply } from '../reply.js';
import type { Session } from './session.js';

/** Where a reply goes, and to whom. */
export interface CarryingOut {
  readonly session: Session;
  readonly persona: Persona;
  /** The session's revision before anything was done. */
  readonly before: number;
  /** The message whose button was clicked. */
  readonly clicked?: string;
  /** The message that is answered. */
  readonly replyTo?: string;
  readonly threadId?: string;
  /** What the answer in the reply rests on. */
  readonly basis?: PlaygroundBasis;
}

/** Carries a reply out in a session, and tells what came of it. */
export function carryOut(reply: Reply, to: CarryingOut): PlaygroundOutcome {
  const { session, clicked = '', before } = to;
  switch (reply.kind) {
    case 'modal':
      return { kind: 'modal', modal: reply.modal, ...(clicked ? { messageId: clicked } : {}) };
    case 'delete':
      session.remove(clicked);
      break;
    case 'update': {
      const isPrivate = session.find(clicked)?.ephemeral ?? false;
      session.change(clicked, messageBody(reply.message, { isPrivate }), to.basis);
      if (reply.aside) post(reply.aside, to);
      break;
    }
    case 'message':
      post(reply, to);
  }
  const { messages, deleted, threads } = session.since(before);
  return {
    kind: 'messages',
    messages,
    ...(deleted.length > 0 ? { deleted } : {}),
    ...(threads.length > 0 ? { threads } : {}),
  };
}

function post(reply: MessageReply, to: CarryingOut): void {
  const { session, persona, replyTo, threadId, basis } = to;
  const { isPrivate } = reply;
  const { id } = session.add({
    author: 'footnote',
    ephemeral: isPrivate,
    isResponse: replyTo === undefined,
    ...(isPrivate ? { visibleTo: persona } : {}),
    message: messageBody(reply.message, reply),
    ...(basis ? { basis } : {}),
    ...(threadId === undefined ? {} : { threadId }),
    ...(replyTo === undefined ? {} : { replyTo }),
  });
  void reply.onSent?.();
  // What goes on is told as news; the person has the first message meanwhile.
  void reply.follow?.(async (message) => {
    session.change(id, messageBody(message, { isPrivate }));
  });
}
