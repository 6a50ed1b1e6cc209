import type { Library } from '../../src/core/answer/library.js';
import { createLiveLibrary } from '../../src/core/answer/live-library.js';
import type { Article } from '../../src/core/article/article.js';
import type { ArticleShelf } from '../../src/core/ports/article-shelf.js';
import { noFolder } from '../../src/ingest/article-folder.js';
import { convertSource } from '../../src/ingest/convert/convert-source.js';
import { createShelf } from '../../src/ingest/create-shelf.js';

/** A library of some articles, and its shelf, which keeps nothing and asks no page of the web. */
export interface Shelved {
  readonly library: Library;
  readonly shelf: ArticleShelf;
}

/** Makes a shelf that reads in this thread: the thread for it is there only when built. */
export function memoryShelf(articles: readonly Article[]): Shelved {
  const live = createLiveLibrary(articles);
  const shelf = createShelf({ live, folder: noFolder, hasWeb: false, convert: convertSource });
  return { library: live.library, shelf };
}
