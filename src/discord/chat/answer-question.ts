import { ask } from '../ask.js';
import type { BotServices } from '../bot-services.js';
import { type AnsweringParagraph, answeringParagraphs } from '../count-question.js';
import { prepareRequest } from '../prepare-request.js';
import type { MessageReply } from '../reply.js';
import type { QuestionRequest } from '../request.js';
import { settingOf } from '../setting-of.js';
import { withDiscussions } from '../show-discussions.js';
import { noteInSession } from '../study/note-in-session.js';
import { textsFor } from '../texts/languages.js';
import { answerView } from '../views/answer-view.js';

/** What is said to a question in chat. */
export interface ChatReply extends MessageReply {
  /** Whether it is worth saying to people who did not ask the bot. */
  readonly isSure: boolean;
  /** What it answers with; empty where it does not answer. */
  readonly answering: readonly AnsweringParagraph[];
}

/** So sure an answer must be where the bot was not asked; of those, two in three are right. */
const SURE = 0.65;

/** Answers a question that was asked in chat. */
export async function answerQuestion(asked: QuestionRequest, bot: BotServices): Promise<ChatReply> {
  const { request, services } = await prepareRequest(asked, bot);
  if (services.library.articles.length === 0) {
    const content = textsFor(request.locale).article.noneHere;
    const message = { content, components: [], quotes: [] };
    return { kind: 'message', message, isPrivate: false, isSure: false, answering: [] };
  }
  const article = services.homeArticle?.slug;
  const answer = ask(request, services, { question: request.question, article });
  const shown = answerView(answer, settingOf(request, services, false));
  const whole = { ...services, library: services.wholeLibrary };
  await noteInSession(request, { question: request.question, message: shown }, whole);
  const message = await withDiscussions(shown, request, services);
  const isQuoted = answer.kind !== 'abstained' && answer.kind !== 'clarify';
  const isSure = isQuoted && answer.confidence >= SURE;
  const answering = answeringParagraphs(answer);
  return { kind: 'message', message, isPrivate: false, isSure, answering };
}
