import type { Config } from './config.js';
import { createLibrary } from './core/answer/create-library.js';
import type { Services } from './core/ports.js';
import { corpusDirectories } from './corpus-directories.js';
import { loadCorpus } from './ingest/load-corpus.js';
import { localAddress } from './local-address.js';
import { type OpenStores, openStores, type StorageLocation } from './storage/open-stores.js';

/** What everything runs on. */
export interface OpenServices {
  readonly services: Services;
  /** What the bot remembers. */
  readonly stores: OpenStores;
  /** What the playground remembers, for as long as the process lives. */
  readonly playgroundStores: OpenStores;
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
  const services = {
    library: createLibrary(await loadCorpus(directories)),
    links: { baseUrl: config.publicUrl ?? localAddress(config.host, config.port) },
    clock,
  };
  const stores = await openStores(locationOf(config), clock);
  const playgroundStores = await openStores({ kind: 'memory' }, clock);
  return {
    services,
    stores,
    playgroundStores,
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
