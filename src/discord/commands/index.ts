import { aboutCommand } from './about.js';
import { askCommand } from './ask.js';
import type { Command } from './command.js';
import { createHelpCommand } from './help.js';
import { outlineCommand } from './outline.js';
import { searchCommand } from './search.js';
import { sectionCommand } from './section.js';

/** All commands, in the order that `/help` shows them: the only list. */
export const commands: readonly Command[] = [
  askCommand,
  searchCommand,
  outlineCommand,
  sectionCommand,
  createHelpCommand(() => commands),
  aboutCommand,
];
