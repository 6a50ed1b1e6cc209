import { ask } from '../ask.js';
import type { BotServices } from '../bot-services.js';
import { type AnsweringParagraph, answeringParagraphs } from '../count-question.js';
import { prepareRequest } from '../prepare-request.js';
import type { MessageReply } from '../reply.js';
import type { QuestionRequest } from '../request.js';
import { settingOf } from '../setting-of.js';
import { withDiscussions } from '../show-discussions.js';
import { noteAsked } from '../study/note-in-session.js';
import { tellKept } from '../study/tell-kept.js';
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

/**
 * Answers a question that was asked in chat.
 *
 * @param noted - What a study session notes: all, only what the answer is sure of where it was
 *   put to nobody in particular, or nothing when it was noted before.
 */
export async function answerQuestion(
  chat: QuestionRequest,
  bot: BotServices,
  noted: 'all' | 'sure' | 'none' = 'all',
): Promise<ChatReply> {
  const { request, services } = await prepareRequest(chat, bot);
  if (services.library.articles.length === 0) {
    const content = textsFor(request.locale).article.noneHere;
    const message = { content, components: [], quotes: [] };
    return { kind: 'message', message, isPrivate: false, isSure: false, answering: [] };
  }
  const article = services.homeArticle?.slug;
  const answer = ask(request, services, { question: request.question, article });
  const isQuoted = answer.kind !== 'abstained' && answer.kind !== 'clarify';
  const isSure = isQuoted && answer.confidence >= SURE;
  const view = answerView(answer, settingOf(request, services, false));
  const whole = { ...services, library: services.wholeLibrary };
  const asked = { question: request.question, answer, message: view };
  const isNoted = noted === 'all' || (noted === 'sure' && isSure);
  const isOpen = isNoted && (await noteAsked(request, asked, whole));
  const shown = isOpen ? tellKept(view, request.locale, services.library.articles) : view;
  const message = await withDiscussions(shown, { request, isPrivate: false }, services);
  const answering = answeringParagraphs(answer);
  return { kind: 'message', message, isPrivate: false, isSure, answering };
}
