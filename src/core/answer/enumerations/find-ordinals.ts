import type { Article } from '../../article/article.js';
import { type Span, slice } from '../../article/span.js';
import type { Enumeration } from './enumeration.js';
import { ordinalMarkers } from './ordinal-markers.js';
import { sentenceList } from './sentence-list.js';
import { termsOf } from './terms-of.js';

/**
 * Finds runs of sentences or clauses that are numbered in words: "Firstly, … Secondly, …".
 * A run begins with the first and misses none; it stays inside one section.
 */
export function findOrdinals(article: Article): readonly Enumeration[] {
  return article.sections.flatMap(({ index }) => {
    const clauses = markedClauses(article, index);
    return runsOf(clauses).map((run): Enumeration => {
      const items = run.map(({ span }) => span);
      const things = numberedThing(article, items);
      return sentenceList(article, { section: index, items, before: run[0]?.before, things });
    });
  });
}

/** What all items call themselves: "obstacle" of "The first obstacle is …", "The second obstacle …". */
function numberedThing(article: Article, items: readonly Span[]): ReadonlySet<string> {
  const spans = items.flatMap(({ start, end }) => {
    const [, before = '', thing = ''] = NUMBERED.exec(article.text.slice(start, end)) ?? [];
    return thing
      ? [{ start: start + before.length, end: start + before.length + thing.length }]
      : [];
  });
  const [first, ...others] = spans.map((span) => termsOf(article, [span]));
  if (!first || spans.length < items.length) return new Set();
  return new Set([...first].filter((term) => others.every((terms) => terms.has(term))));
}

/** The words between "the first" and the verb or comma after it. */
const NUMBERED =
  /^((?:and |but )?the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final) (?:and (?:last|final) )?)(\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2}?) (?:is|are|was|were|has|lies|comes|concerns|consists)\b/iu;

interface Clause {
  readonly place: number | 'last' | 'next';
  readonly span: Span;
  /** The sentence before it, or the part of its own sentence before it. */
  readonly before: Span | undefined;
}

function markedClauses(article: Article, section: number): readonly Clause[] {
  const clauses: Clause[] = [];
  let previous: Span | undefined;
  for (const passage of article.passages) {
    const kind = article.paragraphs[passage.paragraph]?.kind;
    if (passage.section !== section || kind === 'list' || kind === 'heading') continue;
    for (const sentence of passage.sentences) {
      const parts = clausesOf(slice(article.text, sentence), sentence.start);
      const marked = parts.flatMap((span) => {
        const place = placeOf(slice(article.text, span));
        return place === undefined ? [] : [{ span, place }];
      });
      const first = marked[0];
      for (const { span, place } of marked) {
        const opens =
          first && first.span.start > sentence.start
            ? { start: sentence.start, end: first.span.start }
            : previous;
        clauses.push({ place, span: trimClause(article.text, span), before: opens });
      }
      previous = sentence;
    }
  }
  return clauses;
}

/** Splits a sentence where a semicolon, a colon, or a bracketed number starts a new point. */
function clausesOf(sentence: string, offset: number): readonly Span[] {
  const starts = [0];
  for (const { index, 0: mark } of sentence.matchAll(
    /[;；:：，,] ?(?:and |or )?(?=(?:first|second|third|fourth|fifth|finally|lastly)(?:ly)?\b|\(?\d{1,2}\) |第[一二三四五六]|[一二三四五六]是|其[次一二三])|[\s：；](?=\(\d{1,2}\) |[①-⑩])/g,
  )) {
    starts.push(index + mark.length);
  }
  return starts.map((start, at) => ({
    start: offset + start,
    end: offset + (starts[at + 1] ?? sentence.length),
  }));
}

function placeOf(clause: string): number | 'last' | 'next' | undefined {
  for (const { pattern, places } of ordinalMarkers) {
    const mark = pattern.exec(clause)?.[1]?.toLowerCase();
    if (mark === undefined) continue;
    const digits = /\d+/.exec(mark)?.[0];
    return digits ? Number(digits) : (places.get(mark) ?? undefined);
  }
  return undefined;
}

function trimClause(text: string, { start, end }: Span): Span {
  const kept = text.slice(start, end).replace(/[\s;；,，]+(?:and|or)?\s*$/, '');
  return { start, end: start + kept.length };
}

/** Cuts the clauses into runs that count up from the first without a gap. */
function runsOf(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const runs: Clause[][] = [];
  let run: Clause[] = [];
  const close = (): void => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const clause of clauses) {
    if (clause.place === 1) {
      close();
      run = [clause];
    } else if (
      run.length > 0 &&
      (typeof clause.place === 'string' || clause.place === run.length + 1)
    ) {
      run.push(clause);
      if (clause.place === 'last') close();
    }
  }
  close();
  return runs;
}
