import type { Article, Passage } from '../article/article.js';
import { type Span, slice } from '../article/span.js';
import { analyze, baseLanguage } from './analyzer.js';
import { createPassageIndex, type PassageIndex } from './passage-index.js';

/** All that can be computed of articles before a question is asked. */
export interface SearchCorpus {
  readonly articles: readonly Article[];
  /** The languages of the articles, two letters each, without repeats. */
  readonly languages: readonly string[];
  /** In the order of the articles and their text; facts of the front matter are left out. */
  readonly passages: readonly IndexedPassage[];
  /** All sentences of `passages`, in the same order. */
  readonly sentences: readonly IndexedSentence[];
  /** Where each article's passages lie in `passages`, by slug. */
  readonly ranges: ReadonlyMap<string, PassageRange>;
  /** The number of each term, counted from 0. */
  readonly terms: ReadonlyMap<string, number>;
  /** The sentences that hold a term, by the term's number: `sentences` positions, ascending. */
  readonly postings: readonly (readonly number[])[];
  readonly index: PassageIndex;
}

/** Half-open: from `start` up to `end`, positions in `SearchCorpus.passages`. */
export interface PassageRange {
  readonly start: number;
  readonly end: number;
}

export interface IndexedPassage {
  readonly article: Article;
  readonly passage: Passage;
  /** Whether it is a heading or a line below one. */
  readonly isHeading: boolean;
  /** Positions of its sentences in `SearchCorpus.sentences`, half-open. */
  readonly start: number;
  readonly end: number;
  /** How many words it has. */
  readonly length: number;
}

export interface IndexedSentence {
  /** Position of its passage in `SearchCorpus.passages`. */
  readonly passage: number;
  readonly span: Span;
  /** The terms' numbers in the text's order, stop words and compounds included. */
  readonly terms: Int32Array;
  /** Where each of `terms` stands in the article's text. */
  readonly spans: readonly Span[];
  /** How many words it has. */
  readonly length: number;
}

/** Analyzes and indexes articles; takes about 2 ms a thousand words. */
export function createSearchCorpus(articles: readonly Article[]): SearchCorpus {
  const passages: IndexedPassage[] = [];
  const sentences: IndexedSentence[] = [];
  const ranges = new Map<string, PassageRange>();
  const terms = new Map<string, number>();
  const postings: number[][] = [];
  for (const article of articles) {
    const start = passages.length;
    for (const passage of article.passages) {
      const kind = article.paragraphs[passage.paragraph]?.kind;
      if (kind !== 'fact') {
        addPassage(article, passage, kind === 'heading' || kind === 'subheading');
      }
    }
    ranges.set(article.slug, { start, end: passages.length });
  }
  return {
    articles,
    languages: [...new Set(articles.map(({ metadata }) => baseLanguage(metadata.language)))],
    passages,
    sentences,
    ranges,
    terms,
    postings,
    index: createPassageIndex(passages.map((passage) => passageTerms(passage))),
  };

  function addPassage(article: Article, passage: Passage, isHeading: boolean): void {
    const start = sentences.length;
    let length = 0;
    for (const span of passage.sentences) {
      const sentence = analyzeSentence(article, span, passages.length);
      for (const term of new Set(sentence.terms)) {
        postings[term]?.push(sentences.length);
      }
      sentences.push(sentence);
      length += sentence.length;
    }
    passages.push({ article, passage, isHeading, start, end: sentences.length, length });
  }

  function analyzeSentence(article: Article, span: Span, passage: number): IndexedSentence {
    const tokens = analyze(slice(article.text, span), article.metadata.language);
    return {
      passage,
      span,
      terms: Int32Array.from(tokens, ({ term }) => termNumber(term)),
      spans: tokens.map(({ span: at }) => ({
        start: span.start + at.start,
        end: span.start + at.end,
      })),
      length: tokens.filter(({ kind }) => kind === 'word').length,
    };
  }

  function termNumber(term: string): number {
    const known = terms.get(term);
    if (known !== undefined) {
      return known;
    }
    terms.set(term, postings.length);
    postings.push([]);
    return postings.length - 1;
  }

  function passageTerms({ start, end }: IndexedPassage): readonly number[] {
    return sentences.slice(start, end).flatMap((sentence) => [...sentence.terms]);
  }
}
