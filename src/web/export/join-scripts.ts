import path from 'node:path';
import type { Assets } from '../assets.js';

/**
 * Joins a script and all that it imports into one that is no module, because browsers load no
 * modules into a page that is opened as a file.
 *
 * It reads what our compiler writes: named imports, and names that are unique among the scripts.
 *
 * @throws {Error} When a script is missing: `npm run build` makes them.
 */
export function joinScripts(assets: Assets, entry: string): string {
  const joined = new Map<string, string>();
  const add = (name: string): void => {
    if (joined.has(name)) return;
    const asset = assets.find(name);
    if (!asset) throw new Error(`The script ${name} is not built. Run \`npm run build\`.`);
    const source = new TextDecoder().decode(asset.body);
    // Its place is kept, so that two scripts that import each other end.
    joined.set(name, '');
    for (const [, from = ''] of source.matchAll(importLine)) {
      add(path.posix.join(path.posix.dirname(name), from));
    }
    joined.delete(name);
    joined.set(name, source.replace(importLine, '').replace(exportWord, ''));
  };
  add(entry);
  const body = [...joined.values()].map((source) => source.trim()).filter(isScript);
  return `(() => {\n'use strict';\n${body.join('\n')}\n})();\n`;
}

const importLine = /^import [^'";]*from '([^']+)';$/gm;
const exportWord = /^export (?=(?:async )?function |const |let |class )/gm;

/** A file of types alone is compiled to `export {};`. */
function isScript(source: string): boolean {
  return source !== '' && source !== 'export {};';
}
