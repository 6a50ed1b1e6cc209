import { ask } from './ask.js';
import type { BotServices } from './bot-services.js';
import { prepareRequest } from './prepare-request.js';
import type { MessageReply } from './reply.js';
import type { QuestionRequest } from './request.js';
import { settingOf } from './setting-of.js';
import { withDiscussions } from './show-discussions.js';
import { answerView } from './views/answer-view.js';

/** Answers a question that was asked in chat. */
export async function answerQuestion(
  asked: QuestionRequest,
  bot: BotServices,
): Promise<MessageReply> {
  const { request, services } = await prepareRequest(asked, bot);
  const article = services.homeArticle?.slug;
  const answer = ask(request, services, { question: request.question, article });
  const shown = answerView(answer, settingOf(request, services, false));
  const message = await withDiscussions(shown, request, services);
  return { kind: 'message', message, isPrivate: false };
}
