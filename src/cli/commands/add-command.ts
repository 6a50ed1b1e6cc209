import { Command } from 'commander';
import type { CliContext } from '../cli-context.js';

/** `footnote add`: takes a file or a page in as an article. */
export function createAddCommand(context: CliContext): Command {
  return new Command('add')
    .description('Add a file or a web page as an article.')
    .argument('<file-or-url>', 'Markdown, text, HTML, PDF, Word (.docx), EPUB, or an address')
    .option('-t, --title <title>', 'instead of the title that it has')
    .option('-s, --slug <slug>', 'instead of the slug made of its title')
    .option('-c, --corpus <directory>', 'where its file goes; DATA_DIR/articles when absent')
    .option('-r, --replace', 'replace the article that has this slug')
    .option('-j, --json', 'print one JSON object')
    .addHelpText('after', examples)
    .action((location: string, options: AddOptions) => add(location, options, context));
}

interface AddOptions {
  readonly title?: string;
  readonly slug?: string;
  readonly corpus?: string;
  readonly replace?: boolean;
  readonly json?: boolean;
}

async function add(
  location: string,
  { title, slug, corpus, replace = false, json }: AddOptions,
  { services, terminal }: CliContext,
): Promise<void> {
  const { article, file } = await services.addArticle(location, {
    isReplacing: replace,
    ...(title === undefined ? {} : { title }),
    ...(slug === undefined ? {} : { slug }),
    ...(corpus === undefined ? {} : { corpus }),
  });
  const { metadata, sections, paragraphs } = article;
  if (json) {
    const counts = { sections: sections.length, paragraphs: paragraphs.length };
    const told = { article: article.slug, title: metadata.title, file, ...counts };
    await terminal.write(`${JSON.stringify(told)}\n`);
    return;
  }
  const count = `${sections.length} sections, ${paragraphs.length} paragraphs`;
  await terminal.write(`Added "${metadata.title}" as ${article.slug} (${count}): ${file}\n`);
  terminal.note('Look it over: what is no part of the text can be taken out in that file.');
}

const examples = `
Examples:
  $ footnote add paper.pdf
  $ footnote add https://example.org/an-essay --title "An essay"
  $ footnote add notes.docx --slug notes
  $ footnote ask --article notes "What is decided?"

A running Footnote answers from it after a restart.
Exit codes: 0 added, 1 it cannot be read or used, 2 bad usage.`;
