import type { Article } from '../article/article.js';
import { apaEntry, apaInText } from './styles/apa-style.js';
import { bibtexEntry, bibtexInText } from './styles/bibtex-style.js';
import { chicagoEntry, chicagoNote } from './styles/chicago-style.js';
import { type CitedSource, type CiteOptions, citedSource } from './styles/cited-source.js';
import { mlaEntry, mlaInText } from './styles/mla-style.js';

/** The styles in which an article can be cited, in the order they are offered. */
export const citeStyles = ['apa', 'mla', 'chicago', 'bibtex'] as const;

export type CiteStyle = (typeof citeStyles)[number];

/** An article as a work in somebody else's text. */
export interface CitedArticle {
  /** The entry of the list of works, as plain text. */
  readonly entry: string;
  /** What stands in the running text; for Chicago, the note. Names `place` where one is given. */
  readonly inText: string;
}

/**
 * Cites an article with what is known of it and nothing else: a missing author or date is
 * handled as the style says, and a title keeps its capitals.
 *
 * Written here and not with citeproc, whose licence (CPAL or AGPL) asks more of whoever serves
 * the bot than Footnote's does: one kind of work, in four styles.
 */
export function citeArticle(
  article: Article,
  style: CiteStyle,
  options: CiteOptions = {},
): CitedArticle {
  const source = citedSource(article, options);
  const { entry, inText } = WRITERS[style];
  return { entry: entry(source), inText: inText(source) };
}

interface Writer {
  readonly entry: (source: CitedSource) => string;
  readonly inText: (source: CitedSource) => string;
}

const WRITERS: Readonly<Record<CiteStyle, Writer>> = {
  apa: { entry: apaEntry, inText: apaInText },
  mla: { entry: mlaEntry, inText: mlaInText },
  chicago: { entry: chicagoEntry, inText: chicagoNote },
  bibtex: { entry: bibtexEntry, inText: bibtexInText },
};
