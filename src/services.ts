import type { Config } from './config.js';
import { createLibrary } from './core/answer/create-library.js';
import type { Services } from './core/ports.js';
import { corpusDirectories } from './corpus-directories.js';
import { loadCorpus } from './ingest/load-corpus.js';
import { localAddress } from './local-address.js';

/**
 * Opens what commands, pages and sub-commands are given.
 *
 * @throws {CorpusError} When the articles cannot be read or used.
 */
export async function openServices(config: Config): Promise<Services> {
  const directories = corpusDirectories(config.corpusDirectory, config.dataDirectory);
  return {
    library: createLibrary(await loadCorpus(directories)),
    links: { baseUrl: config.publicUrl ?? localAddress(config.host, config.port) },
    clock: { now: () => Date.now() },
  };
}
