import type { Article, Passage } from '../article/article.js';
import { type Span, slice } from '../article/span.js';
import { analyze, baseLanguage } from './analyzer.js';
import { createPassageIndex, type PassageIndex } from './passage-index.js';
import { tokenCues } from './token-cues.js';
import { wordTable } from './word-table.js';
import { addVectors, sumVectors } from './word-vector.js';

/** All that can be computed of articles before a question is asked. */
export interface SearchCorpus {
  readonly articles: readonly Article[];
  /** The languages of the articles, two letters each, without repeats. */
  readonly languages: readonly string[];
  /** In the order of the articles and their text; facts of the front matter are left out. */
  readonly paragraphs: readonly IndexedParagraph[];
  /** All sentences of `paragraphs`, in the same order. */
  readonly sentences: readonly IndexedSentence[];
  /** Where each article's paragraphs lie in `paragraphs`, by slug. */
  readonly ranges: ReadonlyMap<string, ParagraphRange>;
  /** The number of each term, counted from 0. */
  readonly terms: ReadonlyMap<string, number>;
  /** The terms by their number. */
  readonly vocabulary: readonly string[];
  /** The sentences that hold a term, by the term's number: positions, ascending. */
  readonly postings: readonly (readonly number[])[];
  /** The row of a term in the word table, by the term's number; -1 for a term without. */
  readonly rows: readonly number[];
  readonly index: PassageIndex;
}

