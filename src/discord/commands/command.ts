import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { BotServices } from '../bot-services.js';
import type { Choice, Reply } from '../reply.js';
import type { AutocompleteRequest, CommandRequest } from '../request.js';
import type { Texts } from '../texts/texts.js';

/** A slash command: what Discord is told of it, and what it does. */
export interface Command {
  /** As registered everywhere; `registerCommands` leaves out what one server's commands lack. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody & { readonly name: CommandName };
  /** Answers; sends nothing. */
  execute(request: CommandRequest, services: BotServices): Reply | Promise<Reply>;
  /** Suggests values while somebody types; absent when there is nothing to suggest. */
  suggest?(request: AutocompleteRequest, services: BotServices): readonly Choice[];
}

/** The commands that there are texts for. */
export type CommandName = keyof Texts['commands'];
