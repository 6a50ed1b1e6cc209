/** What a person sees of a message in Discord's Markdown. */
export interface Seen {
  readonly text: string;
  /** What was not shown letter for letter: `bold`, `mention`, `heading`, in order. */
  readonly live: readonly string[];
  /** The stretches in bold. */
  readonly bold: readonly string[];
}

/** Shapes at the start of a line, and shapes anywhere; what opens but does not close is text. */
const atLineStart: readonly (readonly [string, RegExp])[] = [
  ['heading', /^#{1,3} +(?=\S)/u],
  ['subtext', /^-# +(?=\S)/u],
  ['quote', /^(?:>>>|>) /u],
  ['list', /^ *(?:[-*+]|\d+[.)]) +(?=\S)/u],
];
const anywhere: readonly (readonly [string, RegExp])[] = [
  ['code block', /^```[\s\S]+?```/u],
  ['code', /^(`+)[\s\S]*?[^`]\1(?!`)/u],
  ['link', /^\[(?:\\.|[^\]\\])+\]\([^)]*\)/u],
  ['mention', /^<(?:@[!&]?\d+|#\d+|\/[^>]+:\d+|id:\w+)>/u],
  ['everyone', /^@(?:everyone|here)/u],
  ['time stamp', /^<t:-?\d+(?::\w)?>/u],
  ['custom emoji', /^<a?:\w+:\d+>/u],
  ['address', /^<(?:https?:\/\/|mailto:)[^>\s]+>/iu],
  ['address', /^https?:\/\/[^\s<]+/iu],
  // The names of emoji have no other characters.
  ['emoji', /^:[\w+-]+:/u],
  ['underline', /^__(?:\\[\s\S]|[^\\])+?__/u],
  ['italic', /^\*(?=\S)(?:\\[\s\S]|[^\\*])+?\*(?!\*)/u],
  ['italic', /^_(?:\\[\s\S]|[^\\_])+?_/u],
  ['strike', /^~~(?:\\[\s\S]|[^\\])+?~~/u],
  ['spoiler', /^\|\|(?:\\[\s\S]|[^\\])+?\|\|/u],
];
const bolds = /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/u;

/** Reads Markdown as Discord's clients do, in a small model: the first shape that fits wins. */
export function seeMarkdown(source: string): Seen {
  const live: string[] = [];
  const bold: string[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const isStart = at === 0 || source[at - 1] === '\n';
    const block = isStart ? atLineStart.find(([, shape]) => shape.test(rest)) : undefined;
    if (block) {
      live.push(block[0]);
      at += block[1].exec(rest)?.[0].length ?? 1;
      continue;
    }
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    if (escaped) {
      text += escaped[1];
      at += escaped[0].length;
      continue;
    }
    const strong = bolds.exec(rest);
    if (strong) {
      const inner = seeMarkdown(strong[1] ?? '');
      live.push('bold', ...inner.live);
      bold.push(inner.text);
      text += inner.text;
      at += strong[0].length;
      continue;
    }
    const shape = anywhere.find(([, one]) => one.test(rest));
    if (shape) {
      const [name, pattern] = shape;
      live.push(name);
      at += pattern.exec(rest)?.[0].length ?? 1;
      continue;
    }
    text += source[at];
    at += 1;
  }
  return { text, live, bold };
}
