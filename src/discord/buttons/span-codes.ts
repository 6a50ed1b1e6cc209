import { type Citation, cite } from '../../core/answer/citation.js';
import type { Article } from '../../core/article/article.js';
import { articleKey } from './article-key.js';

/**
 * Writes places in few characters: `k3f9a2-6k2_4f-71c_9`, start and length in base 36, those
 * of other articles after a `~`.
 *
 * @param limit - Characters of the result; places past it are left out, from the last.
 */
export function encodePlaces(citations: readonly Citation[], limit: number): string {
  let code = '';
  let article: Article | undefined;
  for (const citation of citations) {
    const { start, end } = citation.span;
    const isNext = citation.article === article;
    const group = isNext ? '' : `${article ? '~' : ''}${articleKey(citation.article)}`;
    const next = `${code}${group}-${start.toString(36)}_${(end - start).toString(36)}`;
    if (next.length > limit) return code;
    code = next;
    article = citation.article;
  }
  return code;
}

/** Gives the places that every button of a message has room for, from the first. */
export function placesWithin(citations: readonly Citation[]): readonly Citation[] {
  const count = encodePlaces(citations, ROOM).split('_').length - 1;
  return citations.slice(0, count);
}

/** A custom id has 100 characters; the longest head, of a section's page, takes 28 to 31. */
const ROOM = 69;

/** Reads places again; undefined when an article or a place is not there (any more). */
export function decodePlaces(
  code: string,
  articles: readonly Article[],
): readonly Citation[] | undefined {
  const citations: Citation[] = [];
  for (const group of code === '' ? [] : code.split('~')) {
    const [key, ...spans] = group.split('-');
    const article = articles.find((one) => articleKey(one) === key);
    for (const span of spans) {
      const citation = article && readPlace(article, span);
      if (!citation) return undefined;
      citations.push(citation);
    }
  }
  return citations;
}

function readPlace(article: Article, code: string): Citation | undefined {
  const [, first = '', length = ''] = /^([0-9a-z]{1,7})_([0-9a-z]{1,7})$/u.exec(code) ?? [];
  const start = Number.parseInt(first, 36);
  const end = start + Number.parseInt(length, 36);
  const isHeld = article.passages.some(
    ({ span }) => span.start <= start && start < end && end <= span.end,
  );
  return isHeld ? cite(article, { start, end }) : undefined;
}
