import { Command } from 'commander';
import type { CliContext } from './cli-context.js';
import { createAddCommand } from './commands/add-command.js';
import { createAskCommand } from './commands/ask-command.js';
import { createCheckCommand } from './commands/check-command.js';
import { createCiteCommand } from './commands/cite-command.js';
import { createEvaluateCommand } from './commands/evaluate-command.js';
import { createExportCommand } from './commands/export-command.js';
import { createOutlineCommand } from './commands/outline-command.js';
import { createRegisterCommand } from './commands/register-command.js';
import { createSearchCommand } from './commands/search-command.js';
import { createSectionCommand } from './commands/section-command.js';
import { createTextCommand } from './commands/text-command.js';

/** Makes the `footnote` program with all its sub-commands; the only list of them. */
export function createProgram(context: CliContext, version: string): Command {
  const program = new Command('footnote')
    .description("Answers questions about an article in the article's own words.")
    .version(version, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .helpCommand('help [command]', 'Print the help of a sub-command.')
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', examples)
    .showSuggestionAfterError();
  const commands = [
    createAskCommand(context),
    createSearchCommand(context),
    createOutlineCommand(context),
    createSectionCommand(context),
    createCiteCommand(context),
    createTextCommand(context),
    createAddCommand(context),
    createCheckCommand(context),
    createExportCommand(context),
    createEvaluateCommand(context),
    createRegisterCommand(context),
  ];
  const { terminal } = context;
  const helpColumns = terminal.columns ?? 80;
  for (const command of [program, ...commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => void terminal.write(text),
      writeErr: (text) => terminal.note(text.trimEnd()),
      getOutHelpWidth: () => helpColumns,
      getErrHelpWidth: () => helpColumns,
    });
    command.helpOption('-h, --help', 'Print this help.');
    if (command !== program) {
      command.showHelpAfterError(`Run "footnote ${command.name()} --help" for examples.`);
      program.addCommand(command);
    }
  }
  return program;
}

const examples = `
Examples:
  $ footnote ask "What are the bottlenecks?"
  $ footnote search regional networks
  $ footnote section 2
  $ footnote ask --batch questions.jsonl --json > answers.jsonl

Exit codes: 0 answered, 3 not covered by the article, 2 bad usage, 1 error.
Run "footnote help ask" for more on a sub-command.`;
