import type { Clock } from '../core/ports.js';
import type { RequestBase } from './request.js';

/** What was asked lately, so that a question can lean on the one before it. */
export interface Conversations {
  /** Gives the earlier questions of a person in a channel, oldest first; empty when none. */
  recall(asking: Asking): readonly string[];
  remember(asking: Asking, question: string): void;
  /** Forgets everything that a person asked, wherever that was. */
  forget(personId: string): void;
}

type Asking = Pick<RequestBase, 'person' | 'place'>;

/** A conversation is over after a quarter of an hour of silence. */
const MAX_AGE_MS = 15 * 60_000;
/** The library reads no more of a conversation. */
const MAX_QUESTIONS = 8;
/** About 1 kB each: 10 MB at most. */
const MAX_CONVERSATIONS = 10_000;
/** The library reads no more of a question. */
const MAX_LENGTH = 1500;

/** Keeps conversations in memory only: one a person and channel, the longest silent go first. */
export function createConversations(clock: Clock): Conversations {
  // A Map keeps the order of insertion: the first has been silent longest.
  const conversations = new Map<
    string,
    { readonly at: number; readonly questions: readonly string[] }
  >();
  const recall = (asking: Asking): readonly string[] => {
    const conversation = conversations.get(keyOf(asking));
    const isOver = !conversation || clock.now() - conversation.at > MAX_AGE_MS;
    return isOver ? [] : conversation.questions;
  };
  return {
    recall,
    remember(asking, question) {
      const key = keyOf(asking);
      const questions = [...recall(asking), question.slice(0, MAX_LENGTH)].slice(-MAX_QUESTIONS);
      conversations.delete(key);
      conversations.set(key, { at: clock.now(), questions });
      forgetOver(conversations, clock.now());
    },
    forget(personId) {
      for (const key of conversations.keys()) {
        if (key.endsWith(`:${personId}`)) conversations.delete(key);
      }
    },
  };
}

function keyOf({ person, place }: Asking): string {
  return `${place.channelId}:${person.id}`;
}

function forgetOver(conversations: Map<string, { readonly at: number }>, now: number): void {
  for (const [key, { at }] of conversations) {
    if (now - at <= MAX_AGE_MS && conversations.size <= MAX_CONVERSATIONS) return;
    conversations.delete(key);
  }
}
