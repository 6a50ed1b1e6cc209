import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { joinScripts } from './join-scripts.js';
import { type PageFile, pageScripts, styleSheets } from './page-files.js';

/** The files that pages load, held in memory, at addresses that change with their content. */
export interface Assets {
  /** The address of a file for pages at the root: `/assets/1f3a…/style/reading.css`. */
  href(name: PageFile | typeof icon): string;
  /** Whether there are scripts: a build makes them. */
  readonly hasScripts: boolean;
  /** Finds a file by its name: `style/reading.css`. */
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
export const icon = 'style/favicon.svg';

/**
 * Reads the built scripts and styles, and joins what a page loads.
 *
 * @param directory - Holds the folders `client`, `search`, `style` and `view`; that of this
 *   module when absent, which has no scripts before `npm run build`.
 */
export function loadAssets(directory = fileURLToPath(new URL('.', import.meta.url))): Assets {
  const sources = new Map<string, string>();
  for (const folder of folders) {
    for (const name of listFiles(path.join(directory, folder))) {
      if (!/\.(?:css|js|svg)$/.test(name)) continue;
      sources.set(`${folder}/${name}`, readFileSync(path.join(directory, folder, name), 'utf8'));
    }
  }
  const files = new Map<string, Asset>();
  const hash = createHash('sha256');
  const add = (name: string, type: string, content: string): void => {
    files.set(name, { type: `${type}; charset=utf-8`, body: new TextEncoder().encode(content) });
    hash.update(`${name}\0${content}\0`);
  };
  const read = (name: string) => sources.get(name);
  for (const [name, parts] of Object.entries(styleSheets)) {
    add(name, 'text/css', parts.map((part) => read(`style/${part}.css`) ?? '').join('\n'));
  }
  for (const [name, entry] of Object.entries(pageScripts)) {
    if (sources.has(entry)) add(name, 'text/javascript', joinScripts(read, entry));
  }
  for (const [name, picture] of sources) {
    if (name.endsWith('.svg')) add(name, 'image/svg+xml', picture);
  }
  const version = hash.digest('hex').slice(0, 12);
  return {
    version,
    href: (name) => `/assets/${version}/${name}`,
    hasScripts: sources.has(pageScripts['client/reading.js']),
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
