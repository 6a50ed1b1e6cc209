import { type Inline, parseInline } from './discord-inline.js';

/** A block of a message in Discord's Markdown. */
export type MessageBlock =
  | { readonly kind: 'text'; readonly children: readonly Inline[] }
  | { readonly kind: 'subtext'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly MessageBlock[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] };

interface ListItem {
  /** 0 for the outermost items. */
  readonly depth: number;
  /** `1.` for a numbered item, as written; `•` for another. */
  readonly marker: string;
  readonly children: readonly Inline[];
}

/** Parses a message's content into blocks, line by line, as Discord's clients do. */
export function parseBlocks(source: string): readonly MessageBlock[] {
  return parse(source.replace(/\r\n?/g, '\n'), false);
}

function parse(source: string, isQuoted: boolean): readonly MessageBlock[] {
  const blocks: MessageBlock[] = [];
  let text = '';
  const flush = (): void => {
    // The last line ends before a block; lines that are empty are seen.
    const words = text.replace(/(?<=[^\n])\n$/, '');
    if (words) blocks.push({ kind: 'text', children: parseInline(words) });
    text = '';
  };
  let at = 0;
  while (at < source.length) {
    const match = matchBlock(source, at, isQuoted);
    if (match) {
      flush();
      blocks.push(match.block);
      at += match.length;
      continue;
    }
    const end = nextLine(source, at);
    text += source.slice(at, end);
    at = end;
  }
  flush();
  return blocks;
}

function nextLine(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end + 1;
}

interface BlockMatch {
  readonly block: MessageBlock;
  /** UTF-16 units of the source that it takes, its last line feed included. */
  readonly length: number;
}

function matchBlock(source: string, at: number, isQuoted: boolean): BlockMatch | undefined {
  const rest = source.slice(at);
  const code = /^```(?:[\w+#.-]*\n)?([\s\S]*?)\n?```\n?/.exec(rest);
  if (code?.[1]) return { block: { kind: 'code', text: code[1] }, length: code[0].length };

  const heading = /^(#{1,3}) +(\S.*)(?:\n|$)/.exec(rest);
  if (heading) {
    const [whole, marks = '', words = ''] = heading;
    const block = { kind: 'heading', level: marks.length, children: parseInline(words) } as const;
    return { block, length: whole.length };
  }
  const subtext = /^-# +(\S.*)(?:\n|$)/.exec(rest);
  if (subtext) {
    const block = { kind: 'subtext', children: parseInline(subtext[1] ?? '') } as const;
    return { block, length: subtext[0].length };
  }
  return (isQuoted ? undefined : matchQuote(rest)) ?? matchList(rest);
}

function matchQuote(rest: string): BlockMatch | undefined {
  if (rest.startsWith('>>> ')) {
    return { block: { kind: 'quote', blocks: parse(rest.slice(4), true) }, length: rest.length };
  }
  const lines = /^(?:> .*(?:\n|$)|>(?:\n|$))+/.exec(rest)?.[0];
  if (!lines) return undefined;
  const inner = lines.replace(/^> ?/gm, '').replace(/\n$/, '');
  return { block: { kind: 'quote', blocks: parse(inner, true) }, length: lines.length };
}

function matchList(rest: string): BlockMatch | undefined {
  const lines = /^(?: *(?:[-*]|\d{1,9}\.) +\S.*(?:\n|$))+/.exec(rest)?.[0];
  if (!lines) return undefined;
  const items = lines.replace(/\n$/, '').split('\n').map(readItem);
  const ordered = items[0]?.marker !== '•';
  return { block: { kind: 'list', ordered, items }, length: lines.length };
}

function readItem(line: string): ListItem {
  const [, indent = '', bullet = '', words = ''] = /^( *)([-*]|\d{1,9}\.) +(.*)$/.exec(line) ?? [];
  return {
    depth: Math.min(Math.ceil(indent.length / 2), 3),
    marker: /\d/.test(bullet) ? bullet : '•',
    children: parseInline(words),
  };
}
