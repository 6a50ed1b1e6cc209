import type { Clock } from '../../core/ports.js';
import { messageBody } from '../message-body.js';
import type { MessageReply, MessageView } from '../reply.js';
import type { PlaygroundMessage } from './playground-types.js';

/** One conversation of the playground. */
export interface Session {
  find(id: string): PlaygroundMessage | undefined;
  add(message: Omit<PlaygroundMessage, 'id'>): PlaygroundMessage;
  /** Adds what the bot replies. */
  answer(reply: MessageReply, replyTo?: string): PlaygroundMessage;
  /** Gives a message of the bot new content; undefined when the message is gone. */
  change(id: string, message: MessageView): PlaygroundMessage | undefined;
  remove(id: string): void;
}

/** The conversations that go on. */
export interface Sessions {
  /** Finds a conversation, or begins it. */
  of(id: string): Session;
}

/** A conversation is forgotten after two hours of silence. */
const MAX_AGE_MS = 2 * 60 * 60_000;
/** About 200 kB each when full. */
const MAX_SESSIONS = 200;
const MAX_MESSAGES = 100;

/** Keeps conversations in memory, the longest silent go first. */
export function createSessions(clock: Clock): Sessions {
  // A Map keeps the order of insertion: the first has been silent longest.
  const sessions = new Map<string, { readonly session: Session; readonly at: number }>();
  return {
    of(id) {
      const now = clock.now();
      const known = sessions.get(id);
      const isKept = known !== undefined && now - known.at <= MAX_AGE_MS;
      const session = isKept ? known.session : createSession();
      sessions.delete(id);
      sessions.set(id, { session, at: now });
      for (const [oldest, { at }] of sessions) {
        if (now - at <= MAX_AGE_MS && sessions.size <= MAX_SESSIONS) break;
        sessions.delete(oldest);
      }
      return session;
    },
  };
}

function createSession(): Session {
  const messages = new Map<string, PlaygroundMessage>();
  let count = 0;
  const keep = (message: PlaygroundMessage): PlaygroundMessage => {
    messages.set(message.id, message);
    const [oldest] = messages.keys();
    if (messages.size > MAX_MESSAGES && oldest !== undefined) messages.delete(oldest);
    return message;
  };
  const add = (message: Omit<PlaygroundMessage, 'id'>): PlaygroundMessage => {
    count += 1;
    return keep({ id: `m${count}`, ...message });
  };
  return {
    find: (id) => messages.get(id),
    add,
    answer: ({ message, isPrivate }, replyTo) =>
      add({
        author: 'footnote',
        ephemeral: isPrivate,
        message: messageBody(message, isPrivate),
        ...(replyTo === undefined ? {} : { replyTo }),
      }),
    change(id, message) {
      const known = messages.get(id);
      return known && keep({ ...known, message: messageBody(message, known.ephemeral) });
    },
    remove: (id) => void messages.delete(id),
  };
}
