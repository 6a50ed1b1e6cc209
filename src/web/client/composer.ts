import { commandHint } from '../view/command-hint.js';
import { type CommandEntry, listCommands, matchCommands } from '../view/command-list.js';
import { findCommand } from '../view/find-command.js';
import { readCommandLine } from '../view/read-command-line.js';
import type { ServerNames } from '../view/server-names.js';
import type { ChatLocale, ChatTexts } from '../view/texts.js';
import { buildElement } from './build-dom.js';
import type { ChatServer } from './chat-server.js';
import { type CommandFormOptions, createCommandForm, type FilledCommand } from './command-form.js';
import { findElement } from './find-element.js';
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
  /** Is told what is wrong with what was typed, in words for the person. */
  readonly onMistake: (message: string) => void;
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
  const hideMenu = (): void => {
    menu.hide();
    menuPlace.replaceChildren();
  };
  const suggest = async (): Promise<void> => {
    const typed = /^\/([^\n]*)$/.exec(box.value)?.[1];
    if (typed === undefined) {
      hideMenu();
      return;
    }
    try {
      const all = listCommands(await server.commands(), locale);
      if (!box.value.startsWith('/')) return;
      const entries = matchCommands(all, typed);
      const found = entries.length === 0 ? findCommand(typed, all) : undefined;
      if (found) {
        menu.hide();
        menuPlace.replaceChildren(buildElement(commandHint(found.entry, locale)));
        return;
      }
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
    if (content.startsWith('/')) {
      void sendCommand(content).catch(options.onProblem);
      return;
    }
    empty(content);
    onMessage(content);
  };
  /** What cannot be run stays in the box, to be mended. */
  const sendCommand = async (content: string): Promise<void> => {
    const [commands, names] = await Promise.all([server.commands(), options.names()]);
    const entries = listCommands(commands, locale);
    const reading = readCommandLine(content, { entries, locale, texts, names });
    if (reading.kind === 'problem') {
      hideMenu();
      options.onMistake(reading.message);
      return;
    }
    empty(content);
    onCommand(reading.entry, { options: reading.options, files: {}, line: reading.line });
  };
  const empty = (sent: string): void => {
    hideMenu();
    write('');
    if (history.at(-1) !== sent) history.push(sent);
    recalled = history.length;
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
  box.addEventListener('blur', hideMenu);
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
