import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../core/article/article.js';
import { ArticleError } from '../core/article/article-error.js';
import { parseArticle } from '../core/article/parse-article.js';
import { articleFolder } from './article-folder.js';
import { articleMarkdown } from './article-markdown.js';
import { readSlug, suggestSlug } from './article-slug.js';
import { convertApart } from './convert/convert-apart.js';
import type { Source } from './convert/source.js';
import { CorpusError } from './corpus-error.js';
import { fetchSource } from './fetch-source.js';
import { IngestError } from './ingest-error.js';
import { ingestLimits } from './ingest-limits.js';
import { refusalSentence } from './refusal-sentence.js';

/** An article to add to a directory of articles. */
export interface AddRequest {
  /** A file's path, or an address with `http://` or `https://`. */
  readonly location: string;
  /** Where its file goes; made when it is not there. */
  readonly directory: string;
  /** Instead of the title that it has. */
  readonly title?: string;
  /** Instead of the slug made of its title. */
  readonly slug?: string;
  /** The articles there are; one of the same slug is replaced only with `isReplacing`. */
  readonly others: readonly Article[];
  readonly isReplacing: boolean;
}

/** An article that was added, and its file. */
export interface AddedArticle {
  readonly article: Article;
  readonly file: string;
}

/**
 * Adds a file or a page to a directory of articles, for the one whose machine it is.
 *
 * @throws {CorpusError} When it cannot be read or used, naming the reason and the remedy.
 */
export async function addArticle(request: AddRequest): Promise<AddedArticle> {
  const { location, directory, others, isReplacing } = request;
  try {
    const source = await readLocation(location);
    const draft = await convertApart(source);
    const lastTitle = path.basename(source.name, path.extname(source.name)) || 'Untitled';
    const markdown = articleMarkdown(draft, {
      lastTitle,
      ...(request.title === undefined ? {} : { title: request.title }),
    });
    const slug =
      request.slug ?? suggestSlug(parseArticle({ slug: 'new', markdown }).metadata.title);
    const reading = readSlug(`${slug}.md`);
    if (reading.kind === 'refused') {
      const suggestion = reading.suggestion.replace(/\.md$/u, '');
      throw new CorpusError([`"${slug}": ${reading.reason}. Use for example ${suggestion}.`]);
    }
    const isTaken = others.some((other) => other.slug.toLowerCase() === slug.toLowerCase());
    if (isTaken && !isReplacing) {
      const remedy = 'Give it another one with --slug, or replace that article with --replace.';
      throw new CorpusError([`${location}: the slug "${slug}" is taken. ${remedy}`]);
    }
    const article = parseArticle({ slug, markdown });
    await articleFolder(directory).write(slug, markdown);
    return { article, file: path.join(directory, `${slug}.md`) };
  } catch (cause) {
    if (cause instanceof IngestError) {
      throw new CorpusError([`${location}: ${refusalSentence(cause)}`]);
    }
    if (cause instanceof ArticleError) throw new CorpusError([`${location}: ${cause.message}`]);
    throw cause;
  }
}

async function readLocation(location: string): Promise<Source> {
  if (/^https?:\/\//iu.test(location)) return fetchSource(location, { isLocalAllowed: true });
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(location)) throw new IngestError('bad-address', location);
  try {
    const { size } = await stat(location);
    if (size > ingestLimits.sourceBytes) throw new IngestError('too-large');
    return { bytes: await readFile(location), name: path.basename(location) };
  } catch (cause) {
    if (cause instanceof IngestError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new CorpusError([`${location}: ${reason}. Name a file, or an address with https://.`]);
  }
}
