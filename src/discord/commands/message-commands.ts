import type { MessageCommand } from './command.js';

/** All commands of the menu of a message: the only list. */
export const messageCommands: readonly MessageCommand[] = [];
