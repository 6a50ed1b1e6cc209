import type { Answer } from '../core/answer/answer.js';
import type { BotServices, RequestServices } from './bot-services.js';
import { codeVersion, letters } from './buttons/button-codes.js';
import { handleButton } from './buttons/handle-button.js';
import { commands } from './commands/index.js';
import { mayRun } from './commands/may-run.js';
import { messageCommands } from './commands/message-commands.js';
import { wantsHidden } from './commands/read-options.js';
import { answeringParagraphs, countQuestion } from './count-question.js';
import { handleModal } from './modals/handle-modal.js';
import { prepareRequest } from './prepare-request.js';
import { privateText } from './private-text.js';
import type { Choice, Reply } from './reply.js';
import type {
  AutocompleteRequest,
  ButtonRequest,
  CommandRequest,
  MessageCommandRequest,
  ModalRequest,
} from './request.js';
import { showDiscussions } from './show-discussions.js';
import { noteAsked, noteQuoted } from './study/note-in-session.js';
import { tellKept } from './study/tell-kept.js';
import { textsFor } from './texts/languages.js';

/** What a person may do on Discord that wants a reply. */
export type ReplyRequest = CommandRequest | MessageCommandRequest | ButtonRequest | ModalRequest;

/** Does what a person wants, for that person: the door of commands, buttons and forms. */
export async function handleRequest(asked: ReplyRequest, bot: BotServices): Promise<Reply> {
  const verdict = await bot.rateLimits.count(asked, isForAll(asked));
  if (verdict.kind === 'limited') {
    const { slow } = textsFor(asked.locale);
    return privateText(slow[verdict.by](verdict.seconds));
  }
  let answer: Answer | undefined;
  const onAnswer = (given: Answer): void => {
    answer = given;
    bot.onAnswer?.(given);
  };
  const { request, services } = await prepareRequest(asked, { ...bot, onAnswer });
  const reply = await carryOut(request, services);
  const noted = await note(reply, answer, { request, services });
  if (answer && isForOthers(reply)) {
    await countQuestion(request, answeringParagraphs(answer), services);
  }
  return showDiscussions(noted, request, services);
}

/** Buttons of a study session or a quiz are there for everybody to press at once. */
function isForAll(asked: ReplyRequest): boolean {
  if (asked.kind !== 'button') return false;
  const { customId } = asked;
  return [letters.study, letters.quiz].some((one) => customId.startsWith(`${codeVersion}${one}.`));
}

/** What a session or a quiz says of itself is no quote that somebody looked up. */
function isNoted({ name }: { readonly name: string }): boolean {
  return name !== 'study' && name !== 'quiz';
}

/** What a person asks to see alone is not counted either. */
function isForOthers(reply: Reply): boolean {
  return reply.kind === 'update' || (reply.kind === 'message' && !reply.isPrivate);
}

/** Notes for a study session what is asked and quoted for all in its thread. */
async function note(
  reply: Reply,
  answer: Answer | undefined,
  { request, services }: { readonly request: ReplyRequest; readonly services: RequestServices },
): Promise<Reply> {
  if (reply.kind !== 'message' || request.kind !== 'command') return reply;
  if (!isNoted(request) || wantsHidden(request)) return reply;
  const bot = { ...services, library: services.wholeLibrary };
  const { message } = reply;
  if (request.name !== 'ask') {
    if (!reply.isPrivate) await noteQuoted(request, message, bot);
    return reply;
  }
  if (!answer) return reply;
  const { question = '' } = request.options;
  const isOpen = await noteAsked(request, { question: String(question), answer, message }, bot);
  if (!isOpen) return reply;
  return { ...reply, message: tellKept(message, request.locale, services.library.articles) };
}

async function carryOut(request: ReplyRequest, services: RequestServices): Promise<Reply> {
  const { refused } = textsFor(request.locale);
  switch (request.kind) {
    case 'command': {
      const command = commands.find(({ data }) => data.name === request.name);
      if (!command) return privateText(refused.unknownCommand);
      if (!mayRun(command, request)) return privateText(refused.manage);
      return command.execute(request, services);
    }
    case 'message-command': {
      const command = messageCommands.find(({ data }) => data.name === request.name);
      if (!command) return privateText(refused.unknownCommand);
      return command.execute(request, services);
    }
    case 'button':
      return handleButton(request, services);
    case 'modal':
      return handleModal(request, services);
  }
}

/** Suggests values for the option that is typed; empty when there are none. */
export async function suggestChoices(
  typed: AutocompleteRequest,
  bot: BotServices,
): Promise<readonly Choice[]> {
  const { request, services } = await prepareRequest(typed, bot);
  const command = commands.find(({ data }) => data.name === request.name);
  return command?.suggest && mayRun(command, request) ? command.suggest(request, services) : [];
}
