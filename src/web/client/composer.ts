import type { OptionValue } from '../playground-port.js';
import { type CommandEntry, listCommands, matchCommands } from '../view/command-list.js';
import type { ChatLocale, ChatTexts } from '../view/texts.js';
import type { ChatServer } from './chat-server.js';
import { createCommandForm } from './command-form.js';
import { findElement } from './find-element.js';
import { createSuggestions } from './suggestions.js';

/** What the box to write in needs, and what it does. */
export interface ComposerOptions {
  readonly locale: ChatLocale;
  readonly texts: ChatTexts;
  readonly server: ChatServer;
  readonly onMessage: (content: string) => void;
  readonly onCommand: (
    entry: CommandEntry,
    options: Readonly<Record<string, OptionValue>>,
    line: string,
  ) => void;
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
    onChoose: (entry) => openCommand(entry),
  });

  const write = (content: string): void => {
    box.value = content;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
  };
  const openCommand = (entry: CommandEntry): void => {
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
      menuPlace,
      onCancel: close,
      onRun: (values, line) => {
        close();
        onCommand(entry, values, line);
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
  const send = (): void => {
    const content = box.value.trim();
    if (content === '') return;
    menu.hide();
    write('');
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
