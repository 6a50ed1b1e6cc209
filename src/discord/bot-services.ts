import type { Services } from '../core/ports.js';
import type { Conversations } from './conversations.js';

/** What commands, buttons and questions are given. */
export interface BotServices extends Services {
  readonly conversations: Conversations;
  /** How to write a mention of the bot: `<@id>`, or its name where there is no Discord. */
  readonly botMention: string;
  /** Whether the bot reads messages that do not mention it. */
  readonly hasMessageContent: boolean;
}
