import { fileURLToPath } from 'node:url';
import { train } from './train.js';

const [path = '../shared/qa/squad1-dev-halfA.json'] = process.argv.slice(2);
const target = fileURLToPath(new URL('../../../src/core/search/weights.ts', import.meta.url));

await train(path, target, (line) => process.stdout.write(`${line}\n`));
