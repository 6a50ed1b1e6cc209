import type { Clock } from '../core/ports.js';
import type { RequestBase } from './request.js';

/** What was asked lately, so that a question can lean on the one before it. */
export interface Conversations {
  /** Gives the earlier questions of a person in a channel, oldest first; empty when none. */
  recall(asking: Asking): readonly string[];
  remember(asking: Asking, question: string): void;
  /** Keeps a conversation by the message that answered it, for those who reply to that. */
  mark(asking: Asking, replyId: string): void;
  /** Goes on from an answer; false when that conversation is not known any more. */
  resume(asking: Asking, replyId: string): boolean;
  /** Forgets everything that a person asked, wherever that was. */
  forget(personId: string): void;
}

type Asking = Pick<RequestBase, 'person' | 'place' | 'isShared'>;

/** A conversation is over after a quarter of an hour of silence. */
const MAX_AGE_MS = 15 * 60_000;
/** The library reads no more of a conversation. */
const MAX_QUESTIONS = 8;
/** About 1 kB each: 10 MB at most. */
const MAX_CONVERSATIONS = 10_000;
/** The library reads no more of a question. */
const MAX_LENGTH = 1500;

/**
 * Keeps conversations in memory only: one a person and channel, one for all in a thread; the
 * longest silent go first.
 */
export function createConversations(clock: Clock): Conversations {
  // A Map keeps the order of insertion: the first has been silent longest.
  const conversations = new Map<
    string,
    { readonly at: number; readonly questions: readonly string[] }
  >();
  const answers = new Map<string, string>();
  const find = (key: string) => {
    const conversation = conversations.get(key);
    const isOver = !conversation || clock.now() - conversation.at > MAX_AGE_MS;
    return isOver ? undefined : conversation;
  };
  const recall = (asking: Asking): readonly string[] => find(keyOf(asking))?.questions ?? [];
  const keep = (key: string, questions: readonly string[]): void => {
    conversations.delete(key);
    conversations.set(key, { at: clock.now(), questions });
    forgetOver(conversations, clock.now());
  };
  return {
    recall,
    remember(asking, question) {
      const questions = [...recall(asking), question.slice(0, MAX_LENGTH)].slice(-MAX_QUESTIONS);
      keep(keyOf(asking), questions);
    },
    mark(asking, replyId) {
      // A mark ends with the person's id, so that it is forgotten with that person.
      keep(`${replyId}>${asking.person.id}`, recall(asking));
      answers.set(replyId, `${replyId}>${asking.person.id}`);
      const [oldest] = answers.keys();
      if (answers.size > MAX_CONVERSATIONS && oldest !== undefined) answers.delete(oldest);
    },
    resume(asking, replyId) {
      const marked = find(answers.get(replyId) ?? '');
      if (!marked) return false;
      keep(keyOf(asking), marked.questions);
      return true;
    },
    forget(personId) {
      for (const key of conversations.keys()) {
        if (/[:>](\d+)$/u.exec(key)?.[1] === personId) conversations.delete(key);
      }
    },
  };
}

function keyOf({ person, place, isShared }: Asking): string {
  return isShared ? `${place.channelId}:` : `${place.channelId}:${person.id}`;
}

function forgetOver(conversations: Map<string, { readonly at: number }>, now: number): void {
  for (const [key, { at }] of conversations) {
    if (now - at <= MAX_AGE_MS && conversations.size <= MAX_CONVERSATIONS) return;
    conversations.delete(key);
  }
}
