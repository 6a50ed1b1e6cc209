import { element, type TreeNode } from './element-tree.js';
import { linkView } from './markdown-view.js';
import type { ChatTexts } from './texts.js';
import { webAddress } from './web-address.js';

/** Shows a picture or file by its description, with a link: no page of ours asks elsewhere. */
export function mediaView(
  url: string | undefined,
  description: string | null | undefined,
  texts: ChatTexts,
): readonly TreeNode[] {
  const address = url === undefined ? undefined : webAddress(url);
  const words = description || lastPart(url) || texts.picture;
  return [
    element('p', { class: 'file' }, [
      address ? linkView(address, [words]) : element('span', { class: 'file-name' }, [words]),
    ]),
  ];
}

function lastPart(url = ''): string {
  return url.replace(/[?#].*$/, '').replace(/^.*\//, '');
}
