import { type Citation, cite } from '../answer/citation.js';
import type { Article } from '../article/article.js';
import type { Span } from '../article/span.js';
import { alignQuote, type QuoteAlignment } from './align-quote.js';
import { findExact } from './find-exact.js';
import type { AlteredQuote, ExactQuote, QuoteCheck } from './quote-check.js';
import { readQuoted } from './read-quoted.js';

/** From this share of quoted words that the article has in order, it is the same sentence. */
const LEAST_SHARE = 0.6;
const LEAST_NEAR = 0.35;
const LEAST_SAME = 3;

/**
 * Compares quoted words with the articles, word by word. An ellipsis in the quotation (`…`,
 * `...`, `[...]`) may stand for words of the same section.
 *
 * @param articles - At least one, in the order of preference.
 * @param preferred - Where the quotation is said to be from; a find in another article is then
 *   `elsewhere`. An exact find anywhere goes before an altered one.
 */
export function verifyQuote(
  words: string,
  articles: readonly Article[],
  preferred?: Article,
): QuoteCheck {
  const quoted = readQuoted(words);
  if (quoted.words.length === 0) return { kind: 'not-found' };
  const others = articles.filter(({ slug }) => slug !== preferred?.slug);
  const ordered = preferred ? [preferred, ...others] : others;
  for (const article of ordered) {
    const span = findExact(quoted, article);
    const citation = span && citeAt(article, span);
    if (span && citation) return placed({ kind: 'exact', citation, span }, preferred);
  }
  const aligned = ordered.flatMap((article) => {
    const alignment = alignQuote(quoted, article);
    return alignment ? [{ article, alignment }] : [];
  });
  const fits = ({ alignment }: { readonly alignment: QuoteAlignment }) =>
    alignment.share >= LEAST_SHARE && alignment.same >= LEAST_SAME;
  const own = aligned.find(({ article }) => article === preferred);
  const sorted = [...aligned].sort((a, b) => b.alignment.share - a.alignment.share);
  const best = own && fits(own) ? own : sorted[0];
  const citation = best && citeAt(best.article, best.alignment.span);
  if (!best || !citation) return { kind: 'not-found' };
  const { span, differences, share } = best.alignment;
  if (fits(best)) return placed({ kind: 'altered', citation, span, differences }, preferred);
  return share >= LEAST_NEAR ? { kind: 'not-found', nearest: citation } : { kind: 'not-found' };
}

function placed(found: ExactQuote | AlteredQuote, preferred: Article | undefined): QuoteCheck {
  if (!preferred || found.citation.article.slug === preferred.slug) return found;
  return { kind: 'elsewhere', found };
}

/** Cites the sentence in which a span begins. */
function citeAt(article: Article, { start }: Span): Citation | undefined {
  const sentence = article.passages
    .find(({ span }) => span.start <= start && start < span.end)
    ?.sentences.find((one) => one.start <= start && start < one.end);
  return sentence && cite(article, sentence);
}
