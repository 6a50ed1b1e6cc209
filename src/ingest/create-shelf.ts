import { randomInt } from 'node:crypto';
import type { LiveLibrary } from '../core/answer/live-library.js';
import type { Article } from '../core/article/article.js';
import { ArticleError } from '../core/article/article-error.js';
import { parseArticle } from '../core/article/parse-article.js';
import { serverOf } from '../core/article/server-of.js';
import type { AddOutcome, ArticleShelf, GivenSource } from '../core/ports/article-shelf.js';
import type { ArticleFolder } from './article-folder.js';
import { articleMarkdown } from './article-markdown.js';
import { suggestSlug } from './article-slug.js';
import { convertApart } from './convert/convert-apart.js';
import type { Draft, Source } from './convert/source.js';
import { fetchSource } from './fetch-source.js';
import { IngestError } from './ingest-error.js';

/** A server reads a course's worth of texts; each costs memory for all. */
const MOST_ARTICLES = 50;
/** 36 to the 8th: the reader shows an article of a server to who has its link, and lists it not. */
const SECRET_LETTERS = 8;

/** What a shelf works with. */
interface ShelfOptions {
  readonly live: LiveLibrary;
  readonly folder: ArticleFolder;
  /** Whether pages of the web may be asked for. */
  readonly hasWeb: boolean;
  /** Reads a source; in a thread of its own when absent. */
  readonly convert?: (source: Source) => Promise<Draft>;
}

/** Makes the shelf of a library: what is added is read, checked, kept, and answered from at once. */
export function createShelf(options: ShelfOptions): ArticleShelf {
  const { live, folder } = options;
  const ownOf = (server: string) =>
    live.library.articles.filter(({ metadata }) => serverOf(metadata) === server);

  const remove = async (slug: string): Promise<void> => {
    live.remove(slug);
    await folder.remove(slug);
  };

  return {
    async add(given, { server, title }) {
      if (ownOf(server).length >= MOST_ARTICLES) return { kind: 'full', most: MOST_ARTICLES };
      return refusing(async () => {
        const source = await readGiven(given, options);
        const draft = await (options.convert ?? convertApart)(source);
        const lastTitle = titleFrom(source.name);
        const named = title === undefined ? {} : { title };
        const markdown = articleMarkdown(draft, { ...named, lastTitle, server });
        const article = parseAs(markdown, live.library.articles);
        const twin = ownOf(server).find(({ text }) => text === article.text);
        if (twin) return { kind: 'known', article: twin };
        await folder.write(article.slug, markdown);
        live.add(article);
        return { kind: 'added', article };
      });
    },

    async remove(slug, server) {
      if (!ownOf(server).some((article) => article.slug === slug)) return false;
      await remove(slug);
      return true;
    },

    servers: () => [
      ...new Set(live.library.articles.flatMap(({ metadata }) => serverOf(metadata) || [])),
    ],

    async purge(server) {
      for (const { slug } of ownOf(server)) await remove(slug);
    },
  };
}

async function readGiven(given: GivenSource, { hasWeb }: ShelfOptions): Promise<Source> {
  if (given.kind === 'file') return { bytes: given.bytes, name: given.name };
  if (!hasWeb) throw new IngestError('bad-address', 'pages of the web are not read here');
  return fetchSource(given.address, { isLocalAllowed: false });
}

async function refusing(work: () => Promise<AddOutcome>): Promise<AddOutcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof IngestError) {
      return { kind: 'refused', reason: error.reason, detail: error.detail };
    }
    if (error instanceof ArticleError) {
      return { kind: 'refused', reason: 'bad-article', detail: error.message };
    }
    throw error;
  }
}

/** The name of a file as words, for a source that has no title. */
function titleFrom(name: string): string {
  const words = name
    .replace(/\.[a-z\d]{1,5}$/iu, '')
    .replace(/[\s_-]+/gu, ' ')
    .trim();
  return words === '' ? 'Untitled' : words.slice(0, 200);
}

/** Its slug comes from its title, which stands in the Markdown. */
function parseAs(markdown: string, others: readonly Article[]): Article {
  const { metadata } = parseArticle({ slug: 'new', markdown });
  const base = suggestSlug(metadata.title, SECRET_LETTERS + 1);
  for (;;) {
    const slug = `${base}-${secret()}`;
    if (!others.some((other) => other.slug === slug)) return parseArticle({ slug, markdown });
  }
}

function secret(): string {
  return Array.from({ length: SECRET_LETTERS }, () => randomInt(36).toString(36)).join('');
}
