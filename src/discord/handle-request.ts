import type { BotServices, RequestServices } from './bot-services.js';
import { handleButton } from './buttons/handle-button.js';
import { commands } from './commands/index.js';
import { mayRun } from './commands/may-run.js';
import { messageCommands } from './commands/message-commands.js';
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
import { textsFor } from './texts/languages.js';

/** What a person may do on Discord that wants a reply. */
export type ReplyRequest = CommandRequest | MessageCommandRequest | ButtonRequest | ModalRequest;

/** Does what a person wants, for that person: the door of commands, buttons and forms. */
export async function handleRequest(asked: ReplyRequest, bot: BotServices): Promise<Reply> {
  const verdict = await bot.rateLimits.count(asked);
  if (verdict.kind === 'limited') {
    const { slow } = textsFor(asked.locale);
    return privateText(slow[verdict.by](verdict.seconds));
  }
  const { request, services } = await prepareRequest(asked, bot);
  return showDiscussions(await carryOut(request, services), request, services);
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
