import type { PhrasingContent } from 'mdast';
import type { Mark } from './article.js';

/** Words with their marks, in offsets of `text`. */
export interface InlineText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Reads inline Markdown as a reader sees it: markup gone and kept as marks, a hard break a line
 * feed, a soft break a space, images and footnote marks left out.
 */
export function readInline(nodes: readonly PhrasingContent[]): InlineText {
  let last = ' ';
  const parts = nodes.map((node) => {
    const part = readNode(node);
    const fitted = node.type !== 'inlineCode' && /\s/u.test(last) ? dropIndent(part) : part;
    last = fitted.text.at(-1) ?? last;
    return fitted;
  });
  return joinInline(parts, '');
}

/** A picture or a comment between two spaces leaves one, as a browser shows it. */
function dropIndent({ text, marks }: InlineText): InlineText {
  const by = text.length - text.replace(/^[ \t]+/u, '').length;
  return {
    text: text.slice(by),
    marks: marks.map((mark) => ({
      ...mark,
      span: { start: Math.max(0, mark.span.start - by), end: Math.max(0, mark.span.end - by) },
    })),
  };
}

/** Puts texts in a row, with a separator between two, and moves their marks along. */
export function joinInline(parts: readonly InlineText[], separator: string): InlineText {
  const marks: Mark[] = [];
  let text = '';
  parts.forEach((part, at) => {
    if (at > 0) text += separator;
    const by = text.length;
    for (const mark of part.marks) {
      marks.push({ ...mark, span: { start: mark.span.start + by, end: mark.span.end + by } });
    }
    text += part.text;
  });
  return { text, marks };
}

function readNode(node: PhrasingContent): InlineText {
  switch (node.type) {
    case 'text':
      return withAddresses(joinLines(node.value));
    case 'inlineCode':
      return marked('code', plain(node.value));
    case 'strong':
      return marked('strong', readInline(node.children));
    case 'emphasis':
      return marked('emphasis', readInline(node.children));
    case 'link':
      return linked(node.url, dropLinks(readInline(node.children)));
    case 'delete':
    case 'linkReference':
      return readInline(node.children);
    case 'break':
      return plain('\n');
    case 'html':
      return plain(/^<br\b/iu.test(node.value) ? '\n' : '');
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return plain('');
  }
}

/** Chinese and Japanese put no space between words, so a line may end anywhere. */
function joinLines(value: string): string {
  const east = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]`;
  return value
    .replace(new RegExp(String.raw`(?<=${east})[ \t]*\n[ \t]*(?=${east})`, 'gu'), '')
    .replace(/[ \t]*\n[ \t]*|[ \t]+/gu, ' ');
}

function plain(text: string): InlineText {
  return { text, marks: [] };
}

/** Bare web addresses are links, without the punctuation of the sentence around them. */
function withAddresses(text: string): InlineText {
  const address = /\bhttps?:\/\/[^\s<>"“”]*[^\s<>"“”'’.,;:!?()[\]{}*_~。，、；：！？（）]/giu;
  const marks = [...text.matchAll(address)].map(({ 0: url, index }): Mark => {
    return { kind: 'link', span: { start: index, end: index + url.length }, url };
  });
  return { text, marks };
}

/** The address in a link's own words is no link of its own. */
function dropLinks({ text, marks }: InlineText): InlineText {
  return { text, marks: marks.filter(({ kind }) => kind !== 'link') };
}

function marked(kind: 'emphasis' | 'strong' | 'code', { text, marks }: InlineText): InlineText {
  return { text, marks: [{ kind, span: { start: 0, end: text.length } }, ...marks] };
}

function linked(url: string, { text, marks }: InlineText): InlineText {
  if (!/^https?:\/\//iu.test(url)) return { text, marks };
  return { text, marks: [{ kind: 'link', span: { start: 0, end: text.length }, url }, ...marks] };
}
