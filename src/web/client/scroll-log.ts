/** So near the end counts as there. */
const slackPx = 60;

/** Scrolls to the end of some messages, or to their beginning when they are higher than the view. */
export function showMessages(first: HTMLElement, last: HTMLElement): void {
  last.scrollIntoView({ block: 'end', behavior: 'instant' });
  const scroller = last.closest('.chat-scroll');
  const top = Math.max(0, scroller?.getBoundingClientRect().top ?? 0);
  if (first.getBoundingClientRect().top < top) {
    first.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}

/** Tells whether the end of the conversation is in view: who reads above is not to be moved. */
export function isAtEnd(log: HTMLElement): boolean {
  const scroller = log.closest('.chat-scroll');
  const bottom = Math.min(innerHeight, scroller?.getBoundingClientRect().bottom ?? innerHeight);
  return log.getBoundingClientRect().bottom <= bottom + slackPx;
}
