import { type MessageBlock, parseBlocks } from './discord-blocks.js';
import type { Inline } from './discord-inline.js';
import { element, type TreeElement, type TreeNode } from './element-tree.js';

/** Shows a message's content as Discord shows it. */
export function markdownView(content: string): readonly TreeNode[] {
  return parseBlocks(content).map(blockView);
}

function blockView(block: MessageBlock): TreeElement {
  switch (block.kind) {
    case 'text':
      return element('p', {}, block.children.map(inlineView));
    case 'subtext':
      return element('p', { class: 'subtext' }, block.children.map(inlineView));
    case 'heading':
      // A heading of a message is none of the page's outline.
      return element('p', { class: `big big-${block.level}` }, block.children.map(inlineView));
    case 'quote':
      return element('blockquote', {}, block.blocks.map(blockView));
    case 'code':
      return element('pre', { tabindex: '0' }, [element('code', {}, [block.text])]);
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        { role: 'list' },
        block.items.map(({ depth, marker, children }) =>
          element('li', { class: `depth-${depth}` }, [
            element('span', { class: 'marker' }, [`${marker} `]),
            element('span', {}, children.map(inlineView)),
          ]),
        ),
      );
  }
}

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
} as const;

function inlineView(inline: Inline): TreeNode {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return element('code', {}, [inline.text]);
    case 'mention':
      return element('span', { class: 'mention' }, [inline.text]);
    case 'channel': {
      const [, thread] = inline.id.split(':');
      if (thread === undefined) return element('span', { class: 'mention' }, ['#channel']);
      const attributes = { type: 'button', class: 'mention', 'data-open-thread': thread };
      return element('button', attributes, ['# →']);
    }
    case 'link':
      return linkView(inline.url, inline.children.map(inlineView));
    case 'spoiler':
      return element('span', { class: 'spoiler' }, inline.children.map(inlineView));
    default:
      return element(tags[inline.kind], {}, inline.children.map(inlineView));
  }
}

/** Shows a link, which opens beside the chat. */
export function linkView(
  url: string,
  children: readonly TreeNode[],
  className?: string,
): TreeElement {
  return element(
    'a',
    {
      href: url,
      target: '_blank',
      rel: 'noopener nofollow',
      ...(className ? { class: className } : {}),
    },
    children,
  );
}
