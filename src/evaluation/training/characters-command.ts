import { fileURLToPath } from 'node:url';
import { trainCharacters } from './train-characters.js';

const [path = '../shared/qa/xquad.zh.json', allowed = '../shared/qa/squad1-dev-halfA.json'] =
  process.argv.slice(2);
const weights = '../../../src/core/search/characters/character-weights.ts';
const target = fileURLToPath(new URL(weights, import.meta.url));

await trainCharacters({ path, allowed, target }, (line) => process.stdout.write(`${line}\n`));
