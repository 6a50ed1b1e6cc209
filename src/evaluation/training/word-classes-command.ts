import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { stemWord } from '../../core/search/stem-word.js';
import { terms } from '../../core/search/word-vectors.js';

const about = `/**
 * English words that have a word vector, each in its usual class: from the lexicon of the tagger in
 * the package natural (MIT), which is that of pos-js (MIT). Plurals and the forms of verbs are left
 * out: rules find them. \`npm run train:word-classes\` writes this file.
 */`;

const lexicon = z
  .record(z.string(), z.array(z.string()))
  .parse(
    createRequire(import.meta.url)(
      'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
    ),
  );
const frequent = new Set(terms.split(' '));
const words = Object.keys(lexicon)
  .filter((word) => /^[a-z]{3,}$/u.test(word) && frequent.has(stemWord(word, 'en')))
  .sort();
const nouns = words.filter((word) => classOf(word) === 'NN');

const text = `${about}
/** Nouns that are never a verb, parted by spaces. */
export const nouns =
  '${nouns.filter((word) => !isVerbToo(word)).join(' ')}';
/** Nouns that may be a verb, too. */
export const nounsOrVerbs =
  '${nouns.filter(isVerbToo).join(' ')}';
export const adjectives =
  '${words.filter((word) => classOf(word) === 'JJ').join(' ')}';
/** Verbs as they stand in a dictionary. */
export const verbs =
  '${words.filter((word) => /^VBP?$/u.test(classOf(word) ?? '')).join(' ')}';
`;
const target = new URL('../../../src/core/study/cards/english-words.ts', import.meta.url);
await writeFile(target, text);
process.stdout.write(`Wrote ${words.length} words to ${fileURLToPath(target)}.\n`);

function classOf(word: string): string | undefined {
  return tagsOf(word)[0];
}

function isVerbToo(word: string): boolean {
  return tagsOf(word).some((tag) => tag.startsWith('VB'));
}

/** The most usual class first. */
function tagsOf(word: string): readonly string[] {
  return (lexicon[word] ?? []).flatMap((tag) => tag.split('|'));
}
