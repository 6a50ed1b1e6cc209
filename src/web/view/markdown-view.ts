import { type MessageBlock, parseBlocks } from './discord-blocks.js';
import type { Inline } from './discord-inline.js';
import { element, type TreeElement, type TreeNode } from './element-tree.js';
import { chatLocale, chatTexts } from './texts.js';
import { timeView } from './time-view.js';

/** Shows a message's content as Discord shows it. */
export function markdownView(content: string, names: Names = noNames): readonly TreeNode[] {
  return parseBlocks(content).map((block) => blockView(block, names));
}

/** What ids stand for. */
export interface Names {
  readonly locale: string;
  /** Finds the name of a person, a role or a channel. */
  find(id: string): string | undefined;
}

const noNames: Names = { locale: 'en-US', find: () => undefined };

function blockView(block: MessageBlock, names: Names): TreeElement {
  const inlines = (children: readonly Inline[]) => children.map((one) => inlineView(one, names));
  switch (block.kind) {
    case 'text':
      return element('p', {}, inlines(block.children));
    case 'subtext':
      return element('p', { class: 'subtext' }, inlines(block.children));
    case 'heading':
      // A heading of a message is none of the page's outline.
      return element('p', { class: `big big-${block.level}` }, inlines(block.children));
    case 'quote':
      return element(
        'blockquote',
        {},
        block.blocks.map((inner) => blockView(inner, names)),
      );
    case 'code':
      return element('pre', { tabindex: '0' }, [element('code', {}, [block.text])]);
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        { role: 'list' },
        block.items.map(({ depth, marker, children }) =>
          element('li', { class: `depth-${depth}` }, [
            element('span', { class: 'marker' }, [`${marker} `]),
            element('span', {}, inlines(children)),
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

function inlineView(inline: Inline, names: Names): TreeNode {
  const inlines = (children: readonly Inline[]) => children.map((one) => inlineView(one, names));
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return element('code', {}, [inline.text]);
    case 'mention':
      return element('span', { class: 'mention' }, [inline.text]);
    case 'person':
    case 'role':
      return element('span', { class: 'mention' }, [`@${names.find(inline.id) ?? '…'}`]);
    case 'time':
      return timeView(inline.seconds, inline.style, names.locale);
    case 'channel': {
      const [, thread] = inline.id.split(':');
      if (thread === undefined || !/^t\d+$/.test(thread)) {
        return element('span', { class: 'mention' }, [`#${names.find(inline.id) ?? '…'}`]);
      }
      const attributes = { type: 'button', class: 'mention', 'data-open-thread': thread };
      return element('button', attributes, ['# →']);
    }
    case 'link':
      return (
        jumpView(inline.url, inlines(inline.children)) ??
        linkView(inline.url, inlines(inline.children))
      );
    case 'spoiler':
      return spoilerView(inlines(inline.children), names);
    default:
      return element(tags[inline.kind], {}, inlines(inline.children));
  }
}

/** Nobody reads what is below, by eye or ear, before it is pressed. */
function spoilerView(children: readonly TreeNode[], { locale }: Names): TreeElement {
  const { spoiler } = chatTexts(chatLocale(locale));
  const attributes = { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': spoiler };
  return element('span', attributes, children);
}

/** A link to a message of the playground itself goes there. */
function jumpView(url: string, children: readonly TreeNode[]): TreeElement | undefined {
  const match = /^https:\/\/discord\.com\/channels\/[\w-]+\/[\w-]+(?::(t\d+))?\/(m\d+)$/.exec(url);
  if (!match) return undefined;
  const [, thread = '', message = ''] = match;
  const attributes = { href: `#message-${message}`, 'data-jump': message };
  return element(
    'a',
    { ...attributes, ...(thread ? { 'data-jump-thread': thread } : {}) },
    children,
  );
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
