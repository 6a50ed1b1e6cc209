import type { Article, Section } from '../article/article.js';
import { factId } from '../article/front-matter-facts.js';
import { type Span, slice } from '../article/span.js';
import { analyze } from '../search/analyzer.js';
import { headingSpans, termsOf } from './enumerations/terms-of.js';

/** A section that a question calls by words of its heading. */
export interface TitledSection {
  readonly section: Section;
  /**
   * How much of the heading the words are, in (0, 1]; 1 also for fewer words that follow each
   * other there.
   */
  readonly share: number;
}

/**
 * Finds the one section whose heading has all content words of a topic.
 *
 * @param isWhole - Whether the topic must be the whole heading, or nearly.
 * @returns `undefined` when no heading or several have the words equally.
 */
export function matchSectionTitle(
  article: Article,
  topic: string,
  isWhole: boolean,
): TitledSection | undefined {
  const language = article.metadata.language;
  const tokens = analyze(topic, language).filter(({ kind }) => kind !== 'compound');
  const asked = new Set(tokens.filter(({ isStopWord }) => !isStopWord).map(({ term }) => term));
  if (asked.size === 0) return undefined;
  const words = tokens.map(({ term }) => term).join(' ');
  // "How to build a rain garden" is the section "Building" of an article on rain gardens.
  const context = termsOf(article, titleSpans(article));
  const plain = tokens.filter(({ kind, term }) => kind === 'word' && asked.has(term));
  const own = plain.flatMap(({ term }) => (context.has(term) ? [] : [term]));
  const told = isWhole ? asked : new Set(own);
  const needed = told.size > 0 ? told : asked;
  const fits = article.sections
    .filter(({ number }) => number !== '' && number !== '0')
    .map((section) => ({ section, fit: Math.max(0, ...headingFits(section)) }))
    .filter(({ fit }) => fit > (isWhole ? LEAST_WHOLE : 0))
    .sort((a, b) => b.fit - a.fit);
  const [best, next] = fits;
  if (best === undefined || best.fit <= (next?.fit ?? 0)) return undefined;
  return { section: best.section, share: Math.min(1, best.fit) };

  /** The share of each heading line that the topic has, more where the words follow each other. */
  function headingFits({ index }: Section): readonly number[] {
    return headingSpans({ ...article, sections: [] }, index).map((line) => {
      const title = termsOf(article, [line]);
      if ([...needed].some((term) => !title.has(term))) return 0;
      const written = analyze(slice(article.text, line), language)
        .filter(({ kind }) => kind !== 'compound')
        .map(({ term }) => term)
        .join(' ');
      return (
        needed.size / Math.max(1, title.size) + (` ${written} `.includes(` ${words} `) ? 1 : 0)
      );
    });
  }
}

/** A topic with this share of a heading's words is the heading. */
const LEAST_WHOLE = 0.69;

/** The heading of the whole, and the line of the front matter that has the title. */
export function titleSpans({ paragraphs, sections }: Article): readonly Span[] {
  return paragraphs
    .filter(
      ({ kind, section, id }) =>
        id === factId('title') || (kind === 'heading' && sections[section]?.number === '0'),
    )
    .map(({ span }) => span);
}
