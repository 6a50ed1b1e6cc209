import { Command, Option } from 'commander';
import type { Library } from '../../core/answer/library.js';
import type { Article } from '../../core/article/article.js';
import { type CiteStyle, citeArticle, citeStyles } from '../../core/look-up/cite-article.js';
import { chooseArticle } from '../choose-article.js';
import type { CliContext } from '../cli-context.js';
import { CliError } from '../cli-error.js';
import { exitCodes } from '../exit-codes.js';

/** `footnote cite`: an article as an entry for a list of works. */
export function createCiteCommand(context: CliContext): Command {
  return new Command('cite')
    .description('Cite an article in a usual style.')
    .option('-a, --article <slug>', 'the article, where there are several')
    .addOption(
      new Option('-s, --style <style>', 'how to write it').choices(citeStyles).default('apa'),
    )
    .option('-c, --corpus <directory>', 'read the articles of this directory instead')
    .option('-j, --json', 'print one JSON object')
    .addHelpText('after', examples)
    .action((options: CiteOptions) => printEntry(options, context));
}

interface CiteOptions {
  readonly article?: string;
  readonly style: CiteStyle;
  readonly corpus?: string;
  readonly json?: boolean;
}

async function printEntry(
  { article: name, style, corpus, json }: CiteOptions,
  { services, terminal }: CliContext,
): Promise<void> {
  const library = await services.openLibrary(corpus);
  const article = chooseArticle(library, name) ?? onlyArticle(library);
  const { entry, inText } = citeArticle(article, style);
  const shown = json ? JSON.stringify({ article: article.slug, style, entry, inText }) : entry;
  await terminal.write(`${shown}\n`);
}

function onlyArticle({ articles }: Library): Article {
  const [article] = articles;
  if (article && articles.length === 1) return article;
  const known = articles.map(({ slug }) => slug).join(', ');
  throw new CliError(`Name the article with --article: ${known}.`, exitCodes.usage);
}

const examples = `
Examples:
  $ footnote cite
  $ footnote cite --style bibtex >> works.bib
  $ footnote cite --article my-article --style mla`;
