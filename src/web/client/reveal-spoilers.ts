/** Shows a spoiler once it is pressed, by pointer or by key. */
export function revealSpoilers(chat: HTMLElement): void {
  const reveal = (event: Event): void => {
    const spoiler = event.target instanceof Element && event.target.closest('.spoiler[role]');
    if (!spoiler) return;
    event.preventDefault();
    for (const name of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(name);
  };
  chat.addEventListener('click', reveal);
  chat.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') reveal(event);
  });
}
