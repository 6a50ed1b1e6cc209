/** Marks in the outline which section is being read. */
export function followSection(): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.outline-beside a')) {
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  }
  if (links.size === 0) return;
  const sections = [...document.querySelectorAll<HTMLElement>('article section')];
  let scheduled = false;
  const follow = (): void => {
    scheduled = false;
    const line = innerHeight / 3;
    const current = sections.findLast((section) => section.getBoundingClientRect().top <= line);
    for (const [id, link] of links) {
      if (id !== current?.id) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'location');
        keepSeen(link);
      }
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

/** An outline longer than the screen scrolls along, without moving the page. */
function keepSeen(link: HTMLElement): void {
  const outline = link.closest<HTMLElement>('.outline-beside');
  if (!outline || outline.scrollHeight <= outline.clientHeight) return;
  const { top, bottom } = link.getBoundingClientRect();
  const frame = outline.getBoundingClientRect();
  if (top < frame.top) outline.scrollTop -= frame.top - top + link.offsetHeight;
  if (bottom > frame.bottom) outline.scrollTop += bottom - frame.bottom + link.offsetHeight;
}
