import { Command } from 'commander';
import type { Article } from '../../core/article/article.js';
import type { CliContext } from '../cli-context.js';
import { CliError } from '../cli-error.js';
import type { CorpusReport } from '../cli-services.js';
import { exitCodes } from '../exit-codes.js';

/** `footnote check`: whether a corpus can be read, and what is in it. */
export function createCheckCommand(context: CliContext): Command {
  return new Command('check')
    .description('Check the articles of a corpus and tell what was read.')
    .argument('[directory]', 'the directory to check; the built-in corpus when absent')
    .option('-c, --corpus <directory>', 'the same')
    .option('-j, --json', 'print one JSON object')
    .addHelpText('after', examples)
    .action((directory: string | undefined, options: CheckOptions) =>
      check(directory, options, context),
    );
}

interface CheckOptions {
  readonly corpus?: string;
  readonly json?: boolean;
}

async function check(
  directory: string | undefined,
  { corpus, json }: CheckOptions,
  { services, terminal, endWith }: CliContext,
): Promise<void> {
  if (directory !== undefined && corpus !== undefined && directory !== corpus) {
    const message = `Two directories are named, "${directory}" and "${corpus}". Name one.`;
    throw new CliError(message, exitCodes.usage);
  }
  const report = await services.checkCorpus(directory ?? corpus);
  if (report.kind === 'faulty') endWith(exitCodes.error);
  if (json) {
    await terminal.write(`${JSON.stringify(reportJson(report))}\n`);
    return;
  }
  if (report.kind === 'sound') {
    const { checkView } = await import('../views/check-view.js');
    await terminal.write(`${checkView(report.articles, terminal)}\n`);
    return;
  }
  for (const problem of report.problems) terminal.note(problem);
  const count = report.problems.length;
  terminal.note(count === 1 ? 'footnote: 1 problem.' : `footnote: ${count} problems.`);
}

function reportJson(report: CorpusReport): unknown {
  if (report.kind === 'faulty') return { articles: [], problems: report.problems };
  return { articles: report.articles.map(articleJson), problems: [] };
}

function articleJson(article: Article): unknown {
  return {
    article: article.slug,
    title: article.metadata.title,
    language: article.metadata.language,
    sections: article.sections.length,
    paragraphs: article.paragraphs.length,
    passages: article.passages.length,
    sentences: article.passages.reduce((sum, { sentences }) => sum + sentences.length, 0),
    characters: article.text.length,
  };
}

const examples = `
Examples:
  $ footnote check
  $ footnote check my-articles
  $ footnote check my-articles --json

Problems are printed one a line, as file:line: what is wrong. What to do.
Exit codes: 0 all can be read, 1 problems, 2 bad usage.`;
