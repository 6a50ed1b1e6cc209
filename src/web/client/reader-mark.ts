/** Marks the quoted sentence of the address, where no server has: in an exported site. */
export function markQuote(): void {
  if (document.querySelector('article mark')) return;
  const query = new URLSearchParams(location.search).get('q') ?? '';
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(query) ?? [];
  const start = Number(from);
  const end = Number(to);
  if (!(start < end)) return;
  for (const block of document.querySelectorAll<HTMLElement>('.block')) {
    const text = block.querySelector('.text');
    const at = Number(block.dataset.start);
    const length = text?.textContent.length ?? 0;
    if (text && at < end && start < at + length) markText(text, start - at, end - at);
  }
}

/** The text of the element is that of the article to the letter, so offsets can be counted. */
function markText(element: Element, start: number, end: number): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  let at = 0;
  for (const node of nodes) {
    const { length } = node;
    const from = Math.max(0, start - at);
    const to = Math.min(length, end - at);
    at += length;
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    range.surroundContents(document.createElement('mark'));
  }
}

/** Brings the quoted sentence into view, where its paragraph is longer than the screen. */
export function showQuote(): void {
  const quote = document.querySelector('article mark');
  if (!quote) return;
  const { top, bottom } = quote.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  quote.scrollIntoView({ block: 'center', behavior: 'instant' });
}
