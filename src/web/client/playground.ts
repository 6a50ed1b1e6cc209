import type { Persona, PlaygroundAction, PlaygroundOutcome } from '../../core/ports/playground.js';
import {
  type CommandEntry,
  listMessageCommands,
  type MessageCommandEntry,
} from '../view/command-list.js';
import type { MessageContext } from '../view/message-view.js';
import { nameServer, type ServerNames } from '../view/server-names.js';
import { chatLocale, chatTexts } from '../view/texts.js';
import { createChatLog } from './chat-log.js';
import { ChatError, createChatServer } from './chat-server.js';
import type { FilledCommand } from './command-form.js';
import { createComposer } from './composer.js';
import { findElement } from './find-element.js';
import { keepTimes } from './keep-times.js';
import { watchMenus } from './message-controls.js';
import { createNewsStream } from './news-stream.js';
import { openModal } from './open-modal.js';
import { maxFileBytes, readFile } from './read-file.js';
import { createReconnection } from './reconnect.js';
import { createReplyBar } from './reply-bar.js';
import { revealSpoilers } from './reveal-spoilers.js';
import { createThreadBar } from './thread-bar.js';

const chat = findElement('chat', HTMLElement);
const status = findElement('status', HTMLElement);
const locale = chatLocale(chat.dataset.locale);
const texts = chatTexts(locale);
let names: ServerNames | undefined;
/** The conversation that is shown. */
let begun: string | undefined;
const news = createNewsStream({
  onNews: (heard) => {
    threadBar.add(heard.threads);
    log.hear(heard);
    threadBar.mark(heard.messages);
  },
  onConnection: (isThere) => {
    if (isThere) reconnection.succeeded();
    if (!isThere) status.textContent = texts.lost;
    else if (status.textContent === texts.lost) status.textContent = '';
  },
  onRefused: () => reconnection.refused(),
});
let messageCommands: readonly MessageCommandEntry[] = [];
const log = createChatLog(findElement('log', HTMLElement), {
  locale,
  texts,
  messageCommands: () => messageCommands,
  persona: persona(),
  names: () => names,
});
const threadBar = createThreadBar(findElement('threads', HTMLElement), texts, (id) => {
  log.openThread(id);
});
const server = createChatServer({
  session: chat.dataset.session,
  unreachable: texts.unreachable,
  onSession: (session) => {
    if (begun !== undefined && begun !== session) {
      log.beginAnew();
      threadBar.clear();
      status.textContent = '';
    }
    begun = session;
    news.open(session);
    void nameAll().catch(() => undefined);
  },
});
const reconnection = createReconnection(server, () => {
  status.textContent = texts.lost;
});
void server.commands().then(
  (commands) => {
    messageCommands = listMessageCommands(commands, locale);
  },
  // The page works without; the menu of commands asks again.
  () => undefined,
);
const replyBar = createReplyBar(findElement('reply-place', HTMLElement), texts);
const composer = createComposer({
  locale,
  texts,
  server,
  onMessage: (content) => void ask(content),
  names: nameAll,
  acting,
  onCommand: (entry, filled) => void run(entry, filled),
  onEscape: replyBar.cancel,
  onProblem: tell,
  onMistake: (message) => {
    status.textContent = message;
  },
});

watchMenus(chat);
revealSpoilers(chat);
keepTimes(chat);
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.name === 'persona') log.become(persona());
});

chat.addEventListener('click', (event) => {
  const control = event.target instanceof Element && event.target.closest('a, button');
  if (!(control instanceof HTMLElement)) return;
  const { example, customId, reply, dismiss, messageCommand, openThread, jump } = control.dataset;
  const messageId = control.closest<HTMLElement>('.message')?.dataset.message;
  if (example) {
    event.preventDefault();
    void ask(example);
    composer.focus();
  } else if (reply) {
    replyBar.begin(reply);
    composer.focus();
  } else if (dismiss !== undefined && messageId) {
    log.remove(messageId);
    status.textContent = texts.dismissed;
    composer.focus();
  } else if (messageCommand && messageId) {
    control.closest('details')?.removeAttribute('open');
    log.showThinking();
    void act({ kind: 'message-command', name: messageCommand, messageId, ...acting() });
  } else if (jump) {
    event.preventDefault();
    threadBar.open(control.dataset.jumpThread);
    log.jumpTo(jump);
  } else if (openThread) {
    threadBar.open(openThread);
  } else if (customId && messageId && control.getAttribute('aria-busy') !== 'true') {
    void press(control, customId, messageId);
  }
});

