import { serverOf } from '../article/server-of.js';
import type { Library } from './library.js';
import { narrowLibrary } from './narrow-library.js';

/** Leaves the articles that everybody may see: what a community added for itself is left out. */
export function publicLibrary(library: Library): Library {
  return narrowLibrary(library, ({ metadata }) => serverOf(metadata) === undefined);
}
