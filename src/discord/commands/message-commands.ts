import { checkQuoteCommand } from './check-quote.js';
import type { MessageCommand } from './command.js';
import { findInArticleCommand } from './find-in-article.js';

/** All commands of the menu of a message: the only list. */
export const messageCommands: readonly MessageCommand[] = [findInArticleCommand, checkQuoteCommand];
