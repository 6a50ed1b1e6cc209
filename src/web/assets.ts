import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The files that pages load, held in memory, at addresses that change with their content. */
export interface Assets {
  /** The address of a file for pages at the root: `/assets/1f3a…/style/reader.css`. */
  href(name: string): string;
  /** Every script that an entry may import, the entry aside. */
  readonly modules: readonly string[];
  /** Finds a file by its name: `style/reader.css`. */
  find(name: string): Asset | undefined;
  /** Names the content of all files together. */
  readonly version: string;
}

/** A file that pages load. */
interface Asset {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const folders = ['client', 'search', 'style', 'view'];
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Reads the built scripts and styles.
 *
 * @param directory - Holds the folders `client`, `view` and `style`; that of this module when
 *   absent, which has no scripts before `npm run build`.
 */
export function loadAssets(directory = fileURLToPath(new URL('.', import.meta.url))): Assets {
  const files = new Map<string, Asset>();
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of listFiles(path.join(directory, folder))) {
      const type = types[path.extname(name)];
      if (!type) continue;
      const body = new Uint8Array(readFileSync(path.join(directory, folder, name)));
      files.set(`${folder}/${name}`, { type, body });
      hash.update(`${folder}/${name}\0`).update(body);
    }
  }
  const version = hash.digest('hex').slice(0, 12);
  return {
    version,
    href: (name) => `/assets/${version}/${name}`,
    modules: [...files.keys()].filter((name) => name.endsWith('.js')),
    find: (name) => files.get(name),
  };
}

function listFiles(directory: string): readonly string[] {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}
