import type { Persona, PlaygroundAction, PlaygroundOutcome } from '../playground-port.js';
import { listMessageCommands, type MessageCommandEntry } from '../view/command-list.js';
import type { MessageContext } from '../view/message-view.js';
import { chatLocale, chatTexts } from '../view/texts.js';
import { createChatLog } from './chat-log.js';
import { ChatError, createChatServer } from './chat-server.js';
import { createComposer } from './composer.js';
import { findElement } from './find-element.js';
import { openModal } from './open-modal.js';
import { createReplyBar } from './reply-bar.js';
import { createThreadBar } from './thread-bar.js';

const chat = findElement('chat', HTMLElement);
const status = findElement('status', HTMLElement);
const locale = chatLocale(chat.dataset.locale);
const texts = chatTexts(locale);
const server = createChatServer({ session: chat.dataset.session, unreachable: texts.unreachable });
let messageCommands: readonly MessageCommandEntry[] = [];
const log = createChatLog(findElement('log', HTMLElement), {
  locale,
  texts,
  messageCommands: () => messageCommands,
});
const threadBar = createThreadBar(findElement('threads', HTMLElement), texts, (id) => {
  log.openThread(id);
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
  onCommand: (entry, options, line) => {
    log.showThinking();
    const by = texts.names[persona()];
    const { name, subcommand } = entry;
    void act(
      {
        kind: 'command',
        name,
        ...(subcommand ? { subcommand } : {}),
        options,
        ...acting(),
      },
      { line, by },
    );
  },
  onEscape: replyBar.cancel,
  onProblem: tell,
});

chat.addEventListener('click', (event) => {
  const control = event.target instanceof Element && event.target.closest('a, button');
  if (!(control instanceof HTMLElement)) return;
  const { example, customId, reply, dismiss, messageCommand, openThread } = control.dataset;
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
  } else if (openThread) {
    threadBar.open(openThread);
  } else if (customId && messageId && control.getAttribute('aria-busy') !== 'true') {
    void press(control, customId, messageId);
  }
});

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
