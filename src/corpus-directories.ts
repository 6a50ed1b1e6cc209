import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The corpus that comes with the project, beside `src` and `dist`. */
const builtInCorpus = fileURLToPath(new URL('../corpus', import.meta.url));

/**
 * Lists where articles are read from: the given corpus, or the built-in one, then the folder
 * `articles` of the data directory where that exists.
 */
export function corpusDirectories(corpus?: string, dataDirectory?: string): readonly string[] {
  const added = dataDirectory === undefined ? undefined : articlesDirectory(dataDirectory);
  return [corpus ?? builtInCorpus, ...(added && existsSync(added) ? [added] : [])];
}

/** Where articles that were added are kept. */
export function articlesDirectory(dataDirectory: string): string {
  return path.join(dataDirectory, 'articles');
}