async function nameAll(): Promise<ServerNames> {
  names = nameServer(await server.describe(), threadBar.all(), { locale, texts });
  return names;
}

async function run(entry: CommandEntry, { options, files, line }: FilledCommand): Promise<void> {
  const attached = Object.entries(files);
  if (attached.some(([, { size }]) => size > maxFileBytes)) {
    status.textContent = texts.tooLarge;
    return;
  }
  log.showThinking();
  const read = await Promise.all(
    attached.map(async ([option, file]) => [option, await readFile(file)] as const),
  );
  const { name, subcommand } = entry;
  const problem = await act(
    {
      ...{ kind: 'command', name, options, ...acting() },
      ...(subcommand ? { subcommand } : {}),
      ...(read.length > 0 ? { files: Object.fromEntries(read) } : {}),
    },
    { line, author: persona() },
  );
  if (problem !== undefined) composer.restore(line);
}

async function ask(content: string): Promise<void> {
  const replyTo = replyBar.take();
  const { threadId } = acting();
  log.showPending({
    author: persona(),
    message: { content },
    ...(replyTo ? { replyTo } : {}),
    ...(threadId ? { threadId } : {}),
  });
  const problem = await act({
    kind: 'message',
    content,
    ...acting(),
    ...(replyTo && !replyTo.startsWith('pending-') ? { replyTo } : {}),
  });
  if (problem !== undefined) composer.restore(content);
}

async function press(control: HTMLElement, customId: string, messageId: string): Promise<void> {
  control.setAttribute('aria-busy', 'true');
  await act({ kind: 'button', customId, messageId, ...acting() });
  control.removeAttribute('aria-busy');
  // The message that held the focus is gone.
  if (document.activeElement === document.body) composer.focus();
}

/** @returns What went wrong, as the person has been told; nothing when it worked. */
async function act(
  action: PlaygroundAction,
  command?: MessageContext['command'],
): Promise<string | undefined> {
  status.textContent = '';
  document.getElementById('welcome')?.remove();
  try {
    const outcome = await server.act(action);
    log.apply(outcome, command);
    if (outcome.kind === 'messages') {
      threadBar.add(outcome.threads ?? []);
      threadBar.mark(outcome.messages);
    }
    if (outcome.kind === 'modal') fillIn(outcome);
    return undefined;
  } catch (problem) {
    return tell(problem);
  }
}

function fillIn({
  modal,
  messageId,
}: Extract<PlaygroundOutcome, { readonly kind: 'modal' }>): void {
  const { customId } = modal;
  const on = messageId === undefined ? {} : { messageId };
  openModal(modal, texts, (values) => act({ kind: 'modal', customId, values, ...on, ...acting() }));
}

/** Who acts, in which language, and where. */
function acting() {
  const threadId = threadBar.current();
  return { persona: persona(), locale, ...(threadId === undefined ? {} : { threadId }) };
}

/** Tells the person what went wrong, and gives the words. */
function tell(problem: unknown): string {
  log.settle();
  const message = problem instanceof ChatError ? problem.message : texts.unreachable;
  status.textContent = message;
  if (!(problem instanceof ChatError)) reportError(problem);
  return message;
}

function persona(): Persona {
  const chosen = document.querySelector('input[name="persona"]:checked');
  return chosen instanceof HTMLInputElement && chosen.value === 'moderator'
    ? 'moderator'
    : 'member';
}
