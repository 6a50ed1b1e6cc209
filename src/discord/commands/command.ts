import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { RequestServices } from '../bot-services.js';
import type { Choice, Reply } from '../reply.js';
import type { AutocompleteRequest, CommandRequest, MessageCommandRequest } from '../request.js';
import type { Texts } from '../texts/texts.js';

/** A slash command: what Discord is told of it, and what it does. */
export interface Command {
  /** As registered everywhere; `registerCommands` leaves out what one server's commands lack. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody & { readonly name: CommandName };
  /**
   * Whether only the asker ever sees the replies: all, or those of these sub-commands. A late
   * one is then announced in private, too.
   */
  readonly isPrivate?: true | readonly string[];
  /** Answers; sends nothing. */
  execute(request: CommandRequest, services: RequestServices): Reply | Promise<Reply>;
  /** Suggests values while somebody types; absent when there is nothing to suggest. */
  suggest?(
    request: AutocompleteRequest,
    services: RequestServices,
  ): readonly Choice[] | Promise<readonly Choice[]>;
}

/** A command of the menu of a message. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** Answers; sends nothing. */
  execute(request: MessageCommandRequest, services: RequestServices): Reply | Promise<Reply>;
}

/** The commands that there are texts for. */
export type CommandName = keyof Texts['commands'];
