import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A `DATA_DIR` that outlives restarts of the program. */
export interface DataDirectory {
  readonly path: string;
  remove(): Promise<void>;
}

/** Makes an empty `DATA_DIR`. */
export async function makeDataDirectory(): Promise<DataDirectory> {
  const path = await mkdtemp(join(tmpdir(), 'footnote-data-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
