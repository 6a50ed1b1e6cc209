import { fileURLToPath } from 'node:url';

/** Where the pages' scripts and styles are: beside this file, in `src` as in `dist`. */
export const assetDirectory = fileURLToPath(new URL('./web/', import.meta.url));
