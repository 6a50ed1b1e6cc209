import { slice } from '../article/span.js';
import { analyze } from '../search/analyzer.js';
import type { Evidence } from '../search/evidence.js';

/**
 * Highlights the row of a table that the question is about where the best sentence is the row of
 * column names: "how many visits did Ardmore have?" is answered by the row of Ardmore.
 *
 * @param evidence - Best first.
 * @returns The same evidence; unchanged where no row has a word of the question that the column
 *   names lack.
 */
export function rowFirst(evidence: readonly Evidence[], question: string): readonly Evidence[] {
  const [best, ...others] = evidence;
  if (!best) return evidence;
  const { article, passage, sentence } = best;
  const [names, ...rows] = passage.sentences;
  const isTable = article.paragraphs[passage.paragraph]?.kind === 'table';
  if (!isTable || names?.start !== sentence.start) return evidence;
  const { language } = article.metadata;
  const termsOf = (text: string): ReadonlySet<string> =>
    new Set(analyze(text, language).flatMap(({ term, isStopWord }) => (isStopWord ? [] : [term])));
  const known = termsOf(slice(article.text, names));
  const sought = [...termsOf(question)].filter((term) => !known.has(term));
  let most = 0;
  let chosen: Evidence | undefined;
  for (const row of rows) {
    const terms = termsOf(slice(article.text, row));
    const held = sought.filter((term) => terms.has(term)).length;
    if (held <= most) continue;
    most = held;
    chosen = { ...best, sentence: row };
  }
  return chosen ? [chosen, ...others] : evidence;
}
