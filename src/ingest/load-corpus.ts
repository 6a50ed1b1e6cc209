import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../core/article/article.js';
import { ArticleError } from '../core/article/article-error.js';
import { parseArticle } from '../core/article/parse-article.js';
import { readSlug } from './article-slug.js';
import { CorpusError } from './corpus-error.js';

/**
 * Loads every article of some directories: the files ending in `.md`, but for `README.md`,
 * hidden files and sub-directories.
 *
 * @returns In the order of the directories, by file name in each; at least one.
 * @throws {CorpusError} When a directory or file cannot be read or used, naming all that are
 *   wrong; when two files have the same slug; when there is no article at all.
 */
export async function loadCorpus(directories: readonly string[]): Promise<readonly Article[]> {
  const problems: string[] = [];
  const files: string[] = [];
  for (const directory of directories) {
    const listing = await listArticles(directory);
    if (typeof listing === 'string') problems.push(listing);
    else files.push(...listing);
  }
  const articles: Article[] = [];
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const article = await loadArticle(file);
    if (typeof article === 'string') {
      problems.push(article);
      continue;
    }
    const key = article.slug.toLowerCase();
    const twin = fileOf.get(key);
    if (twin) problems.push(twinProblem(file, twin));
    else articles.push(article);
    fileOf.set(key, twin ?? file);
  }
  if (problems.length === 0 && articles.length === 0) {
    const named = directories.join(', ') || 'no directory';
    problems.push(
      `${named}:1: there is no article here. Add a Markdown file such as my-article.md.`,
    );
  }
  if (problems.length > 0) throw new CorpusError(problems);
  return articles;
}

function twinProblem(file: string, twin: string): string {
  return `${file}:1: its slug is taken by ${twin}. Rename or remove one of the two files.`;
}

/** @returns The files, or the problem. */
async function listArticles(directory: string): Promise<readonly string[] | string> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .filter((name) => /\.md$/iu.test(name) && !/^(?:\.|readme\.md$)/iu.test(name))
      .sort()
      .map((name) => path.join(directory, name));
  } catch (cause) {
    return `${directory}:1: the directory cannot be read (${reasonOf(cause)}). Check its name and permissions.`;
  }
}

/** @returns The article, or the problem. */
async function loadArticle(file: string): Promise<Article | string> {
  const reading = readSlug(path.basename(file));
  if (reading.kind === 'refused') {
    return `${file}:1: ${reading.reason}. Rename the file, for example to ${reading.suggestion}.`;
  }
  try {
    const bytes = await readFile(file);
    const markdown = decodeUtf8(bytes);
    if (typeof markdown === 'number') {
      return `${file}:${markdown}: the text is not UTF-8. Save the file with the encoding UTF-8.`;
    }
    return parseArticle({ slug: reading.slug, markdown });
  } catch (cause) {
    if (cause instanceof ArticleError) return `${file}:${cause.line}: ${cause.message}`;
    return `${file}:1: the file cannot be read (${reasonOf(cause)}). Check that it is a file, and that it may be read.`;
  }
}

/** @returns The text, or the line of the first bytes that are no text. */
function decodeUtf8(bytes: Uint8Array): string | number {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const decoded = new TextDecoder('utf-8').decode(bytes);
    return decoded.slice(0, decoded.indexOf('\ufffd')).split('\n').length;
  }
}

function reasonOf(cause: unknown): string {
  const { code } = cause as { readonly code?: unknown };
  return typeof code === 'string' ? code : cause instanceof Error ? cause.message : String(cause);
}
