import type { Assets } from '../assets.js';

/** Names the scripts that the reader's script imports. */
export function readerModules({ modules }: Assets): readonly string[] {
  return modules.filter((name) => /^(?:search\/|client\/reader-)/.test(name) && !isTypes(name));
}

/** A file of types alone is an empty script. */
function isTypes(name: string): boolean {
  return name === 'search/search-index.js';
}
