import { element, type TreeNode } from './element-tree.js';
import { linkView, markdownView } from './markdown-view.js';
import { webAddress } from './web-address.js';

interface EmbedJson {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly author?: { readonly name?: string };
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text?: string };
}

/** Shows an embed's texts; its pictures are left out, for they would come from elsewhere. */
export function embedView(embed: unknown): TreeNode {
  if (typeof embed !== 'object' || embed === null) return '';
  const { title, url, description, author, fields = [], footer } = embed as EmbedJson;
  const address = url === undefined ? undefined : webAddress(url);
  const text = (className: string, words: string | undefined): readonly TreeNode[] =>
    words ? [element('p', { class: className }, [words])] : [];
  const heading =
    title && address
      ? [element('p', { class: 'embed-title' }, [linkView(address, [title])])]
      : text('embed-title', title);
  return element('div', { class: 'embed' }, [
    ...text('embed-author', author?.name),
    ...heading,
    ...(description ? [element('div', { class: 'content' }, markdownView(description))] : []),
    ...fields.flatMap(({ name, value }) => [
      ...text('embed-field', name),
      element('div', { class: 'content' }, markdownView(value)),
    ]),
    ...text('embed-footer', footer?.text),
  ]);
}
