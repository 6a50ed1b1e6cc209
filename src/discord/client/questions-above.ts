import type { Message } from 'discord.js';
import { readChat } from '../chat/read-chat.js';
import { readEcho } from '../views/note-views.js';

/** So many answers are gone back; each takes two requests. */
const MAX_ANSWERS = 4;

/**
 * Reads the questions that a chain of replies began with, from the messages themselves: from an
 * answer of the bot to its question, and on to the answer that this one replied to.
 *
 * @returns Oldest first; empty when the message replies to no answer of the bot.
 */
export async function questionsAbove(message: Message): Promise<readonly string[]> {
  const botId = message.client.user.id;
  const questions: string[] = [];
  for (let from: Message | undefined = message; from && questions.length < MAX_ANSWERS; ) {
    const answer: Message | undefined = await repliedTo(from);
    if (answer?.author.id !== botId) break;
    from = await repliedTo(answer);
    // The answer to a command replies to nothing, and repeats its question.
    const question: string | undefined = from
      ? readChat({ content: from.content, botId, isDirect: true, isReplyToBot: false })
      : readEcho(answer.content);
    if (question) questions.unshift(question);
  }
  return questions;
}

/** Finds the message that another replies to; undefined when it is gone, or not to be seen. */
async function repliedTo(message: Message): Promise<Message | undefined> {
  if (message.reference?.messageId === undefined) return undefined;
  return message.fetchReference().catch(() => undefined);
}
