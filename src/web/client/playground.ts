import type { Persona, PlaygroundAction, PlaygroundOutcome } from '../../core/ports/playground.js';
import {
  type CommandEntry,
  listMessageCommands,
  type MessageCommandEntry,
} from '../view/command-list.js';
import type { MessageContext } from '../view/message-view.js';
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
import { createReplyBar } from './reply-bar.js';
import { revealSpoilers } from './reveal-spoilers.js';
import { nameServer, type ServerNames } from './server-names.js';
import { createThreadBar } from './thread-bar.js';

const chat = findElement('chat', HTMLElement);
const status = findElement('status', HTMLElement);
const locale = chatLocale(chat.dataset.locale);
const texts = chatTexts(locale);
let names: ServerNames | undefined;
const news = createNewsStream({
  onNews: (heard) => {
    threadBar.add(heard.threads);
    log.hear(heard);
  },
  onConnection: (isThere) => {
    if (!isThere) status.textContent = texts.lost;
    else if (status.textContent === texts.lost) status.textContent = '';
  },
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
    news.open(session);
    void nameAll().catch(() => undefined);
  },
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
  await act(
    {
      ...{ kind: 'command', name, options, ...acting() },
      ...(subcommand ? { subcommand } : {}),
      ...(read.length > 0 ? { files: Object.fromEntries(read) } : {}),
    },
    { line, author: persona() },
  );
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
  const isSent = await act({
    kind: 'message',
    content,
    ...acting(),
    ...(replyTo && !replyTo.startsWith('pending-') ? { replyTo } : {}),
  });
  if (!isSent) composer.restore(content);
}

async function press(control: HTMLElement, customId: string, messageId: string): Promise<void> {
  control.setAttribute('aria-busy', 'true');
  await act({ kind: 'button', customId, messageId, ...acting() });
  control.removeAttribute('aria-busy');
  // The message that held the focus is gone.
  if (document.activeElement === document.body) composer.focus();
}

/** @returns Whether it worked; if not, the person has been told. */
async function act(
  action: PlaygroundAction,
  command?: MessageContext['command'],
): Promise<boolean> {
  status.textContent = '';
  document.getElementById('welcome')?.remove();
  try {
    const outcome = await server.act(action);
    log.apply(outcome, command);
    if (outcome.kind === 'messages') threadBar.add(outcome.threads ?? []);
    if (outcome.kind === 'modal') await fillIn(outcome);
    return true;
  } catch (problem) {
    tell(problem);
    return false;
  }
}

async function fillIn({
  modal,
  messageId,
}: Extract<PlaygroundOutcome, { readonly kind: 'modal' }>): Promise<void> {
  const values = await openModal(modal, texts);
  if (!values) return;
  const on = messageId === undefined ? {} : { messageId };
  await act({ kind: 'modal', customId: modal.customId, values, ...on, ...acting() });
}

/** Who acts, in which language, and where. */
function acting() {
  const threadId = threadBar.current();
  return { persona: persona(), locale, ...(threadId === undefined ? {} : { threadId }) };
}

function tell(problem: unknown): void {
  log.settle();
  status.textContent = problem instanceof ChatError ? problem.message : texts.unreachable;
  if (!(problem instanceof ChatError)) throw problem;
}

function persona(): Persona {
  const chosen = document.querySelector('input[name="persona"]:checked');
  return chosen instanceof HTMLInputElement && chosen.value === 'moderator'
    ? 'moderator'
    : 'member';
}
