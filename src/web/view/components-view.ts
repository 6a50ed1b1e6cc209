import { element, type TreeNode } from './element-tree.js';
import { linkView, markdownView } from './markdown-view.js';
import type { ChatTexts } from './texts.js';
import { webAddress } from './web-address.js';

/**
 * The component types that are shown; others are passed over.
 * https://discord.com/developers/docs/components/reference#component-object-component-types
 */
const componentTypes = {
  actionRow: 1,
  button: 2,
  section: 9,
  textDisplay: 10,
  separator: 14,
  container: 17,
} as const;

/** https://discord.com/developers/docs/components/reference#button-button-styles */
const buttonStyles: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
};

interface ComponentJson {
  readonly type: number;
  readonly components?: readonly unknown[];
  readonly accessory?: unknown;
  readonly content?: string;
  readonly label?: string;
  readonly style?: number;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly emoji?: { readonly name?: string | null };
}

/** Shows the components of a message: buttons in rows, texts and their frames. */
export function componentsView(
  components: readonly unknown[],
  texts: ChatTexts,
): readonly TreeNode[] {
  return components.flatMap((component) =>
    isComponent(component) ? componentView(component, texts) : [],
  );
}

function isComponent(value: unknown): value is ComponentJson {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function componentView(component: ComponentJson, texts: ChatTexts): readonly TreeNode[] {
  const inner = (): readonly TreeNode[] => componentsView(component.components ?? [], texts);
  switch (component.type) {
    case componentTypes.actionRow:
      return [
        element('div', { class: 'row', role: 'group', 'aria-label': texts.actions }, inner()),
      ];
    case componentTypes.button:
      return [buttonView(component)];
    case componentTypes.section:
      return [
        element('div', { class: 'component-section' }, [
          element('div', {}, inner()),
          ...componentsView([component.accessory], texts),
        ]),
      ];
    case componentTypes.textDisplay:
      return [element('div', { class: 'content' }, markdownView(component.content ?? ''))];
    case componentTypes.separator:
      return [element('hr')];
    case componentTypes.container:
      return [element('div', { class: 'container' }, inner())];
    default:
      return [];
  }
}

function buttonView({ label, emoji, url, style, custom_id, disabled }: ComponentJson): TreeNode {
  const words = [emoji?.name, label].filter(Boolean).join(' ');
  const address = url === undefined ? undefined : webAddress(url);
  if (address) return linkView(address, [words], 'button button-secondary button-link');
  return element(
    'button',
    {
      type: 'button',
      class: `button button-${buttonStyles[style ?? 2] ?? 'secondary'}`,
      ...(custom_id ? { 'data-custom-id': custom_id } : {}),
      ...(disabled || !custom_id ? { disabled: '' } : {}),
    },
    [words],
  );
}
