import { ask } from './ask.js';
import type { BotServices } from './bot-services.js';
import type { MessageReply } from './reply.js';
import type { QuestionRequest } from './request.js';
import { settingOf } from './setting-of.js';
import { answerView } from './views/answer-view.js';

/** Answers a question that was asked in chat. */
export function answerQuestion(request: QuestionRequest, services: BotServices): MessageReply {
  const answer = ask(request, services, { question: request.question });
  const message = answerView(answer, settingOf(request, services, false));
  return { kind: 'message', message, isPrivate: false };
}
