import { relativeFeatures } from './features.js';

/** Kinds of what speaks for a sentence, in the order that they are shown. */
const partFamilies = ['words', 'order', 'meaning', 'around', 'names', 'question', 'form'] as const;

export type PartFamily = (typeof partFamilies)[number];

/** The parts of a score by what they look at, so that people can read them. */
const members: Readonly<Record<PartFamily, readonly string[]>> = {
  words: [
    ...['sentence bm25', 'sentence share', 'rarest matched', 'rarest missed', 'matched terms'],
    ...['density', 'last terms', 'head', 'word', 'repeated word', 'same form', 'word family'],
    'early in sentence',
  ],
  order: [
    ...['pairs in order', 'pairs near', 'longest run'],
    ...['beside another match', 'in the asked order'],
  ],
  meaning: [
    ...['meaning share', 'paragraph meaning share', 'meaning of missed', 'closest meaning'],
    ...['meaning with previous', 'vector', 'paragraph vector', 'like meaning'],
    ...['like meaning elsewhere', 'like meaning in previous', 'like meaning in next'],
  ],
  around: [
    ...['paragraph bm25', 'paragraph share', 'share with previous', 'share with next'],
    ...['share with both', 'gain of previous', 'rarest missed by paragraph', 'pronoun gain'],
    ...['in previous sentence', 'in next sentence', 'elsewhere in paragraph'],
    ...['repeated elsewhere', 'other sentences'],
  ],
  names: ['names', 'names in paragraph', 'numbers', 'numbers in paragraph'],
  question: [
    ...['question terms', 'question mass', 'new names', 'new numbers', 'new years', 'new times'],
    ...['new units', 'new places', 'cause word', 'name proximity', 'number proximity'],
    'time proximity',
  ],
  form: [
    ...['position', 'sentences', 'sentence length', 'paragraph length', 'pronoun first'],
    ...['heading', 'bias'],
  ],
};

/** Adds up the parts of a score by kind; the sums add up to the score as the parts do. */
export function sumByFamily(
  parts: Readonly<Record<string, number>>,
): Readonly<Record<PartFamily, number>> {
  const sums = { words: 0, order: 0, meaning: 0, around: 0, names: 0, question: 0, form: 0 };
  for (const [name, part] of Object.entries(parts)) sums[familyOf(name)] += part;
  return sums;
}

/** Finds the kind of a part; one that no kind names is of the sentence's form. */
function familyOf(name: string): PartFamily {
  const plain = name.replace(/ beside the best$/, '');
  const isRelative = plain !== name && relativeFeatures.includes(plain);
  const sought = isRelative ? plain : name;
  if (sought.startsWith('asks ')) return 'question';
  return partFamilies.find((family) => members[family].includes(sought)) ?? 'form';
}
