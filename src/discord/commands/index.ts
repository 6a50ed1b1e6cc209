import { aboutCommand } from './about.js';
import { articleCommand } from './article.js';
import { askCommand } from './ask.js';
import { bookmarkCommand } from './bookmark.js';
import { citeCommand } from './cite.js';
import type { Command } from './command.js';
import { compareCommand } from './compare.js';
import { createHelpCommand } from './help.js';
import { outlineCommand } from './outline.js';
import { privacyCommand } from './privacy.js';
import { quizCommand } from './quiz.js';
import { quoteCommand } from './quote.js';
import { searchCommand } from './search.js';
import { sectionCommand } from './section.js';
import { settingsCommand } from './settings.js';
import { studyCommand } from './study.js';
import { verifyCommand } from './verify.js';

/** All commands, in the order that `/help` shows them: the only list. */
export const commands: readonly Command[] = [
  askCommand,
  searchCommand,
  outlineCommand,
  sectionCommand,
  quoteCommand,
  verifyCommand,
  compareCommand,
  citeCommand,
  articleCommand,
  studyCommand,
  quizCommand,
  bookmarkCommand,
  settingsCommand,
  createHelpCommand(() => commands),
  aboutCommand,
  privacyCommand,
];
