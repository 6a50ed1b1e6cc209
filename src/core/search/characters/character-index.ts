import { slice } from '../../article/span.js';
import type { SearchCorpus } from '../search-corpus.js';
import { readUnits, type Units } from './read-units.js';

/** The Chinese sentences of a corpus by their characters. */
export interface CharacterIndex {
  /** The units of a sentence, by its position in `SearchCorpus.sentences`. */
  unitsOf(sentence: number): Units;
  /** Those of all sentences of a paragraph, by its position in `SearchCorpus.paragraphs`. */
  unitsOfParagraph(paragraph: number): Units;
  /** How rare a unit is: its idf among the Chinese paragraphs, and whether any has it. */
  readonly singles: Rarity;
  readonly pairs: Rarity;
}

/** Tells how rare a unit is. */
export interface Rarity {
  /** Lucene's idf, log(1 + (N - n + 0.5) / (n + 0.5)): above 0, highest for a unit never met. */
  idf(unit: string): number;
  has(unit: string): boolean;
}

/** Indexes the Chinese sentences of a corpus when they are first needed, about 1 ms for 10. */
export function characterIndex(corpus: SearchCorpus): CharacterIndex {
  const known = indexes.get(corpus);
  if (known) return known;
  const made = createIndex(corpus);
  indexes.set(corpus, made);
  return made;
}

const indexes = new WeakMap<SearchCorpus, CharacterIndex>();

const none: Units = { all: [], singles: [], pairs: [] };

function createIndex({ paragraphs, sentences }: SearchCorpus): CharacterIndex {
  const units = sentences.map(({ paragraph, span }) => {
    const home = paragraphs[paragraph];
    return home?.isChinese ? readUnits(slice(home.article.text, span)) : none;
  });
  const chinese = paragraphs.filter(({ isChinese }) => isChinese);
  const rarity = (kind: 'singles' | 'pairs'): Rarity => {
    const counts = new Map<string, number>();
    for (const { start, end } of chinese) {
      const found = new Set(units.slice(start, end).flatMap((one) => one[kind]));
      for (const unit of found) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
    return {
      has: (unit) => counts.has(unit),
      idf(unit) {
        const count = counts.get(unit) ?? 0;
        return Math.log(1 + (chinese.length - count + 0.5) / (count + 0.5));
      },
    };
  };
  const joined = new Map<number, Units>();
  return {
    unitsOfParagraph(paragraph) {
      const known = joined.get(paragraph);
      if (known) return known;
      const { start = 0, end = 0 } = paragraphs[paragraph] ?? {};
      const made = joinUnits(units.slice(start, end));
      joined.set(paragraph, made);
      return made;
    },
    unitsOf: (sentence) => units[sentence] ?? none,
    singles: rarity('singles'),
    pairs: rarity('pairs'),
  };
}

/** Pairs do not reach from one sentence into the next. */
function joinUnits(parts: readonly Units[]): Units {
  return {
    all: parts.flatMap(({ all }) => all),
    singles: parts.flatMap(({ singles }) => singles),
    pairs: parts.flatMap(({ pairs }) => pairs),
  };
}
