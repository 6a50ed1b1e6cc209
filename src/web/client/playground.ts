import type { Persona, PlaygroundAction } from '../playground-port.js';
import type { MessageContext } from '../view/message-view.js';
import { chatLocale, chatTexts } from '../view/texts.js';
import { createChatLog } from './chat-log.js';
import { ChatError, createChatServer } from './chat-server.js';
import { createComposer } from './composer.js';
import { findElement } from './find-element.js';
import { createReplyBar } from './reply-bar.js';

const chat = findElement('chat', HTMLElement);
const status = findElement('status', HTMLElement);
const locale = chatLocale(chat.dataset.locale);
const texts = chatTexts(locale);
const server = createChatServer({ session: chat.dataset.session, unreachable: texts.unreachable });
const log = createChatLog(findElement('log', HTMLElement), locale, texts);
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
        persona: persona(),
        locale,
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
  const { example, customId, reply, dismiss } = control.dataset;
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
  } else if (customId && messageId && control.getAttribute('aria-busy') !== 'true') {
    void press(control, customId, messageId);
  }
});

async function ask(content: string): Promise<void> {
  const replyTo = replyBar.take();
  log.showPending(content, persona(), replyTo);
  const isSent = await act({
    kind: 'message',
    content,
    persona: persona(),
    locale,
    ...(replyTo && !replyTo.startsWith('pending-') ? { replyTo } : {}),
  });
  if (!isSent) composer.restore(content);
}

async function press(control: HTMLElement, customId: string, messageId: string): Promise<void> {
  control.setAttribute('aria-busy', 'true');
  await act({ kind: 'button', customId, messageId, persona: persona(), locale });
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
    log.apply(await server.act(action), command);
    return true;
  } catch (problem) {
    tell(problem);
    return false;
  }
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
