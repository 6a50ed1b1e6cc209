import type { PlaygroundMessage, PlaygroundOutcome } from '../playground-port.js';
import { element } from '../view/element-tree.js';
import { type MessageContext, messageElementId, messageView } from '../view/message-view.js';
import { replyOriginal } from '../view/reply-original.js';
import type { ChatLocale, ChatTexts } from '../view/texts.js';
import { buildElement } from './build-dom.js';

/** The conversation on the page. */
export interface ChatLog {
  /** Shows a message that is on its way, and that the bot is busy. */
  showPending(content: string, author: PlaygroundMessage['author'], replyTo?: string): void;
  /** Shows that the bot is busy. */
  showThinking(): void;
  /** Shows what came of it. */
  apply(outcome: PlaygroundOutcome, command?: MessageContext['command']): void;
  /** Takes back what `showPending` and `showThinking` show. */
  settle(): void;
  remove(id: string): void;
}

const authors = ['member', 'moderator'] as const;

/** Creates the conversation, beginning with what the page holds already. */
export function createChatLog(log: HTMLElement, locale: ChatLocale, texts: ChatTexts): ChatLog {
  const shown: PlaygroundMessage[] = adoptMessages(log, texts);
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  let pending: PlaygroundMessage | undefined;
  let thinking: HTMLElement | undefined;
  let count = 0;

  const find = (id: string): HTMLElement | null => document.getElementById(messageElementId(id));
  const place = (message: PlaygroundMessage, command?: MessageContext['command']): HTMLElement => {
    const original = replyOriginal(message, shown);
    const built = buildElement(
      messageView(message, {
        texts,
        time: clock.format(new Date()),
        ...(original ? { original } : {}),
        ...(command && message.author === 'footnote' ? { command } : {}),
      }),
    );
    addReplyButton(built, message, texts);
    const old = find(message.id);
    if (old) replaceMessage(old, built);
    else log.append(built);
    const at = shown.findIndex(({ id }) => id === message.id);
    shown.splice(at === -1 ? shown.length : at, at === -1 ? 0 : 1, message);
    return built;
  };
  const remove = (id: string): void => {
    find(id)?.remove();
    const at = shown.findIndex((message) => message.id === id);
    if (at !== -1) shown.splice(at, 1);
  };
  const showThinking = (): void => {
    thinking ??= buildElement(
      element('p', { class: 'thinking', 'aria-hidden': 'true' }, [texts.thinking]),
    );
    log.append(thinking);
    showWhole(thinking);
  };
  const settle = (): void => {
    thinking?.remove();
    pending = undefined;
  };
  return {
    showPending(content, author, replyTo) {
      count += 1;
      pending = {
        id: `pending-${count}`,
        author,
        ephemeral: false,
        ...(replyTo ? { replyTo } : {}),
        message: { content },
      };
      place(pending);
      showThinking();
    },
    showThinking,
    apply(outcome, command) {
      const question = pending;
      settle();
      if (outcome.kind !== 'messages') return;
      // The bot's own record of the question takes the place of the one shown meanwhile.
      if (question && outcome.messages.some(({ author }) => author !== 'footnote')) {
        remove(question.id);
      }
      for (const id of outcome.deleted ?? []) remove(id);
      const placed = outcome.messages.map((message) => place(message, command));
      const last = placed.at(-1);
      if (last) showWhole(last);
    },
    settle,
    remove,
  };
}

/** Scrolls to the end of a message, or to its beginning when it is higher than the view. */
function showWhole(shown: HTMLElement): void {
  shown.scrollIntoView({ block: 'end', behavior: 'instant' });
  const scroller = shown.closest('.chat-scroll');
  const top = Math.max(0, scroller?.getBoundingClientRect().top ?? 0);
  if (shown.getBoundingClientRect().top < top) {
    shown.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}

/** The focus stays on the button that brought the change, or on the message. */
function replaceMessage(old: HTMLElement, built: HTMLElement): void {
  const controls = (message: HTMLElement): readonly HTMLElement[] => [
    ...message.querySelectorAll<HTMLElement>('a, button'),
  ];
  const focused = controls(old).findIndex((control) => control.matches(':focus'));
  old.replaceWith(built);
  if (focused === -1) return;
  const twin = controls(built)[focused];
  if (twin && !twin.hasAttribute('disabled')) twin.focus();
  else built.focus();
}

function addReplyButton(
  built: HTMLElement,
  { id, author }: PlaygroundMessage,
  texts: ChatTexts,
): void {
  if (author !== 'footnote') return;
  built.append(
    buildElement(
      element('button', { type: 'button', class: 'reply-button', 'data-reply': id }, [texts.reply]),
    ),
  );
}

/** Takes over the messages that the server wrote on the page. */
function adoptMessages(log: HTMLElement, texts: ChatTexts): PlaygroundMessage[] {
  return [...log.querySelectorAll<HTMLElement>('.message')].map((built) => {
    const message: PlaygroundMessage = {
      id: built.dataset.message ?? '',
      author: authors.find((author) => author === built.dataset.author) ?? 'footnote',
      ephemeral: built.classList.contains('message-ephemeral'),
      message: { content: built.querySelector('.content')?.textContent ?? '' },
    };
    addReplyButton(built, message, texts);
    return message;
  });
}
