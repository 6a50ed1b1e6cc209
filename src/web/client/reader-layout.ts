/** How long the page may be kept from answering to a hand: half a frame. */
const turnMs = 8;

/**
 * Has all sections laid out before anything is painted where somebody comes back, as by a
 * reload: the browser brings them to the length that they had scrolled, which must be true.
 */
export function layOutForReturn(): void {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming)) return;
  if (navigation.type === 'navigate') return;
  for (const section of sectionsLeft()) section.classList.add(laidOut);
}

/**
 * Has the sections laid out that the style sheet left for later, so that all lengths are true
 * and whatever scrolls lands. In turns, as a long article takes a while.
 */
export function layOutRest(): void {
  const sections = sectionsLeft();
  const next = (): void => {
    const until = performance.now() + turnMs;
    do {
      const section = sections.shift();
      if (!section) return;
      section.classList.add(laidOut);
      // Asking for a length lays it out now, and so the time is known that it took.
      section.getBoundingClientRect();
    } while (performance.now() < until);
    setTimeout(next);
  };
  next();
}

const laidOut = 'laid-out';

function sectionsLeft(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`.section:not(.${laidOut})`)];
}
