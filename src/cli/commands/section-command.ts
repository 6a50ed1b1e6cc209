import { Command } from 'commander';
import { withInner } from '../../core/answer/facts/inner-sections.js';
import { findSections } from '../../core/answer/find-sections.js';
import type { Library } from '../../core/answer/library.js';
import { articleLink, sectionLink } from '../../core/answer/reader-link.js';
import type { Article, Section } from '../../core/article/article.js';
import { slice } from '../../core/article/span.js';
import { chooseArticle } from '../choose-article.js';
import type { CliContext } from '../cli-context.js';
import { CliError } from '../cli-error.js';
import { exitCodes } from '../exit-codes.js';
import { sectionLabel } from '../views/place-label.js';
import type { SectionPart } from '../views/section-view.js';

/** `footnote section`: one section as it stands in the article. */
export function createSectionCommand(context: CliContext): Command {
  return new Command('section')
    .description('Print a whole section, with those inside it.')
    .argument('<name...>', 'its number, its anchor, or words of its title')
    .option('-a, --article <slug>', 'look in this article only')
    .option('-c, --corpus <directory>', 'read the articles of this directory instead')
    .option('-j, --json', 'print one JSON object')
    .addHelpText('after', examples)
    .action((name: readonly string[], options: SectionOptions) =>
      printSection(name.join(' '), options, context),
    );
}

interface SectionOptions {
  readonly article?: string;
  readonly corpus?: string;
  readonly json?: boolean;
}

async function printSection(
  name: string,
  options: SectionOptions,
  { services, terminal }: CliContext,
): Promise<void> {
  const [library, baseUrl] = await Promise.all([
    services.openLibrary(options.corpus),
    services.readerAddress(),
  ]);
  const found = findOne(name, library, chooseArticle(library, options.article));
  const part = partOf(found);
  if (options.json) {
    await terminal.write(`${JSON.stringify(sectionJson(found, part, baseUrl))}\n`);
    return;
  }
  const { sectionView } = await import('../views/section-view.js');
  await terminal.write(`${sectionView(found.article, part, { ...terminal, baseUrl })}\n`);
}

interface Found {
  readonly article: Article;
  readonly section: Section;
}

function findOne(name: string, library: Library, chosen: Article | undefined): Found {
  const articles = chosen ? [chosen] : library.articles;
  const found = articles.flatMap((article) =>
    findSections(article, name).map((section) => ({ article, section })),
  );
  const [first] = found;
  if (first && found.length === 1) return first;
  const isMany = articles.length > 1;
  const list = (places: readonly Found[]) =>
    places
      .map(({ article, section }) => {
        const place = isMany ? `  (--article ${article.slug})` : '';
        return `  ${sectionLabel(section)}${place}`;
      })
      .join('\n');
  if (first) {
    throw new CliError(`"${name}" fits more than one section:\n${list(found)}`, exitCodes.usage);
  }
  const all = articles.flatMap((article) =>
    article.sections.map((section) => ({ article, section })),
  );
  throw new CliError(`There is no section "${name}". There are:\n${list(all)}`, exitCodes.usage);
}

function partOf({ article, section }: Found): SectionPart {
  const sections = withInner(article, section);
  const indexes = new Set(sections.map(({ index }) => index));
  return {
    sections,
    paragraphs: article.paragraphs.filter((paragraph) => indexes.has(paragraph.section)),
  };
}

function sectionJson({ article, section }: Found, part: SectionPart, baseUrl: string): unknown {
  const start = section.span.start;
  const end = part.sections.at(-1)?.span.end ?? section.span.end;
  return {
    article: article.slug,
    section: { id: section.id, number: section.number, title: section.title },
    start,
    end,
    text: slice(article.text, { start, end }),
    paragraphs: part.paragraphs.map((paragraph) => ({
      id: paragraph.id,
      section: article.sections[paragraph.section]?.number ?? '',
      number: paragraph.number,
      kind: paragraph.kind,
      text: slice(article.text, paragraph.span),
      start: paragraph.span.start,
      end: paragraph.span.end,
      url: `${articleLink(baseUrl, article)}#${paragraph.id}`,
    })),
    url: sectionLink(baseUrl, article, section),
  };
}

const examples = `
Examples:
  $ footnote section 2
  $ footnote section regional networks
  $ footnote section 2.1 --article my-article --json`;
