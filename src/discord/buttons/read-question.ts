import type { BotServices } from '../bot-services.js';
import type { ButtonRequest } from '../request.js';
import { readEcho } from '../views/note-views.js';

/**
 * Finds the question that the message of a button answers: in the message itself, which
 * outlives a restart, and in full where it is still remembered.
 *
 * @returns undefined when the message repeats no question.
 */
export function readQuestion(
  request: ButtonRequest,
  { conversations }: Pick<BotServices, 'conversations'>,
): string | undefined {
  const echo = readEcho(request.on.content);
  if (echo === '') return undefined;
  const begun = echo.endsWith('…') ? echo.slice(0, -1) : undefined;
  const whole =
    begun === undefined
      ? undefined
      : conversations.recall(request).findLast((one) => tidy(one).startsWith(begun));
  return whole ?? echo;
}

function tidy(question: string): string {
  return question.replace(/\s+/gu, ' ').trim();
}
