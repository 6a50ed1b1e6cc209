import { type ComponentJson, emojiText } from './component-json.js';
import { element, type TreeNode } from './element-tree.js';
import type { ChatTexts } from './texts.js';

/** Shows a menu to choose from; of people, roles and channels only what it asks for. */
export function selectView(
  { placeholder, options = [], disabled }: ComponentJson,
  texts: ChatTexts,
): TreeNode {
  const title = placeholder ?? texts.choose;
  const isChosen = options.some((option) => option.default === true);
  return element(
    'select',
    { class: 'menu', 'aria-label': title, ...(disabled ? { disabled: '' } : {}) },
    [
      element('option', { value: '', ...(isChosen ? {} : { selected: '' }) }, [title]),
      ...options.map(({ label, value, emoji, default: chosen }) =>
        element('option', { value, ...(chosen ? { selected: '' } : {}) }, [
          [emojiText(emoji), label].filter(Boolean).join(' '),
        ]),
      ),
    ],
  );
}
