import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import german from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import spanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import italian from 'natural/lib/natural/stemmers/porter_stemmer_it.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import norwegian from 'natural/lib/natural/stemmers/porter_stemmer_no.js';
import portuguese from 'natural/lib/natural/stemmers/porter_stemmer_pt.js';
import russian from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';
import swedish from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import { evenStems } from './even-stems.js';
import { foldText } from './fold-text.js';

/**
 * Stems a folded word.
 *
 * @param language - A two-letter language tag; words of a language without a stemmer stay.
 */
export function stemWord(word: string, language: string): string {
  const stemmer = stemmers[language];
  if (!stemmer || word.length < 3) {
    return word;
  }
  const key = `${language} ${word}`;
  const known = cache.get(key);
  if (known !== undefined) {
    return known;
  }
  // Some of the stemmers bring accents or capitals of their own, so their word is folded again.
  const stemmed = foldText(stemmer.stem(word)) || word;
  const stem = evenStems[language]?.(stemmed) ?? stemmed;
  if (cache.size >= cacheLimit) {
    cache.clear();
  }
  cache.set(key, stem);
  return stem;
}

const stemmers: Readonly<Record<string, { stem(word: string): string }>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  no: norwegian,
  nb: norwegian,
  nn: norwegian,
  pt: portuguese,
  ru: russian,
  sv: swedish,
};

/** natural's stemmers take some 5 µs a word; an article repeats most of its words. */
const cache = new Map<string, string>();
const cacheLimit = 50_000;
