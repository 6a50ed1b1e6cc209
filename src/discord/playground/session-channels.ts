import type { Channels, SendOutcome } from '../channels.js';
import { messageBody } from '../message-body.js';
import type { MessageView } from '../reply.js';
import type { Session } from './session.js';
import type { Sessions } from './sessions.js';

/** Writes the id of a session's channel, or of a thread in it. */
export function channelId(sessionId: string, threadId?: string): string {
  return threadId === undefined ? sessionId : `${sessionId}:${threadId}`;
}

/** Makes channels of sessions: each session is one channel with its threads. */
export function createSessionChannels(sessions: Sessions): Channels {
  const at = (id: string) => {
    const [sessionId = '', threadId] = id.split(':');
    const session = sessions.of(sessionId);
    const thread = threadId === undefined ? undefined : session.thread(threadId);
    return { sessionId, session, threadId, thread };
  };
  return {
    isIn: () => true,
    async find(id) {
      const { sessionId, threadId, thread } = at(id);
      if (threadId !== undefined && !thread) return undefined;
      return {
        id,
        name: thread?.name ?? 'playground',
        kind: thread ? 'thread' : 'text',
        guildId: sessionId,
        isArchived: thread?.isArchived ?? false,
        missing: [],
        ...(thread ? { parentId: sessionId } : {}),
      };
    },
    async send(id, message) {
      const { session, threadId, thread } = at(id);
      if (threadId !== undefined && !thread) return { kind: 'gone' };
      if (threadId !== undefined) session.setArchived(threadId, false);
      return post(session, id, message, threadId);
    },
    async edit({ channelId: id, messageId }, message) {
      const changed = at(id).session.change(messageId, messageBody(message, { isPrivate: false }));
      return changed ? { kind: 'sent', channelId: id, messageId } : { kind: 'gone' };
    },
    async remove({ channelId: id, messageId }) {
      at(id).session.remove(messageId);
    },
    async openThread(id, name, first) {
      const { sessionId, session } = at(id);
      const thread = session.openThread(name);
      return post(session, channelId(sessionId, thread.id), first, thread.id);
    },
    async setArchived(id, isArchived) {
      const { session, thread } = at(id);
      if (!thread) return { kind: 'gone' };
      session.setArchived(thread.id, isArchived);
      return { kind: 'sent', channelId: id, messageId: id };
    },
    async findThread(id, name) {
      const { sessionId, session } = at(id);
      const thread = session.threadNamed(name);
      return thread && channelId(sessionId, thread.id);
    },
    async ownMessages(id) {
      const { session, thread } = at(id);
      if (!thread) return { kind: 'gone' };
      const messages = session.ownMessages(thread.id);
      return {
        kind: 'found',
        messages: messages.map((one) => ({ messageId: one.id, content: one.message.content })),
      };
    },
    maySee: () => true,
  };
}

function post(
  session: Session,
  id: string,
  view: MessageView,
  threadId: string | undefined,
): SendOutcome {
  const message = session.add({
    author: 'footnote',
    ephemeral: false,
    message: messageBody(view, { isPrivate: false }),
    ...(threadId === undefined ? {} : { threadId }),
  });
  return { kind: 'sent', channelId: id, messageId: message.id };
}