/** Half-open: from `start` up to `end`, positions in `SearchCorpus.paragraphs`. */
interface ParagraphRange {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, or neighbouring passages of a very long one. */
export interface IndexedParagraph {
  readonly article: Article;
  /** `Section.index` of its section. */
  readonly section: number;
  /** Whether it is a heading or a line below one. */
  readonly isHeading: boolean;
  /** Whether its article is in English, from which the ranker learned. */
  readonly isEnglish: boolean;
  /** Whether its article is in Chinese, which has a ranker of its own. */
  readonly isChinese: boolean;
  /** The numbers of the terms of its section's heading; empty for a heading. */
  readonly titleTerms: readonly number[];
  /** Positions of its sentences in `SearchCorpus.sentences`, half-open. */
  readonly start: number;
  readonly end: number;
  /** The sum of its sentences' vectors. */
  readonly vector: Float32Array;
  /** How many words it has. */
  readonly length: number;
}

export interface IndexedSentence {
  readonly passage: Passage;
  /** Position of its paragraph in `SearchCorpus.paragraphs`. */
  readonly paragraph: number;
  readonly span: Span;
  /** The terms' numbers in the text's order: content words, stop words and compounds. */
  readonly terms: Int32Array;
  /** What each of `terms` is: `roles`. */
  readonly roles: Uint8Array;
  /** What each of `terms` looks like: `cues`, added up. */
  readonly cues: Int16Array;
  /** The position of each of `terms`, counted in words from 1. */
  readonly positions: Int32Array;
  /** Where each of `terms` stands in the article's text. */
  readonly spans: readonly Span[];
  /** The sum of its words' vectors, see `sumVectors`; zeros where none is known. */
  readonly vector: Float32Array;
  /** How many words it has. */
  readonly length: number;
}

/** What a term of a sentence is; compounds and bigrams lie over other words. */
export const roles = { content: 0, stopWord: 1, overlay: 2 } as const;

/** Analyzes and indexes articles; takes about 10 ms a thousand words. */
export function createSearchCorpus(articles: readonly Article[]): SearchCorpus {
  const paragraphs: IndexedParagraph[] = [];
  const sentences: IndexedSentence[] = [];
  const ranges = new Map<string, ParagraphRange>();
  const terms = new Map<string, number>();
  const vocabulary: string[] = [];
  const postings: number[][] = [];
  const rows: number[] = [];
  for (const article of articles) {
    const start = paragraphs.length;
    for (const passages of groupPassages(article)) {
      addParagraph(article, passages);
    }
    ranges.set(article.slug, { start, end: paragraphs.length });
  }
  return {
    articles,
    languages: [...new Set(articles.map(({ metadata }) => baseLanguage(metadata.language)))],
    paragraphs,
    sentences,
    ranges,
    terms,
    vocabulary,
    postings,
    rows,
    index: createPassageIndex(
      paragraphs.map(({ start, end }) =>
        sentences.slice(start, end).flatMap((sentence) => [...sentence.terms]),
      ),
    ),
  };

  function addParagraph(article: Article, passages: readonly [Passage, ...Passage[]]): void {
    const [first] = passages;
    const start = sentences.length;
    for (const passage of passages) {
      for (const span of passage.sentences) {
        const sentence = analyzeSentence(article, passage, span);
        for (const term of new Set(sentence.terms)) {
          postings[term]?.push(sentences.length);
        }
        sentences.push(sentence);
      }
    }
    const own = sentences.slice(start);
    const isHeading = headingKinds.has(article.paragraphs[first.paragraph]?.kind ?? 'text');
    paragraphs.push({
      article,
      section: first.section,
      isHeading,
      isEnglish: baseLanguage(article.metadata.language) === 'en',
      isChinese: baseLanguage(article.metadata.language) === 'zh',
      titleTerms: isHeading ? [] : titleTerms(article, first.section),
      start,
      end: sentences.length,
      vector: addVectors(own.map(({ vector }) => vector)),
      length: own.reduce((sum, { length }) => sum + length, 0),
    });
  }

  function analyzeSentence(article: Article, passage: Passage, span: Span): IndexedSentence {
    const text = slice(article.text, span);
    const tokens = analyze(text, article.metadata.language);
    const isEnglish = baseLanguage(article.metadata.language) === 'en';
    const own = Int32Array.from(tokens, ({ term }) => numberOf(term, isEnglish));
    const ownRoles = Uint8Array.from(tokens, ({ kind, isStopWord }) =>
      kind !== 'word' ? roles.overlay : isStopWord ? roles.stopWord : roles.content,
    );
    const content = own.filter((_, at) => ownRoles[at] === roles.content);
    return {
      passage,
      paragraph: paragraphs.length,
      span,
      terms: own,
      roles: ownRoles,
      positions: wordPositions(ownRoles),
      vector: sumVectors(Array.from(content, (term) => rows[term] ?? -1)),
      cues: Int16Array.from(tokens, (_, position) => tokenCues(tokens, position, text)),
      spans: tokens.map(({ span: at }) => ({
        start: span.start + at.start,
        end: span.start + at.end,
      })),
      length: tokens.reduce((sum, { kind }) => sum + (kind === 'word' ? 1 : 0), 0),
    };
  }

  function titleTerms(article: Article, index: number): readonly number[] {
    const section = article.sections[index];
    // The opening has the article's title, which says nothing of this paragraph in particular.
    if (!section || section.title === article.metadata.title) {
      return [];
    }
    const { language } = article.metadata;
    return analyze(section.title, language)
      .filter(({ isStopWord }) => !isStopWord)
      .map(({ term }) => numberOf(term, baseLanguage(language) === 'en'));
  }

  function numberOf(term: string, isEnglish: boolean): number {
    const known = terms.get(term);
    if (known !== undefined) {
      return known;
    }
    terms.set(term, vocabulary.length);
    vocabulary.push(term);
    postings.push([]);
    rows.push(isEnglish ? wordTable().rowOf(term) : -1);
    return vocabulary.length - 1;
  }
}

function wordPositions(ownRoles: Uint8Array): Int32Array {
  let position = 0;
  return Int32Array.from(ownRoles, (role) => {
    position += role === roles.overlay ? 0 : 1;
    return position;
  });
}

const headingKinds: ReadonlySet<string> = new Set(['heading', 'subheading']);

/** Beyond this length, in UTF-16 code units, a paragraph is more than one train of thought. */
const longParagraph = 4000;

function groupPassages({ passages, paragraphs }: Article): readonly [Passage, ...Passage[]][] {
  const groups: [Passage, ...Passage[]][] = [];
  for (const passage of passages) {
    if (paragraphs[passage.paragraph]?.kind === 'fact') {
      continue;
    }
    const group = groups.at(-1);
    const [first] = group ?? [];
    const fits = first && passage.span.end - first.span.start <= longParagraph;
    if (group && fits && first.paragraph === passage.paragraph) {
      group.push(passage);
    } else {
      groups.push([passage]);
    }
  }
  return groups;
}
