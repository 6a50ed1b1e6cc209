import type { Measured } from './measured.js';
import { questionKinds } from './question-kind.js';
import type { SearchQuestion } from './search-question.js';
import { variantSimilarity } from './term-similarity.js';
import type { TermWeights } from './term-weights.js';
import { generalShare, wordTable } from './word-table.js';

/** How one term of a question is matched, in and around a sentence. */
export const termSignals = [
  'word',
  'repeated word',
  'same form',
  'like meaning',
  'word family',
  'in previous sentence',
  'in next sentence',
  'elsewhere in paragraph',
  'repeated elsewhere',
  'like meaning elsewhere',
  'beside another match',
  'in the asked order',
  'like meaning in previous',
  'like meaning in next',
  'early in sentence',
] as const;

/**
 * Puts in numbers how each term of the question is matched.
 *
 * @param signals - Where to put the numbers of `termSignals` for the first term, then for the
 *   second, and so on.
 */
export function measureSignals(measured: Measured, text: string, signals: Float32Array): void {
  const { question, match, paragraph, at, order } = measured;
  const previous = paragraph.sentences[at - 1];
  const next = paragraph.sentences[at + 1];
  for (let place = 0, from = 0; place < question.terms.length; place++) {
    const count = match.counts[place] ?? 0;
    const rest = (paragraph.countsWithTitle[place] ?? 0) - count;
    const alike = count > 0 ? 0 : (match.similarities[place] ?? 0);
    const before = previous?.counts[place] ?? 0;
    const after = next?.counts[place] ?? 0;
    const isElsewhere = count > 0 || rest > 0;
    // In the order of `termSignals`.
    signals[from++] = Math.min(1, count);
    signals[from++] = Math.log(1 + count);
    signals[from++] = count > 0 && isInForm(measured, place, text) ? 1 : 0;
    signals[from++] = alike;
    signals[from++] = alike === variantSimilarity ? 1 : 0;
    signals[from++] = Math.min(1, before);
    signals[from++] = Math.min(1, after);
    signals[from++] = Math.min(1, rest);
    signals[from++] = Math.log(1 + rest);
    signals[from++] = isElsewhere ? 0 : (paragraph.similarities[place] ?? 0);
    signals[from++] = count > 0 ? closeness(measured, place) : 0;
    signals[from++] = order.ordered[place] ?? 0;
    signals[from++] = before > 0 ? 0 : (previous?.similarities[place] ?? 0);
    signals[from++] = after > 0 ? 0 : (next?.similarities[place] ?? 0);
    signals[from++] = count > 0 && isEarly(measured, place) ? 1 : 0;
  }
}

/** Whether a term stands in the sentence as it was asked, not in another form. */
function isInForm({ question, match }: Measured, place: number, text: string): boolean {
  const form = question.terms[place]?.token.form;
  return match.occurrences.some((one) => {
    const span = one.place === place ? match.sentence.spans[one.at] : undefined;
    return span && text.slice(span.start, span.end).toLowerCase() === form;
  });
}

function isEarly({ match: { occurrences } }: Measured, place: number): boolean {
  return occurrences.some((one) => one.place === place && one.position <= earlyWords);
}

const earlyWords = 3;

function closeness({ match: { occurrences } }: Measured, place: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const one of occurrences) {
    if (one.place !== place) continue;
    for (const other of occurrences) {
      if (other.place !== place) {
        nearest = Math.min(nearest, Math.abs(one.position - other.position));
      }
    }
  }
  return 1 / Math.max(1, nearest);
}

/** What is known of one term of a question, apart from any sentence, without its vector. */
export const termTraits: readonly string[] = [
  'idf',
  'general rarity',
  'paragraphs',
  'name',
  'number',
  'head',
  'place',
  'share of question',
  'length',
  'ends in ed',
  'ends in ing',
  'ends in s',
  'ends in ly',
  'ends in er',
  'first',
  'after stop word',
  'before stop word',
  'unlisted',
  'last',
  ...questionKinds.map((kind) => `asks ${kind}`),
];

/**
 * Puts in numbers what each term of a question is like.
 *
 * @returns For each term the numbers of `termTraits`, then its vector, zeros when it has none.
 */
export function measureTraits(
  { terms, words, kind }: SearchQuestion,
  { idf, counts }: TermWeights,
): readonly Float32Array[] {
  const { dimensions, scales, vectors } = wordTable();
  return terms.map(({ token: { form }, row, isName, isNumber, isHead }, place) => {
    const at = words.findIndex((word) => word.place === place);
    const last = terms.length - 1;
    const traits = [
      idf[place] ?? 0,
      -Math.log(generalShare(row)),
      Math.log(1 + (counts[place] ?? 0)),
      Number(isName),
      Number(isNumber),
      Number(isHead),
      place / Math.max(1, last),
      1 / terms.length,
      Math.min(12, form.length) / 10,
      ...endings.map((ending) => Number(ending.test(form))),
      Number(place === 0),
      Number(at > 0 && words[at - 1]?.place === -1),
      Number(at >= 0 && words[at + 1]?.place === -1),
      Number(row < 0),
      Number(place === last),
      ...questionKinds.map((one) => Number(one === kind)),
    ];
    const all = new Float32Array(traits.length + dimensions);
    all.set(traits);
    for (let k = 0; k < dimensions && row >= 0; k++) {
      all[traits.length + k] = (vectors[row * dimensions + k] ?? 0) * (scales[row] ?? 0);
    }
    return all;
  });
}

const endings: readonly RegExp[] = [/ed$/, /ing$/, /[^s]s$/, /ly$/, /(?:er|or)s?$/];
