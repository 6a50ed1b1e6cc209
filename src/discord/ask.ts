import type { Answer } from '../core/answer/answer.js';
import type { BotServices } from './bot-services.js';
import type { RequestBase } from './request.js';

/** A question on its way to the library. */
export interface Ask {
  readonly question: string;
  /** The slug of the one article to answer from; all articles when absent. */
  readonly article?: string | undefined;
}

/** Asks the library, as the next question of this person's conversation in this channel. */
export function ask(
  request: RequestBase,
  { library, conversations, onAnswer }: BotServices,
  { question, article }: Ask,
): Answer {
  const history = conversations.recall(request);
  const answer = library.ask({ question, history, ...(article === undefined ? {} : { article }) });
  conversations.remember(request, question);
  onAnswer?.(answer);
  return answer;
}
