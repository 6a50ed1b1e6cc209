import type { Article, Section } from '../article/article.js';
import { analyze } from '../search/analyzer.js';
import { headingSpans, termsOf } from './enumerations/terms-of.js';

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
): Section | undefined {
  const asked = new Set(
    analyze(topic, article.metadata.language)
      .filter(({ isStopWord }) => !isStopWord)
      .map(({ term }) => term),
  );
  if (asked.size === 0) return undefined;
  let best: Section | undefined;
  let fit = 0;
  let isTied = false;
  for (const section of article.sections) {
    if (section.number === '' || section.number === '0') continue;
    const lines = headingSpans({ ...article, sections: [] }, section.index);
    const shares = lines.map((line) => {
      const title = termsOf(article, [line]);
      const held = [...asked].filter((term) => title.has(term)).length;
      return held === asked.size ? held / Math.max(1, title.size) : 0;
    });
    const own = Math.max(0, ...shares);
    isTied = own === fit && own > 0 ? true : own > fit ? false : isTied;
    if (own > fit) {
      best = section;
      fit = own;
    }
  }
  return isTied || fit < (isWhole ? 0.7 : 0.01) ? undefined : best;
}
