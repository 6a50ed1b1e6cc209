import { Command } from 'commander';
import { chooseArticle } from '../choose-article.js';
import type { CliContext } from '../cli-context.js';

/** `footnote text`: the canonical text, which all offsets count in. */
export function createTextCommand(context: CliContext): Command {
  return new Command('text')
    .description("Print an article's canonical text, which start and end of quotes count in.")
    .argument('<article>', 'its slug or title')
    .option('-c, --corpus <directory>', 'read the articles of this directory instead')
    .addHelpText('after', examples)
    .action((name: string, options: { readonly corpus?: string }) =>
      printText(name, options, context),
    );
}

async function printText(
  name: string,
  { corpus }: { readonly corpus?: string },
  { services, terminal }: CliContext,
): Promise<void> {
  const article = chooseArticle(await services.openLibrary(corpus), name);
  await terminal.write(`${article?.text ?? ''}\n`);
}

const examples = `
One line feed follows the text. Offsets count UTF-16 code units from 0.

Examples:
  $ footnote text digital-technology-innovation
  $ footnote text tides --corpus my-articles > tides.txt`;
