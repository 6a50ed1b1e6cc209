import type {
  Persona,
  PlaygroundMessage,
  PlaygroundNews,
  PlaygroundOutcome,
} from '../../core/ports/playground.js';
import { element } from '../view/element-tree.js';
import type { Names } from '../view/markdown-view.js';
import { type MessageContext, messageElementId, messageView } from '../view/message-view.js';
import { replyOriginal } from '../view/reply-original.js';
import type { ChatLocale } from '../view/texts.js';
import { buildElement } from './build-dom.js';
import { groupMessages } from './group-messages.js';
import { addControls, type MessageControlOptions } from './message-controls.js';
import { isAtEnd, showMessages } from './scroll-log.js';
import { sealMessages } from './seal-messages.js';

/** The conversation on the page. */
export interface ChatLog {
  /** Shows a message that is on its way, and that the bot is busy. */
  showPending(message: Omit<PlaygroundMessage, 'id' | 'revision' | 'at' | 'ephemeral'>): void;
  /** Shows that the bot is busy. */
  showThinking(): void;
  /** Shows what came of it. */
  apply(outcome: PlaygroundOutcome, command?: MessageContext['command']): void;
  /** Takes back what `showPending` and `showThinking` show. */
  settle(): void;
  remove(id: string): void;
  /** Shows the messages of one thread, or of the channel, and no others. */
  openThread(id: string | undefined): void;
  /** Shows what a person may see. */
  become(persona: Persona): void;
  /** Takes in what nobody here asked for. */
  hear(news: PlaygroundNews): void;
  /** Leaves what is shown to be read, and begins a new conversation below it. */
  beginAnew(): void;
  /** Scrolls to a message, and puts the focus on it. */
  jumpTo(id: string): void;
}

/** What the conversation is shown with. */
export interface ChatLogOptions extends MessageControlOptions {
  readonly locale: ChatLocale;
  readonly persona: Persona;
  /** What ids stand for, as far as it is known. */
  readonly names: () => Names | undefined;
}

const authors = ['member', 'moderator'] as const;

/** Creates the conversation, beginning with what the page holds already. */
export function createChatLog(log: HTMLElement, options: ChatLogOptions): ChatLog {
  const { locale, texts } = options;
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const shown: PlaygroundMessage[] = adoptMessages(log, options, clock);
  let pending: PlaygroundMessage | undefined;
  let thinking: HTMLElement | undefined;
  let count = 0;
  let openThread: string | undefined;
  let { persona } = options;
  const gone = new Set<string>();
  const commands = new Map<string, MessageContext['command']>();
  let waiting: PlaygroundNews[] = [];
  const isHidden = ({ threadId, visibleTo }: PlaygroundMessage): boolean =>
    threadId !== openThread || (visibleTo !== undefined && visibleTo !== persona);

  const find = (id: string): HTMLElement | null => document.getElementById(messageElementId(id));
  const place = (message: PlaygroundMessage): HTMLElement | undefined => {
    const known = shown.find(({ id }) => id === message.id);
    if (gone.has(message.id) || (known && known.revision >= message.revision)) return undefined;
    const command = commands.get(message.id);
    const names = options.names();
    const original = replyOriginal(message, shown);
    const built = buildElement(
      messageView(message, {
        texts,
        time: clock.format(new Date(message.at)),
        ...(names ? { names } : {}),
        ...(original ? { original } : {}),
        ...(command ? { command } : {}),
      }),
    );
    addControls(built, message, options);
    built.hidden = isHidden(message);
    const old = find(message.id);
    if (old?.querySelector('.why')?.hasAttribute('open')) {
      built.querySelector('.why')?.setAttribute('open', '');
    }
    if (old) replaceMessage(old, built);
    else log.append(built);
    const at = shown.findIndex(({ id }) => id === message.id);
    shown.splice(at === -1 ? shown.length : at, at === -1 ? 0 : 1, message);
    return built;
  };
  const remove = (id: string): void => {
    gone.add(id);
    find(id)?.remove();
    groupMessages(log);
    const at = shown.findIndex((message) => message.id === id);
    if (at !== -1) shown.splice(at, 1);
  };
  const showThinking = (): void => {
    thinking ??= buildElement(
      element('p', { class: 'thinking', 'aria-hidden': 'true' }, [
        element('span', { class: 'dots' }, [element('i'), element('i'), element('i')]),
        texts.thinking,
      ]),
    );
    log.append(thinking);
    showMessages(thinking, thinking);
  };
  const placeAll = (messages: readonly PlaygroundMessage[]): void => {
    const built = messages.map(place).filter((one) => one && !one.hidden);
    groupMessages(log);
    const [first, last] = [built[0], built.at(-1)];
    if (first && last) showMessages(first, last);
  };
  const hear = (news: PlaygroundNews): void => {
    // What is under way has its own answer, which says more.
    if (thinking?.isConnected) {
      waiting.push(news);
      return;
    }
    const follow = isAtEnd(log);
    for (const id of news.deleted) remove(id);
    if (follow) placeAll(news.messages);
    else news.messages.forEach(place);
    groupMessages(log);
  };
  const settle = (): void => {
    thinking?.remove();
    pending = undefined;
    const heard = waiting;
    waiting = [];
    // What came of the person's own doing is shown first.
    queueMicrotask(() => heard.forEach(hear));
  };
  const refresh = (): void => {
    for (const message of shown) {
      const built = find(message.id);
      if (built) built.hidden = isHidden(message);
    }
    groupMessages(log);
  };
  return {
    showPending(message) {
      count += 1;
      pending = {
        ...{ id: `pending-${count}`, revision: 0, at: Date.now(), ephemeral: false },
        ...message,
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
      for (const { id, isResponse } of outcome.messages) {
        if (command && isResponse && !commands.has(id)) commands.set(id, command);
      }
      placeAll(outcome.messages);
    },
    settle,
    remove,
    hear,
    become(next) {
      persona = next;
      refresh();
    },
    beginAnew() {
      sealMessages(log, texts.renewed);
      shown.splice(0, shown.length, ...(pending ? [pending] : []));
      gone.clear();
      commands.clear();
      waiting = [];
    },
    jumpTo(id) {
      const built = find(id);
      built?.scrollIntoView({ block: 'center', behavior: 'instant' });
      built?.focus();
    },
    openThread(id) {
      openThread = id;
      refresh();
      const last = shown.findLast(({ threadId }) => threadId === id);
      const built = last && find(last.id);
      if (built) showMessages(built, built);
    },
  };
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

/** Takes over the messages that the server wrote on the page, and tells when they came. */
function adoptMessages(
  log: HTMLElement,
  options: ChatLogOptions,
  clock: Intl.DateTimeFormat,
): PlaygroundMessage[] {
  return [...log.querySelectorAll<HTMLElement>('.message')].map((built) => {
    const message: PlaygroundMessage = {
      id: built.dataset.message ?? '',
      revision: 0,
      at: Number(built.dataset.at),
      author: authors.find((author) => author === built.dataset.author) ?? 'footnote',
      ephemeral: built.classList.contains('message-ephemeral'),
      message: { content: built.querySelector('.content')?.textContent ?? '' },
    };
    const time = element('time', {}, [clock.format(new Date(message.at))]);
    built.querySelector('.message-head')?.append(' ', buildElement(time));
    addControls(built, message, options);
    return message;
  });
}
