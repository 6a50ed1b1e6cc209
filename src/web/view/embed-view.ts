import { element, type TreeNode } from './element-tree.js';
import { linkView, markdownView, type Names } from './markdown-view.js';
import { webAddress } from './web-address.js';

interface EmbedJson {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly author?: { readonly name?: string; readonly url?: string };
  readonly fields?: readonly {
    readonly name: string;
    readonly value: string;
    readonly inline?: boolean;
  }[];
  readonly footer?: { readonly text?: string };
}

/** Shows an embed's texts; its pictures are left out, for they would come from elsewhere. */
export function embedView(embed: unknown, names?: Names): TreeNode {
  if (typeof embed !== 'object' || embed === null) return '';
  const { title, url, description, author, fields = [], footer } = embed as EmbedJson;
  return element('div', { class: 'embed' }, [
    ...lineView('embed-author', author?.name, author?.url),
    ...lineView('embed-title', title, url),
    ...(description
      ? [element('div', { class: 'content' }, markdownView(description, names))]
      : []),
    ...(fields.length > 0
      ? [
          element(
            'div',
            { class: 'embed-fields' },
            fields.map(({ name, value, inline }) =>
              element('div', inline ? { class: 'embed-inline' } : {}, [
                element('p', { class: 'embed-field' }, [name]),
                element('div', { class: 'content' }, markdownView(value, names)),
              ]),
            ),
          ),
        ]
      : []),
    ...lineView('embed-footer', footer?.text, undefined),
  ]);
}

function lineView(
  className: string,
  words: string | undefined,
  url: string | undefined,
): readonly TreeNode[] {
  if (!words) return [];
  const address = url === undefined ? undefined : webAddress(url);
  return [element('p', { class: className }, [address ? linkView(address, [words]) : words])];
}
