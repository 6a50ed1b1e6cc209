import type { Citation } from '../answer/citation.js';
import type { Article, Section } from '../article/article.js';

/** A place that somebody can refer to: a section, or a paragraph by its first passage. */
export type ReferencePlace =
  | { readonly kind: 'passage'; readonly citation: Citation }
  | { readonly kind: 'section'; readonly article: Article; readonly section: Section };

/** What a reference leads to. */
export type ReferenceOutcome =
  | ReferencePlace
  /** Several places fit equally: two to ten, in the article's order. */
  | { readonly kind: 'several'; readonly choices: readonly ReferencePlace[] }
  /** Nothing fits; `nearest` are at most five places to look at instead, nearest first. */
  | {
      readonly kind: 'none';
      readonly reason: NoReferenceReason;
      readonly nearest: readonly ReferencePlace[];
    };

/** Why a reference leads nowhere. */
export type NoReferenceReason =
  /** Nothing to look for was given. */
  | { readonly kind: 'empty' }
  /** There are `count` outermost sections, the opening aside; none has the number asked for. */
  | { readonly kind: 'no-such-section'; readonly asked: string; readonly count: number }
  /** The section has only `count` paragraphs; 0 when it has a heading alone. */
  | {
      readonly kind: 'no-such-paragraph';
      readonly section: Section;
      readonly asked: number;
      readonly count: number;
    }
  /** No section has so many paragraphs; the longest has `count`. */
  | { readonly kind: 'no-paragraph-anywhere'; readonly asked: number; readonly count: number }
  /** The words stand in no one passage and are no title. */
  | { readonly kind: 'no-words'; readonly words: string };

/** A place offered while somebody types. */
export interface ReferenceSuggestion {
  /** What is shown: at most 100 characters, cut at a word with `…`. */
  readonly name: string;
  /** A reference that `findReference` leads to the same place, for example `§2 ¶3`. */
  readonly value: string;
}
