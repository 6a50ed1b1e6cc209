import { Command, InvalidArgumentError } from 'commander';
import { chooseArticle } from '../choose-article.js';
import type { CliContext } from '../cli-context.js';
import { exitCodes } from '../exit-codes.js';
import { evidenceJson } from '../views/evidence-json.js';

/** `footnote search`: all passages that speak of some words. */
export function createSearchCommand(context: CliContext): Command {
  return new Command('search')
    .description('List the passages that hold some words, best first.')
    .argument('<words...>', 'the words to look for')
    .option('-a, --article <slug>', 'search this article only')
    .option('-c, --corpus <directory>', 'read the articles of this directory instead')
    .option('-n, --limit <count>', 'how many passages at most, 1 to 50', readLimit, 5)
    .option('-j, --json', 'print one JSON object')
    .addHelpText('after', examples)
    .action((words: readonly string[], options: SearchOptions) => search(words, options, context));
}

interface SearchOptions {
  readonly article?: string;
  readonly corpus?: string;
  readonly limit: number;
  readonly json?: boolean;
}

async function search(
  typed: readonly string[],
  { article: name, corpus, limit, json }: SearchOptions,
  { services, terminal, endWith }: CliContext,
): Promise<void> {
  const [library, baseUrl] = await Promise.all([
    services.openLibrary(corpus),
    services.readerAddress(),
  ]);
  const article = chooseArticle(library, name);
  const words = typed.join(' ');
  const evidence = library.search({ words, limit, ...(article ? { article: article.slug } : {}) });
  if (evidence.length === 0) endWith(exitCodes.abstained);
  if (json) {
    const passages = evidence.map((one) => evidenceJson(one, baseUrl));
    await terminal.write(`${JSON.stringify({ words, passages })}\n`);
    return;
  }
  const { evidenceView, noEvidenceView } = await import('../views/evidence-view.js');
  const { columns, colors } = terminal;
  const setting = { columns, colors, baseUrl, manyArticles: library.articles.length > 1 };
  const shown =
    evidence.length === 0 ? noEvidenceView(words, setting) : evidenceView(evidence, setting);
  await terminal.write(`${shown}\n`);
}

function readLimit(typed: string): number {
  const limit = Number(typed);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 50) return limit;
  throw new InvalidArgumentError('Give a whole number from 1 to 50.');
}

const examples = `
Examples:
  $ footnote search regional networks
  $ footnote search "data factor" --limit 3
  $ footnote search bottleneck --json

Exit codes: 0 found, 3 nothing found, 2 bad usage, 1 error.`;
