import type { SpanReference } from '../article/span-reference.js';
import type { Place } from './place.js';

/** Which reply belongs to which question. Ids and places only: no words of any message. */
export interface AnsweredMessage {
  /** The message or interaction that asked. */
  readonly questionId: string;
  /** The message that answers. */
  readonly replyId: string;
  readonly place: Place;
  readonly askerId: string;
  /** The quote that the answer gave first; absent when it gave none. */
  readonly reference?: SpanReference;
  /** Milliseconds since 1970 in UTC; of the first answer, also when it was edited later. */
  readonly answeredAt: number;
}

/** Keeps which messages were answered, so that edits, deletions and follow-ups find them. */
export interface AnsweredMessageStore {
  /** Records an answer, in place of an earlier one to the same question. */
  record(
    message: Omit<AnsweredMessage, 'answeredAt'>,
  ): Promise<{ readonly kind: 'recorded' | 'opted-out' }>;
  ofQuestion(questionId: string): Promise<AnsweredMessage | undefined>;
  ofReply(replyId: string): Promise<AnsweredMessage | undefined>;
  /** Finds the last answer in a channel that gave these words, `sinceMs` or later. */
  lastWith(
    channelId: string,
    reference: SpanReference,
    sinceMs: number,
  ): Promise<AnsweredMessage | undefined>;
  /**
   * Lists the last answers in a channel, newest first, `sinceMs` or later; to one person
   * when given.
   *
   * @param request - `limit` is 1 to `storeLimits.pageSize`.
   */
  recent(request: {
    readonly channelId: string;
    readonly askerId?: string;
    readonly sinceMs: number;
    readonly limit: number;
  }): Promise<readonly AnsweredMessage[]>;
  /** Forgets a message, given the question's or the reply's id; false when it is unknown. */
  remove(messageId: string): Promise<boolean>;
  /** Forgets all answers before a time and tells how many. */
  forgetBefore(timeMs: number): Promise<number>;
}
