import { foldText } from './fold-text.js';
import { stopWordsOf } from './stop-words.js';
import type { Stretch } from './stretch.js';

/**
 * Adds the tokens of a stretch of Chinese or Japanese: the words that `Intl.Segmenter` finds,
 * and every two neighbouring characters, which match where the words are cut differently.
 */
export function analyzeIdeographs({ text, language, start, end, tokens }: Stretch): void {
  const stopWords = stopWordsOf(language === 'ja' ? 'ja' : 'zh');
  const stretch = text.slice(start, end);
  for (const { segment, index } of segmenterOf(language === 'ja' ? 'ja' : 'zh').segment(stretch)) {
    const form = foldText(segment);
    const at = start + index;
    tokens.push({
      kind: 'word',
      term: form,
      form,
      span: { start: at, end: at + segment.length },
      isStopWord: stopWords.has(form),
    });
    addBigrams(segment, at);
  }

  /** Adds the bigrams that begin in a word; the last one may reach into the next word. */
  function addBigrams(segment: string, at: number): void {
    for (let offset = 0; offset < segment.length; offset++) {
      const from = at + offset;
      if (from + 2 > end || (segment.length === 2 && offset === 0)) {
        continue;
      }
      const form = foldText(text.slice(from, from + 2));
      const span = { start: from, end: from + 2 };
      tokens.push({ kind: 'bigram', term: form, form, span, isStopWord: false });
    }
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A segmenter takes a millisecond to make, so there is one a language. */
function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) {
    return known;
  }
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}
