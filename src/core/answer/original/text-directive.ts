import { fold, type PageText } from './page-text.js';

/**
 * What a text fragment asks a browser to find: `prefix-,start,end,-suffix`
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax).
 */
export interface TextDirective {
  readonly prefix?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Writes a directive as it stands in an address, without `:~:text=`. */
export function encodeDirective({ prefix, start, end, suffix }: TextDirective): string {
  return [
    ...(prefix === undefined ? [] : [`${encodeTerm(prefix)}-`]),
    encodeTerm(start),
    ...(end === undefined ? [] : [encodeTerm(end)]),
    ...(suffix === undefined ? [] : [`-${encodeTerm(suffix)}`]),
  ].join(',');
}

/**
 * Encodes one part: `-`, `,` and `&` mean something in a directive, parentheses, `*`, `_`, `~`
 * and `!` in Markdown.
 */
export function encodeTerm(term: string): string {
  return encodeURIComponent(term).replace(
    /[-!'()*_~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Finds what a browser would mark: the first place that fits, in the order of the specification
 * (https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive).
 *
 * Boundaries of words are not looked at, so that this finds at least all that a browser finds.
 *
 * @returns Offsets in `page.folded`; undefined when nothing fits.
 */
export function findDirective(
  { folded }: PageText,
  directive: TextDirective,
): { readonly start: number; readonly end: number } | undefined {
  const start = fold(directive.start);
  const prefix = directive.prefix === undefined ? '' : fold(directive.prefix);
  const opening = prefix === '' ? start : prefix;
  for (let from = 0; ; ) {
    const found = folded.indexOf(opening, from);
    if (found === -1) return undefined;
    from = found + 1;
    const at = prefix === '' ? found : skipSpace(folded, found + prefix.length);
    if (!folded.startsWith(start, at)) continue;
    const end = findEnd(folded, at + start.length, directive);
    if (end !== undefined) return { start: at, end };
    if (directive.end !== undefined) return undefined;
  }
}

function findEnd(
  folded: string,
  after: number,
  { end, suffix = '' }: TextDirective,
): number | undefined {
  const follows = (at: number): boolean =>
    suffix === '' || folded.startsWith(fold(suffix), skipSpace(folded, at));
  if (end === undefined) return follows(after) ? after : undefined;
  const last = fold(end);
  for (let from = after; ; ) {
    const found = folded.indexOf(last, from);
    if (found === -1) return undefined;
    if (follows(found + last.length)) return found + last.length;
    from = found + last.length;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n') at += 1;
  return at;
}
