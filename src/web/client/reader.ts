/** Brings the quoted sentence into view, where its paragraph is longer than the screen. */
function showQuote(): void {
  const quote = document.querySelector('article mark');
  if (!quote) return;
  const { top, bottom } = quote.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  quote.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Marks in the outline which section is being read. */
function followSection(): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.outline-beside a')) {
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  }
  const sections = [...document.querySelectorAll<HTMLElement>('article section')];
  let scheduled = false;
  const follow = (): void => {
    scheduled = false;
    const line = innerHeight / 3;
    const current = sections.findLast((section) => section.getBoundingClientRect().top <= line);
    for (const [id, link] of links) {
      if (id === current?.id) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const schedule = (): void => {
    if (!scheduled) requestAnimationFrame(follow);
    scheduled = true;
  };
  addEventListener('scroll', schedule, { passive: true });
  addEventListener('resize', schedule, { passive: true });
  follow();
}

// The browser goes to the address's anchor when the page has loaded, and must not have the last word.
addEventListener('load', () => requestAnimationFrame(showQuote));
followSection();
