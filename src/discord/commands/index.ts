import { aboutCommand } from './about.js';
import { articleCommand } from './article.js';
import { askCommand } from './ask.js';
import { bookmarkCommand } from './bookmark.js';
import type { Command } from './command.js';
import { createHelpCommand } from './help.js';
import { outlineCommand } from './outline.js';
import { privacyCommand } from './privacy.js';
import { searchCommand } from './search.js';
import { sectionCommand } from './section.js';
import { settingsCommand } from './settings.js';

/** All commands, in the order that `/help` shows them: the only list. */
export const commands: readonly Command[] = [
  askCommand,
  searchCommand,
  outlineCommand,
  sectionCommand,
  articleCommand,
  bookmarkCommand,
  settingsCommand,
  createHelpCommand(() => commands),
  aboutCommand,
  privacyCommand,
];
