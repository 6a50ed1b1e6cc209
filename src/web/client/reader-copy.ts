/** Gives each paragraph a button that copies its address. */
export function offerLinks(): void {
  const status = document.getElementById('copied');
  const address =
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ??
    location.href.replace(/[?#].*$/, '');
  for (const block of document.querySelectorAll<HTMLElement>('.block')) {
    const number = block.querySelector<HTMLAnchorElement>('.number');
    if (!number) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-link';
    button.lang = 'en';
    button.textContent = 'Copy link';
    const name = number.getAttribute('aria-label')?.replace(/^.*link to /, '') ?? number.hash;
    button.setAttribute('aria-label', `Copy link to ${name}`);
    button.addEventListener('click', async () => {
      const isCopied = await copy(`${address}${number.hash}`);
      button.textContent = isCopied ? 'Copied' : 'Not copied';
      if (status) {
        status.textContent = isCopied
          ? `Copied the link to ${name}.`
          : 'The link could not be copied. Copy the address of the number beside the paragraph.';
      }
      setTimeout(() => {
        button.textContent = 'Copy link';
        if (status) status.textContent = '';
      }, 2500);
    });
    block.append(button);
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Pages that come without encryption have no clipboard of their own. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'hidden-words';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
