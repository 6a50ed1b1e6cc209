import { webAddress } from './web-address.js';

/** A stretch of a line in Discord's Markdown. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'mention'; readonly text: string }
  | { readonly kind: 'person' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | { readonly kind: InlineMark; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] };

/** What is drawn around words. */
type InlineMark = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';

/**
 * Parses inline Markdown as Discord's clients do: whatever opens but does not close stays text,
 * and links are http or https only.
 */
export function parseInline(source: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let text = '';
  const flush = (): void => {
    if (text) inlines.push({ kind: 'text', text });
    text = '';
  };
  let at = 0;
  while (at < source.length) {
    const match = matchAt(source, at);
    if (!match) {
      text += source[at];
      at += 1;
      continue;
    }
    at += match.length;
    if (match.inline.kind === 'text') {
      text += match.inline.text;
      continue;
    }
    flush();
    inlines.push(match.inline);
  }
  flush();
  return inlines;
}

interface InlineMatch {
  readonly inline: Inline;
  /** UTF-16 units of the source that it takes. */
  readonly length: number;
}

interface InlineRule {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => Inline | undefined;
  /** Whether it must not follow a letter or digit. */
  readonly startsWord?: boolean;
}

const marked =
  (kind: InlineMark) =>
  ([, inner = '']: readonly string[]): Inline => ({ kind, children: parseInline(inner) });

const bareLink = ([, url = '']: readonly string[]): Inline | undefined => {
  const address = webAddress(url);
  return address
    ? { kind: 'link', url: address, children: [{ kind: 'text', text: url }] }
    : undefined;
};

/** The first that matches wins. */
const rules: readonly InlineRule[] = [
  { pattern: /\\([^0-9A-Za-z\s])/y, read: ([, text = '']) => ({ kind: 'text', text }) },
  { pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y, read: ([, , text = '']) => ({ kind: 'code', text }) },
  {
    pattern:
      /\[((?:\\[\s\S]|[^\][\\])+)\]\(\s*<?(https?:\/\/(?:[^\s<>()]|\([^\s<>()]*\))+)>?(?:\s+"[^"]*")?\s*\)/iy,
    read: ([, label = '', url = '']) => {
      const address = webAddress(url);
      return address ? { kind: 'link', url: address, children: parseInline(label) } : undefined;
    },
  },
  { pattern: /<(https?:\/\/[^\s<>]+)>/iy, read: bareLink },
  { pattern: /(https?:\/\/[^\s<>]*[^\s<>.,:;"')\]*_~|])/iy, read: bareLink, startsWord: true },
  {
    pattern: /<\/([^:<>\n]+):\d+>/y,
    read: ([, name = '']) => ({ kind: 'mention', text: `/${name}` }),
  },
  // A server's own emoji is a picture from elsewhere: its name stands for it.
  {
    pattern: /<a?:(\w{2,32}):\d{1,20}>/y,
    read: ([, name = '']) => ({ kind: 'text', text: `:${name}:` }),
  },
  { pattern: /<@!?(\d{1,20})>/y, read: ([, id = '']) => ({ kind: 'person', id }) },
  // `@everyone` has the id of its server.
  { pattern: /<@&([\w-]{1,40})>/y, read: ([, id = '']) => ({ kind: 'role', id }) },
  {
    pattern: /<t:(-?\d{1,12})(?::([tTdDfFsSR]))?>/y,
    read: ([, seconds, style = 'f']) => ({ kind: 'time', seconds: Number(seconds), style }),
  },
  // The playground's channels have ids of their own.
  { pattern: /<#([\w:-]{1,80})>/y, read: ([, id = '']) => ({ kind: 'channel', id }) },
  { pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, read: marked('bold') },
  { pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, read: marked('underline') },
  {
    pattern: /\*(?=\S)((?:\\[\s\S]|\*\*|[^\s*\\]|\s+(?=[^\s*]|\*\*))+?)\*(?!\*)/y,
    read: marked('italic'),
  },
  {
    pattern: /_((?:\\[\s\S]|__|[^\\_])+?)_(?![0-9A-Za-z_])/y,
    read: marked('italic'),
    startsWord: true,
  },
  { pattern: /~~((?:\\[\s\S]|[^\\])+?)~~(?!~)/y, read: marked('strike') },
  { pattern: /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y, read: marked('spoiler') },
];

function matchAt(source: string, at: number): InlineMatch | undefined {
  // Every rule opens with one of these, and most characters of a text are none of them.
  if (!/[\\`[<hH*_~|]/.test(source[at] ?? '')) return undefined;
  const isInWord = /[0-9A-Za-z]/.test(source[at - 1] ?? '');
  for (const { pattern, read, startsWord } of rules) {
    if (startsWord && isInWord) continue;
    pattern.lastIndex = at;
    const groups = pattern.exec(source);
    const inline = groups && read(groups);
    if (inline) return { inline, length: groups[0].length };
  }
  return undefined;
}
