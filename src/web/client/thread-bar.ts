import type { PlaygroundMessage, PlaygroundThread } from '../../core/ports/playground.js';
import { element } from '../view/element-tree.js';
import type { ChatTexts } from '../view/texts.js';
import { buildElement } from './build-dom.js';

/** The threads of the channel, and which of them is open. */
export interface ThreadBar {
  /** The thread that is open; the channel itself when nothing. */
  current(): string | undefined;
  all(): readonly PlaygroundThread[];
  /** Takes in new threads and changed ones. */
  add(threads: readonly PlaygroundThread[]): void;
  /** Marks where there are new messages that are not in view. */
  mark(messages: readonly PlaygroundMessage[]): void;
  /** Opens a thread, or the channel; false when there is no such thread. */
  open(id: string | undefined): boolean;
  /** Forgets all threads, and opens the channel. */
  clear(): void;
}

/**
 * Creates the bar, which is shown once there are threads.
 *
 * @param onOpen - Is called when another thread, or the channel, has been opened.
 */
export function createThreadBar(
  place: HTMLElement,
  texts: ChatTexts,
  onOpen: (id: string | undefined) => void,
): ThreadBar {
  const threads = new Map<string, PlaygroundThread>();
  const channel = place.dataset.channel ?? '';
  const unread = new Set<string | undefined>();
  let current: string | undefined;
  const draw = (): void => {
    const tab = (id: string | undefined, name: string) =>
      element(
        'button',
        {
          ...{ type: 'button', 'data-thread': id ?? '' },
          ...(id === current ? { 'aria-current': 'true' } : {}),
          ...(unread.has(id) ? { class: 'unread' } : {}),
        },
        [
          name,
          ...(unread.has(id)
            ? [element('span', { class: 'hidden-words' }, [` (${texts.unread})`])]
            : []),
        ],
      );
    const tabs = [...threads.values()].map(({ id, name, isArchived, isPost }) => {
      const shown = isPost ? `${texts.forum} › ${name}` : name;
      return tab(id, isArchived ? `${shown} (${texts.archived})` : shown);
    });
    place.hidden = threads.size === 0;
    place.replaceChildren(buildElement(tab(undefined, `# ${channel}`)), ...tabs.map(buildElement));
  };
  const open = (id: string | undefined): boolean => {
    if (id !== undefined && !threads.has(id)) return false;
    current = id;
    unread.delete(id);
    draw();
    onOpen(id);
    return true;
  };
  place.addEventListener('click', ({ target }) => {
    const chosen = target instanceof HTMLElement && target.dataset.thread;
    if (chosen !== undefined && chosen !== false) open(chosen === '' ? undefined : chosen);
  });
  return {
    current: () => current,
    all: () => [...threads.values()],
    add(changed) {
      for (const thread of changed) threads.set(thread.id, thread);
      if (changed.length > 0) draw();
      nameLinks(threads);
    },
    mark(messages) {
      const elsewhere = messages
        .filter(({ isEdited, visibleTo }) => !isEdited && visibleTo === undefined)
        .map(({ threadId }) => threadId)
        .filter((id) => id !== current && !unread.has(id));
      for (const id of elsewhere) unread.add(id);
      if (elsewhere.length > 0) draw();
    },
    open,
    clear() {
      threads.clear();
      unread.clear();
      open(undefined);
    },
  };
}

/** A message that names a thread has only its id. */
function nameLinks(threads: ReadonlyMap<string, PlaygroundThread>): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-open-thread]')) {
    const name = threads.get(link.dataset.openThread ?? '')?.name;
    if (name !== undefined) link.textContent = `# ${name}`;
  }
}
