const references = ['id', 'aria-labelledby', 'aria-describedby', 'for'] as const;
let conversations = 0;

/**
 * Leaves the messages of a conversation that has ended to be read: nothing of them asks the
 * server any more, and their ids are free for those of the next one. A line below says so.
 */
export function sealMessages(log: HTMLElement, words: string): void {
  conversations += 1;
  const messages = [...log.querySelectorAll<HTMLElement>('.message[data-message]')].filter(
    // What is on its way belongs to the next conversation.
    ({ dataset }) => !dataset.message?.startsWith('pending-'),
  );
  for (const message of messages.filter(({ hidden }) => hidden)) message.remove();
  const left = messages.filter(({ isConnected }) => isConnected);
  for (const message of left) seal(message, `past-${conversations}-`);
  const line = document.createElement('p');
  line.className = 'conversation-end';
  line.textContent = words;
  left.at(-1)?.after(line);
}

function seal(message: HTMLElement, prefix: string): void {
  delete message.dataset.message;
  for (const control of message.querySelectorAll('.message-controls, .dismiss')) control.remove();
  const note = message.querySelector('.ephemeral');
  if (note) note.textContent = note.textContent.replace(/[\s·]+$/, '');
  for (const one of [message, ...message.querySelectorAll<HTMLElement>('*')]) {
    for (const name of references) {
      const value = one.getAttribute(name);
      if (value) one.setAttribute(name, `${prefix}${value}`);
    }
    if (one.dataset.jump)
      one.setAttribute('href', `#${prefix}${one.getAttribute('href')?.slice(1)}`);
    delete one.dataset.jump;
    const asks = one.dataset.customId ?? one.dataset.openThread;
    if (one instanceof HTMLSelectElement) one.disabled = true;
    else if (one instanceof HTMLButtonElement && asks !== undefined) one.disabled = true;
  }
}
