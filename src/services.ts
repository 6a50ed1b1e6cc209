import type { Config } from './config.js';
import { createLiveLibrary } from './core/answer/live-library.js';
import type { ArticleShelf } from './core/ports/article-shelf.js';
import type { Services } from './core/ports.js';
import { articlesDirectory, corpusDirectories } from './corpus-directories.js';
import { articleFolder, noFolder } from './ingest/article-folder.js';
import { createShelf } from './ingest/create-shelf.js';
import { loadCorpus } from './ingest/load-corpus.js';
import { isLoopback, localAddress } from './local-address.js';
import { type OpenStores, openStores, type StorageLocation } from './storage/open-stores.js';

/** What everything runs on. */
export interface OpenServices {
  readonly services: Services;
  /** What the bot remembers. */
  readonly stores: OpenStores;
  /** What the playground remembers, for as long as the process lives. */
  readonly playgroundStores: OpenStores;
  /** Takes in articles of servers on Discord, and keeps them in the data directory. */
  readonly shelf: ArticleShelf;
  /** Takes in articles of the playground, and keeps them no longer than the process lives. */
  readonly playgroundShelf: ArticleShelf;
  /** Closes the stores; nothing may be asked of them afterwards. */
  close(): Promise<void>;
}

/**
 * Opens what commands, pages and sub-commands are given.
 *
 * @throws {CorpusError} When the articles cannot be read or used.
 * @throws {StorageError} When the database cannot be used.
 */
export async function openServices(config: Config): Promise<OpenServices> {
  const directories = corpusDirectories(config.corpusDirectory, config.dataDirectory);
  const clock = { now: () => Date.now() };
  const live = createLiveLibrary(await loadCorpus(directories));
  const services = {
    library: live.library,
    links: {
      baseUrl: config.publicUrl ?? localAddress(config.host, config.port),
      isPublic: config.publicUrl !== undefined && !isLoopback(config.publicUrl),
    },
    clock,
  };
  const stores = await openStores(locationOf(config), clock);
  const playgroundStores = await openStores({ kind: 'memory' }, clock);
  return {
    services,
    stores,
    playgroundStores,
    shelf: createShelf({
      live,
      folder: articleFolder(articlesDirectory(config.dataDirectory)),
      hasWeb: true,
    }),
    // Whoever opens the playground is a stranger: pages are not fetched for strangers.
    playgroundShelf: createShelf({ live, folder: noFolder, hasWeb: false }),
    async close() {
      await Promise.all([stores.close(), playgroundStores.close()]);
    },
  };
}

function locationOf({ databaseUrl, dataDirectory }: Config): StorageLocation {
  return databaseUrl === undefined
    ? { kind: 'directory', path: dataDirectory }
    : { kind: 'postgres', url: databaseUrl };
}
