import type { BlockContent, DefinitionContent, List, ListItem, RootContent, Table } from 'mdast';
import type { Block, BodyBlock } from './block.js';
import { htmlText } from './html-text.js';
import { type InlineText, joinInline, readInline } from './inline-text.js';
import type { Span } from './span.js';

/** A longer emphasised paragraph is a text that happens to be in italics. */
const maxSubheadingLength = 200;

/**
 * Reads the blocks of a parsed Markdown document.
 *
 * Raw HTML is left out but for its words; images, definitions, rules and front matter are
 * left out whole. A list is one block, nested items after the one they belong to.
 */
export function readBlocks(nodes: readonly RootContent[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    const isUnderHeading = blocks.at(-1)?.kind === 'heading';
    for (const block of readNode(node)) {
      blocks.push(isUnderHeading && isSubheading(block) ? { ...block, kind: 'subheading' } : block);
    }
  }
  return blocks;
}

type Content = RootContent | BlockContent | DefinitionContent;

function readNode(node: Content): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, ...oneLine(readInline(node.children)) }];
    case 'blockquote':
      return node.children.flatMap(readNode).map(toQuotation);
    case 'footnoteDefinition':
      return node.children.flatMap(readNode);
    default:
      return readBody(node);
  }
}

function readBody(node: Content): readonly BodyBlock[] {
  switch (node.type) {
    case 'paragraph':
      return notBlank({ kind: 'text', ...readInline(node.children) });
    case 'code':
      return notBlank({ kind: 'code', text: node.value });
    case 'html':
      return notBlank({ kind: 'text', text: htmlText(node.value) });
    case 'list':
      return notBlank(readList(node));
    case 'table':
      return notBlank(readTable(node));
    default:
      return [];
  }
}

/** An image alone leaves nothing behind, and must not stand between a heading and its line. */
function notBlank(block: BodyBlock): readonly BodyBlock[] {
  return block.text.trim() === '' ? [] : [block];
}

function toQuotation(block: Block): BodyBlock {
  if (block.kind === 'list' || block.kind === 'table' || block.kind === 'code') return block;
  return { kind: 'quotation', text: block.text, ...(block.marks ? { marks: block.marks } : {}) };
}

/** A line under a heading is a sub-heading when all of it is emphasised. */
function isSubheading(block: Block): block is BodyBlock {
  const text = block.text.trim();
  if (block.kind !== 'text' || text.includes('\n') || text.length > maxSubheadingLength)
    return false;
  const emphasised = (block.marks ?? []).filter(
    ({ kind }) => kind === 'strong' || kind === 'emphasis',
  );
  let rest = block.text;
  for (const { span } of emphasised) {
    rest = rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end);
  }
  return rest.trim() === '';
}

function oneLine({ text, marks }: InlineText): InlineText {
  return { text: text.replaceAll('\n', ' '), marks };
}

function readList(list: List): BodyBlock {
  const items = listItems(list).filter(({ text }) => text.trim() !== '');
  return {
    kind: 'list',
    ...joinInline(items, '\n'),
    items: spansInARow(items, 1),
    ordered: list.ordered === true,
  };
}

function listItems(list: List): readonly InlineText[] {
  return list.children.flatMap(readItem);
}

/** What an item says itself is one text; the lists in it follow as items of their own. */
function readItem(item: ListItem): readonly InlineText[] {
  const own = item.children.filter(({ type }) => type !== 'list').flatMap(readNode);
  const nested = item.children.flatMap((child) => (child.type === 'list' ? listItems(child) : []));
  const parts = own.map(({ text, marks }) => ({ text, marks: marks ?? [] }));
  return [joinInline(parts, '\n'), ...nested];
}

function readTable(table: Table): BodyBlock {
  const rows = table.children
    .map((row) =>
      joinInline(
        row.children.map((cell) => oneLine(readInline(cell.children))),
        ' | ',
      ),
    )
    .filter(({ text }) => text.replaceAll('|', '').trim() !== '');
  return { kind: 'table', ...joinInline(rows, '\n'), items: spansInARow(rows, 1) };
}

function spansInARow(parts: readonly InlineText[], gap: number): readonly Span[] {
  let start = 0;
  return parts.map(({ text }) => {
    const span = { start, end: start + text.length };
    start = span.end + gap;
    return span;
  });
}
