import { Command } from 'commander';
import { articleLink, sectionLink } from '../../core/answer/reader-link.js';
import type { Article } from '../../core/article/article.js';
import { chooseArticle } from '../choose-article.js';
import type { CliContext } from '../cli-context.js';

/** `footnote outline`: the sections of an article, or of all. */
export function createOutlineCommand(context: CliContext): Command {
  return new Command('outline')
    .description('List the sections of the articles.')
    .argument('[article]', 'the slug or title of one article')
    .option('-a, --article <slug>', 'the same')
    .option('-c, --corpus <directory>', 'read the articles of this directory instead')
    .option('-j, --json', 'print one JSON object')
    .addHelpText('after', examples)
    .action((name: string | undefined, options: OutlineOptions) => outline(name, options, context));
}

interface OutlineOptions {
  readonly article?: string;
  readonly corpus?: string;
  readonly json?: boolean;
}

async function outline(
  name: string | undefined,
  options: OutlineOptions,
  { services, terminal }: CliContext,
): Promise<void> {
  const [library, baseUrl] = await Promise.all([
    services.openLibrary(options.corpus),
    services.readerAddress(),
  ]);
  const chosen = chooseArticle(library, name ?? options.article);
  const articles = chosen ? [chosen] : library.articles;
  if (options.json) {
    const data = { articles: articles.map((article) => outlineJson(article, baseUrl)) };
    await terminal.write(`${JSON.stringify(data)}\n`);
    return;
  }
  const { outlineView } = await import('../views/outline-view.js');
  const shown = articles.map((article) => outlineView(article, terminal));
  await terminal.write(`${shown.join('\n\n')}\n`);
}

function outlineJson(article: Article, baseUrl: string): unknown {
  const { slug, metadata, sections, paragraphs } = article;
  return {
    article: slug,
    title: metadata.title,
    language: metadata.language,
    url: articleLink(baseUrl, article),
    sections: sections.map((section) => ({
      id: section.id,
      number: section.number,
      title: section.title,
      depth: section.depth,
      paragraphs: paragraphs.filter((one) => one.section === section.index && one.number > 0)
        .length,
      start: section.span.start,
      end: section.span.end,
      url: sectionLink(baseUrl, article, section),
    })),
  };
}

const examples = `
Examples:
  $ footnote outline
  $ footnote outline digital-technology-innovation
  $ footnote outline --corpus my-articles --json`;
