import type { PlaygroundMessage } from '../../core/ports/playground.js';
import type { MessageCommandEntry } from '../view/command-list.js';
import { element, type TreeElement } from '../view/element-tree.js';
import type { ChatTexts } from '../view/texts.js';
import { buildElement } from './build-dom.js';

/** What the controls of a message are made of. */
export interface MessageControlOptions {
  readonly texts: ChatTexts;
  /** The commands of a message's menu, by name, as registered. */
  readonly messageCommands: () => readonly MessageCommandEntry[];
}

/** Adds what one can do with any message: reply to it, or choose a command of its menu. */
export function addControls(
  built: HTMLElement,
  { id, author }: PlaygroundMessage,
  { texts, messageCommands }: MessageControlOptions,
): void {
  const reply =
    author === 'footnote'
      ? [element('button', { type: 'button', 'data-reply': id, ...sign('reply', texts.reply) })]
      : [];
  const menu = menuView(messageCommands(), texts);
  if (reply.length + menu.length === 0) return;
  built.append(buildElement(element('div', { class: 'message-controls' }, [...reply, ...menu])));
}

function menuView(
  commands: readonly MessageCommandEntry[],
  texts: ChatTexts,
): readonly TreeElement[] {
  if (commands.length === 0) return [];
  return [
    element('details', { class: 'apps' }, [
      element('summary', sign('more', texts.apps)),
      element(
        'div',
        { class: 'apps-menu' },
        commands.map(({ name, title }) =>
          element('button', { type: 'button', 'data-message-command': name }, [title]),
        ),
      ),
    ]),
  ];
}

function sign(name: string, title: string): Readonly<Record<string, string>> {
  return { class: `sign sign-${name}`, 'aria-label': title, title };
}

/** Closes a message's menu when something else is done, and keeps an open one in view. */
export function watchMenus(chat: HTMLElement): void {
  const openMenus = () => chat.querySelectorAll<HTMLDetailsElement>('.apps[open]');
  document.addEventListener('click', ({ target }) => {
    for (const menu of openMenus()) {
      if (!(target instanceof Node) || !menu.contains(target)) menu.open = false;
    }
  });
  chat.addEventListener('keydown', ({ key, target }) => {
    const menu = target instanceof Element && target.closest<HTMLDetailsElement>('.apps[open]');
    if (key !== 'Escape' || !menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  chat.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      target.querySelector('.apps-menu')?.scrollIntoView({ block: 'nearest' });
    },
    true,
  );
}
