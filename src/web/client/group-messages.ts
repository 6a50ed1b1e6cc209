/** Discord writes the name anew after seven minutes. */
const maxPauseMs = 7 * 60_000;

/** Draws a message that goes on from the one above it without a name and a face of its own. */
export function groupMessages(log: HTMLElement): void {
  let above: HTMLElement | undefined;
  for (const message of log.querySelectorAll<HTMLElement>('.message:not([hidden])')) {
    message.classList.toggle('message-grouped', above !== undefined && goesOn(above, message));
    above = message;
  }
}

function goesOn(above: HTMLElement, message: HTMLElement): boolean {
  const kind = 'message-ephemeral';
  return (
    above.dataset.author === message.dataset.author &&
    above.classList.contains(kind) === message.classList.contains(kind) &&
    !message.querySelector(':scope > .reference') &&
    Number(message.dataset.at) - Number(above.dataset.at) < maxPauseMs
  );
}
