import type { RootContent } from 'mdast';
import type { Article } from './article.js';
import { ArticleError } from './article-error.js';
import type { Block } from './block.js';
import { buildArticle } from './build-article.js';
import { detectLanguage } from './detect-language.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { readBlocks } from './markdown-blocks.js';
import { parseMarkdown } from './parse-markdown.js';
import { tidyBlock } from './tidy-block.js';

/** A Markdown file. */
export interface MarkdownSource {
  readonly slug: string;
  readonly markdown: string;
}

/**
 * Parses a Markdown file with YAML front matter into an article.
 *
 * @throws {ArticleError} When it has no title, neither in the front matter nor as an H1; when it
 *   has no text beside headings; when its front matter cannot be read or is nested too deeply.
 */
export function parseArticle({ slug, markdown }: MarkdownSource): Article {
  const source = markdown.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const { frontMatter, blocks } = readMarkdown(source);
  const { title, language, ...rest } = frontMatter;
  const knownTitle = title ?? firstTitle(blocks);
  if (!knownTitle) {
    throw new ArticleError(
      'The article has no title. Add "title: …" to the front matter, or a line "# …" at the top.',
      1,
    );
  }
  if (!blocks.some(({ kind }) => kind !== 'heading')) {
    throw new ArticleError(
      'The article has no text. Write at least one paragraph below the title.',
      source.trimEnd().split('\n').length,
    );
  }
  const metadata = {
    ...rest,
    title: knownTitle,
    language: language ?? detectLanguage(blocks.map(({ text }) => text).join('\n')),
  };
  return buildArticle({ slug, metadata, blocks });
}

function readMarkdown(source: string): { frontMatter: FrontMatter; blocks: readonly Block[] } {
  try {
    const nodes = parseMarkdown(source);
    const blocks = readBlocks(nodes).flatMap((block) => tidyBlock(block) ?? []);
    return { frontMatter: frontMatterOf(nodes, source), blocks };
  } catch (cause) {
    // Thousands of nested quotes or brackets exhaust the stack.
    if (!(cause instanceof RangeError)) throw cause;
    throw new ArticleError('The Markdown is nested too deeply. Take some levels out.', 1);
  }
}

function frontMatterOf(nodes: readonly RootContent[], source: string): FrontMatter {
  const [first] = nodes;
  if (first?.type === 'yaml') return readFrontMatter(first.value, 2);
  if (/^---[ \t]*\n[\w-]+:/u.test(source)) {
    throw new ArticleError(
      'The front matter opens with "---" but does not close. Add a line "---" below its last line.',
      1,
    );
  }
  return { authors: [], aliases: [], other: {} };
}

function firstTitle(blocks: readonly Block[]): string | undefined {
  return blocks.find((block) => block.kind === 'heading' && block.depth === 1)?.text;
}
