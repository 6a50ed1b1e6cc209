import type { Persona, PlaygroundMessage } from '../../core/ports/playground.js';
import { componentsView } from './components-view.js';
import { element, type TreeElement, type TreeNode } from './element-tree.js';
import { embedView } from './embed-view.js';
import { filesView } from './files-view.js';
import { markdownView, type Names } from './markdown-view.js';
import type { ChatTexts } from './texts.js';
import { whyView } from './why-view.js';

/** What stands around a message in the chat. */
export interface MessageContext {
  readonly texts: ChatTexts;
  /** What ids in mentions stand for; unknown when absent. */
  readonly names?: Names;
  /** The message that it replies to, where that is known. */
  readonly original?: ReplyOriginal;
  /** The command that it replies to, as a person typed it: `/ask question: …`. */
  readonly command?: { readonly line: string; readonly author: Persona };
  /** When it came, as shown; nothing when absent. */
  readonly time?: string;
}

/** The head of a message that another one replies to. */
export interface ReplyOriginal {
  readonly id: string;
  readonly author: PlaygroundMessage['author'];
  readonly excerpt: string;
}

/** The id of a message's element. */
export function messageElementId(id: string): string {
  return `message-${id}`;
}

/** Shows a message as Discord does: who, what, and what one can do about it. */
export function messageView(message: PlaygroundMessage, context: MessageContext): TreeElement {
  const { id, author, ephemeral, threadId } = message;
  const { texts } = context;
  const headId = `${messageElementId(id)}-head`;
  return element(
    'article',
    {
      class: ephemeral ? 'message message-ephemeral' : 'message',
      id: messageElementId(id),
      'data-message': id,
      'data-author': author,
      'data-at': String(message.at),
      ...(threadId === undefined ? {} : { 'data-thread': threadId }),
      'aria-labelledby': headId,
      tabindex: '-1',
    },
    [
      ...referenceView(message, context),
      faceView(author, texts),
      element('div', { class: 'message-body' }, [
        headView(message, headId, context),
        ...contentView(message, context),
        ...componentsView(message.message.components ?? [], context),
        ...(message.basis ? [whyView(message.basis, texts)] : []),
        ...(ephemeral ? [ephemeralView(texts)] : []),
      ]),
    ],
  );
}

/** The picture of a person: an initial, or the bot's sign. */
function faceView(author: PlaygroundMessage['author'], texts: ChatTexts): TreeElement {
  return element('span', { class: `avatar avatar-${author}`, 'aria-hidden': 'true' }, [
    author === 'footnote' ? '' : texts.names[author].slice(0, 1),
  ]);
}

function headView(
  { author }: PlaygroundMessage,
  id: string,
  { texts, time }: MessageContext,
): TreeElement {
  return element('h3', { class: 'message-head', id }, [
    element('span', { class: `name name-${author}` }, [texts.names[author]]),
    ...(author === 'footnote' ? [' ', element('span', { class: 'app-tag' }, [texts.app])] : []),
    ...(time ? [' ', element('time', {}, [time])] : []),
  ]);
}

function contentView(
  { message: { content, embeds = [], files = [] }, isEdited }: PlaygroundMessage,
  { names, texts }: MessageContext,
): readonly TreeNode[] {
  return [
    ...(content
      ? [element('div', { class: 'content' }, mark(markdownView(content, names), isEdited, texts))]
      : []),
    ...embeds.map((embed) => embedView(embed, names)),
    ...filesView(files, texts),
  ];
}

/** The last line says that the message was changed. */
function mark(
  blocks: readonly TreeNode[],
  isEdited: boolean | undefined,
  texts: ChatTexts,
): readonly TreeNode[] {
  if (!isEdited) return blocks;
  const edited = element('span', { class: 'edited' }, [texts.edited]);
  const last = blocks.at(-1);
  if (typeof last !== 'object' || last.tag !== 'p') return [...blocks, element('p', {}, [edited])];
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, ' ', edited] }];
}

function referenceView(
  { replyTo, threadId }: PlaygroundMessage,
  { texts, original, command }: MessageContext,
): readonly TreeNode[] {
  if (command) {
    return [
      element('p', { class: 'reference' }, [
        faceView(command.author, texts),
        element('strong', {}, [texts.names[command.author]]),
        ` ${texts.used} `,
        element('span', { class: 'mention' }, [command.line]),
      ]),
    ];
  }
  if (original) {
    const jump = {
      href: `#${messageElementId(original.id)}`,
      'data-jump': original.id,
      ...(threadId === undefined ? {} : { 'data-jump-thread': threadId }),
    };
    return [
      element('p', { class: 'reference' }, [
        element('a', jump, [
          faceView(original.author, texts),
          element('strong', {}, [texts.names[original.author]]),
          ` ${original.excerpt}`,
        ]),
      ]),
    ];
  }
  return replyTo ? [element('p', { class: 'reference' }, [texts.goneMessage])] : [];
}

function ephemeralView(texts: ChatTexts): TreeElement {
  return element('p', { class: 'ephemeral' }, [
    `${texts.onlyYou} · `,
    element('button', { type: 'button', class: 'dismiss', 'data-dismiss': '' }, [texts.dismiss]),
  ]);
}
