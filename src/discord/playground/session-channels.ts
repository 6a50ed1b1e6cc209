import type { PlaygroundMessage } from '../../core/ports/playground.js';
import { buttonIds } from '../button-ids.js';
import type { Channels, SendOutcome } from '../channels.js';
import { messageBody } from '../message-body.js';
import type { MessageView } from '../reply.js';
import type { Session } from './session.js';
import type { Sessions } from './sessions.js';

/** Stands for the forum where a thread's id would. */
export const FORUM = 'forum';

/** Writes the id of a session's channel, of its forum, or of a thread in either. */
export function channelId(sessionId: string, threadId?: string): string {
  return threadId === undefined ? sessionId : `${sessionId}:${threadId}`;
}

/** Makes channels of sessions: each session is a channel and a forum with their threads. */
export function createSessionChannels(sessions: Sessions): Channels {
  const at = (id: string) => {
    const [sessionId = '', threadId] = id.split(':');
    const session = sessions.find(sessionId);
    const thread = threadId === undefined ? undefined : session?.thread(threadId);
    const isThere = session && (threadId === undefined || threadId === FORUM || thread);
    return isThere ? { sessionId, session, threadId, thread } : undefined;
  };
  return {
    isIn: () => true,
    async find(id) {
      const place = at(id);
      if (!place) return undefined;
      const { sessionId, threadId, thread } = place;
      const isForum = threadId === FORUM;
      return {
        id,
        name: thread?.name ?? (isForum ? 'reading-room' : 'study-group'),
        kind: thread ? 'thread' : isForum ? 'forum' : 'text',
        guildId: sessionId,
        isArchived: thread?.isArchived ?? false,
        missing: [],
        missingForThreads: [],
        ...(thread ? { parentId: channelId(sessionId, thread.isPost ? FORUM : undefined) } : {}),
      };
    },
    async send(id, message) {
      const place = at(id);
      if (!place || place.threadId === FORUM) return { kind: 'gone' };
      const { session, threadId } = place;
      if (threadId !== undefined) session.setArchived(threadId, false);
      return post(session, id, message, threadId);
    },
    async edit({ channelId: id, messageId }, message) {
      const body = messageBody(message, { isPrivate: false });
      const changed = at(id)?.session.change(messageId, body);
      return changed ? { kind: 'sent', channelId: id, messageId } : { kind: 'gone' };
    },
    async remove({ channelId: id, messageId }) {
      at(id)?.session.remove(messageId);
    },
    async openThread(id, name, first) {
      const place = at(id);
      if (!place || place.thread) return { kind: 'gone' };
      const { sessionId, session, threadId } = place;
      const thread = session.openThread(name, threadId === FORUM);
      return post(session, channelId(sessionId, thread.id), first, thread.id);
    },
    async setArchived(id, isArchived) {
      const place = at(id);
      if (!place?.thread) return { kind: 'gone' };
      place.session.setArchived(place.thread.id, isArchived);
      return { kind: 'sent', channelId: id, messageId: id };
    },
    async findThreads(id, name) {
      const place = at(id);
      const thread = place?.session.threadNamed(name);
      return place && thread ? [channelId(place.sessionId, thread.id)] : [];
    },
    async findMessage(id, wanted, sinceMs) {
      const place = at(id);
      const own = place?.session.ownMessages(place.threadId) ?? [];
      const buttons = buttonIds(wanted.components).join();
      const isIt = ({ content, components = [] }: PlaygroundMessage['message']) =>
        content === wanted.content && buttonIds(components).join() === buttons;
      return own.find((one) => one.at >= sinceMs && isIt(one.message))?.id;
    },
    async ownMessages(id) {
      const place = at(id);
      if (!place?.thread) return { kind: 'gone' };
      const messages = place.session.ownMessages(place.thread.id);
      return {
        kind: 'found',
        messages: messages.map(({ id: messageId, message: { content, components = [] } }) => ({
          ...{ messageId, content },
          buttons: buttonIds(components),
        })),
      };
    },
    maySee: () => true,
    isSeenFrom: () => true,
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
