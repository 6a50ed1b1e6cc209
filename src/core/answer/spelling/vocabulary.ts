import type { Article } from '../../article/article.js';
import { slice } from '../../article/span.js';
import { baseLanguage, letteredLanguage } from '../../search/analyzer.js';
import { foldText } from '../../search/fold-text.js';
import { stemWord } from '../../search/stem-word.js';
import { definedShortForms, type ShortForm } from './defined-short-forms.js';
import { lettersOf } from './typing-distance.js';

/** The words of articles, the facts of the front matter included. */
export interface Vocabulary {
  /** By folded word; hyphenated words stand whole, in parts, and written as one. */
  readonly words: ReadonlyMap<string, KnownWord>;
  /** Every two words that follow each other, with a space between. */
  readonly pairs: ReadonlySet<string>;
  /** Names and terms of three to six words, by their initials: "cpc"; small words are skipped. */
  readonly initials: ReadonlyMap<string, string>;
  /** Short forms that the articles define, in their order. */
  readonly shortForms: readonly ShortForm[];
  /** The stems of the words. */
  readonly stems: ReadonlySet<string>;
}

interface KnownWord {
  /** As the text writes it, the first time. */
  readonly written: string;
  /** Which letters it has, as bits. */
  readonly letters: number;
  /** How often it stands in the articles. */
  readonly count: number;
}

/** Collects the words of articles. */
export function vocabularyOf(articles: readonly Article[]): Vocabulary {
  const words = new Map<string, { written: string; letters: number; count: number }>();
  const stems = new Set<string>();
  const initials = new Map<string, string>();
  const pairs = new Set<string>();
  const shortForms: ShortForm[] = [];
  for (const { text, passages, metadata } of articles) {
    const language = letteredLanguage(baseLanguage(metadata.language));
    let previous = '';
    const add = (written: string): void => {
      const word = foldText(written);
      if (previous !== '') pairs.add(`${previous} ${word}`);
      previous = word;
      const known = words.get(word);
      if (known) {
        known.count++;
        return;
      }
      words.set(word, { written, letters: lettersOf(word), count: 1 });
      stems.add(stemWord(word, language));
    };
    for (const stretch of [
      ...passages.map(({ span }) => slice(text, span)),
      metadata.title,
      ...metadata.aliases,
    ]) {
      shortForms.push(...definedShortForms(stretch));
      for (const [name] of stretch.matchAll(NAME)) addInitials(initials, name);
      for (const [written] of stretch.matchAll(WORD)) {
        const before = previous;
        add(written);
        const parts = written.split(/[-'’]/).filter((part) => part !== '');
        if (parts.length < 2) continue;
        previous = before;
        for (const part of parts) add(part);
        const joined = foldText(parts.join(''));
        const letters = lettersOf(joined);
        if (!words.has(joined)) words.set(joined, { written, letters, count: 1 });
      }
    }
  }
  return { words, pairs, initials, shortForms, stems };
}

const WORD = /(?<![\p{L}\p{N}])\p{L}&\p{L}(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Capitalised words in a row, small words between them included. */
const NAME = /\p{Lu}\p{L}+(?:(?: (?:of|and|the|for|in|on|de|la))* \p{Lu}\p{L}+){2,5}/gu;

function addInitials(initials: Map<string, string>, name: string): void {
  const letters =
    name
      .replace(/^The /, '')
      .match(/\p{Lu}/gu)
      ?.join('')
      .toLowerCase() ?? '';
  if (!initials.has(letters)) initials.set(letters, name);
}
