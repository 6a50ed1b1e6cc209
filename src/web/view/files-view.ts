import { element, type TreeNode } from './element-tree.js';
import type { ChatTexts } from './texts.js';

/** Shows the files of a message as cards; each is saved by its link, with or without script. */
export function filesView(
  files: readonly { readonly name: string; readonly text: string }[],
  texts: ChatTexts,
): readonly TreeNode[] {
  return files.map(({ name, text }) =>
    element('p', { class: 'file' }, [
      element('span', { class: 'file-name' }, [name]),
      element('span', { class: 'file-size' }, [sizeOf(text)]),
      element(
        'a',
        {
          class: 'button button-secondary',
          download: name,
          href: `data:application/octet-stream,${encodeURIComponent(wellFormed(text))}`,
          'aria-label': `${texts.download}: ${name}`,
        },
        [texts.download],
      ),
    ]),
  );
}

/** Half a character cannot be written in an address. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

function sizeOf(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}
