/** Marks in the outline which section is being read. */
export function followSection(): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.outline-beside a')) {
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  }
  if (links.size === 0) return;
  const sections = [...document.querySelectorAll<HTMLElement>('article section')];
  const begun = new Set<Element>();
  const follow = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) begun.add(target);
      else begun.delete(target);
    }
    const current = sections.findLast((section) => begun.has(section));
    for (const [id, link] of links) {
      if (id !== current?.id) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'location');
        keepSeen(link);
      }
    }
  };
  // Told by the browser, which knows the places after each layout, so that none is forced.
  const observer = new IntersectionObserver(follow, { rootMargin: readingZone });
  for (const section of sections) observer.observe(section);
}

/** All that is above the line which one reads at, a third down the screen. */
const readingZone = '1000000px 0px -66% 0px';

/** An outline longer than the screen scrolls along, without moving the page. */
function keepSeen(link: HTMLElement): void {
  const outline = link.closest<HTMLElement>('.outline-beside');
  if (!outline || outline.scrollHeight <= outline.clientHeight) return;
  const { top, bottom } = link.getBoundingClientRect();
  const frame = outline.getBoundingClientRect();
  if (top < frame.top) outline.scrollTop -= frame.top - top + link.offsetHeight;
  if (bottom > frame.bottom) outline.scrollTop += bottom - frame.bottom + link.offsetHeight;
}
