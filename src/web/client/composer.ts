import { type CommandEntry, listCommands, matchCommands } from '../view/command-list.js';
import type { ChatLocale, ChatTexts } from '../view/texts.js';
import type { ChatServer } from './chat-server.js';
import { type CommandFormOptions, createCommandForm, type FilledCommand } from './command-form.js';
import { findElement } from './find-element.js';
import type { ServerNames } from './server-names.js';
import { createSuggestions } from './suggestions.js';

/** What the box to write in needs, and what it does. */
export interface ComposerOptions {
  readonly locale: ChatLocale;
  readonly texts: ChatTexts;
  readonly server: ChatServer;
  readonly onMessage: (content: string) => void;
  readonly onCommand: (entry: CommandEntry, filled: FilledCommand) => void;
  /** Who and what is in the server. */
  readonly names: () => Promise<ServerNames>;
  readonly acting: CommandFormOptions['acting'];
  readonly onEscape: () => void;
  readonly onProblem: (problem: unknown) => void;
}

/** The box to write in. */
export interface Composer {
  focus(): void;
  /** Puts a text back that could not be sent, unless something else has been written. */
  restore(content: string): void;
}

/** Lets one write a question, or choose a command after a slash and fill in its options. */
export function createComposer(options: ComposerOptions): Composer {
  const { locale, texts, server, onMessage, onCommand } = options;
  const form = findElement('composer', HTMLFormElement);
  const box = findElement('ask', HTMLTextAreaElement);
  const menuPlace = findElement('menu-place', HTMLElement);
  const menu = createSuggestions<CommandEntry>({
    input: box,
    place: menuPlace,
    id: 'commands',
    label: texts.commands,
    emptyText: texts.noCommand,
    onChoose: (entry) => void openCommand(entry).catch(options.onProblem),
  });

  const write = (content: string): void => {
    box.value = content;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
  };
  const openCommand = async (entry: CommandEntry): Promise<void> => {
    const names = await options.names();
    const close = (): void => {
      commandForm.remove();
      menuPlace.replaceChildren();
      form.hidden = false;
      box.focus();
    };
    const commandForm = createCommandForm({
      entry,
      locale,
      texts,
      server,
      names,
      menuPlace,
      acting: options.acting,
      onCancel: close,
      onRun: (filled) => {
        close();
        onCommand(entry, filled);
      },
    });
    write('');
    form.hidden = true;
    form.after(commandForm);
    commandForm.querySelector<HTMLElement>('input, select, button')?.focus();
  };
  const suggest = async (): Promise<void> => {
    const typed = /^\/([^\n]*)$/.exec(box.value)?.[1];
    if (typed === undefined) {
      menu.hide();
      return;
    }
    try {
      const entries = matchCommands(listCommands(await server.commands(), locale), typed);
      if (!box.value.startsWith('/')) return;
      menu.show(
        entries.map((entry) => ({
          value: entry,
          title: `/${entry.title}`,
          note: entry.description,
        })),
      );
    } catch (problem) {
      options.onProblem(problem);
    }
  };
  const history: string[] = [];
  let recalled = 0;
  /** Arrow keys go through what was sent, from an empty box or from what they brought. */
  const recall = (key: string): boolean => {
    const isOwn = box.value === '' || box.value === history[recalled];
    const to = recalled + (key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : Number.NaN);
    if (!isOwn || Number.isNaN(to) || to < 0 || to > history.length) return false;
    recalled = to;
    write(history[to] ?? '');
    return true;
  };
  const send = (): void => {
    const content = box.value.trim();
    if (content === '') return;
    menu.hide();
    write('');
    if (history.at(-1) !== content) history.push(content);
    recalled = history.length;
    onMessage(content);
  };

  box.addEventListener('input', () => {
    write(box.value);
    void suggest();
  });
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (menu.press(event.key)) event.preventDefault();
    else if (event.key === 'Escape') options.onEscape();
    else if (recall(event.key)) event.preventDefault();
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    }
  });
  box.addEventListener('blur', menu.hide);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
    box.focus();
  });
  findElement('open-commands', HTMLButtonElement).addEventListener('click', () => {
    write('/');
    box.focus();
    void suggest();
  });
  return {
    focus: () => box.focus(),
    restore: (content) => {
      if (box.value === '') write(content);
    },
  };
}
