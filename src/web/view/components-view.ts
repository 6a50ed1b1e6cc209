import { type ComponentJson, emojiText } from './component-json.js';
import { element, type TreeNode } from './element-tree.js';
import { linkView, markdownView, type Names } from './markdown-view.js';
import { mediaView } from './media-view.js';
import { selectView } from './select-view.js';
import type { ChatTexts } from './texts.js';
import { webAddress } from './web-address.js';

/**
 * The component types of a message.
 * https://discord.com/developers/docs/components/reference#component-object-component-types
 */
const componentTypes = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
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

/** What components are shown with. */
export interface ComponentContext {
  readonly texts: ChatTexts;
  /** What ids in mentions stand for; unknown when absent. */
  readonly names?: Names;
}

/** Shows the components of a message: buttons in rows, menus, texts and their frames. */
export function componentsView(
  components: readonly unknown[],
  context: ComponentContext,
): readonly TreeNode[] {
  return components.flatMap((component) =>
    isComponent(component) ? componentView(component, context) : [],
  );
}

function isComponent(value: unknown): value is ComponentJson {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function componentView(component: ComponentJson, context: ComponentContext): readonly TreeNode[] {
  const { texts, names } = context;
  const inner = (): readonly TreeNode[] => componentsView(component.components ?? [], context);
  switch (component.type) {
    case componentTypes.actionRow:
      return [
        element('div', { class: 'row', role: 'group', 'aria-label': texts.actions }, inner()),
      ];
    case componentTypes.button:
      return [buttonView(component)];
    case componentTypes.stringSelect:
    case componentTypes.userSelect:
    case componentTypes.roleSelect:
    case componentTypes.mentionableSelect:
    case componentTypes.channelSelect:
      return [selectView(component, texts)];
    case componentTypes.section:
      return [
        element('div', { class: 'component-section' }, [
          element('div', {}, inner()),
          ...componentsView([component.accessory], context),
        ]),
      ];
    case componentTypes.textDisplay:
      return [element('div', { class: 'content' }, markdownView(component.content ?? '', names))];
    case componentTypes.thumbnail:
      return mediaView(component.media?.url, component.description, texts);
    case componentTypes.mediaGallery:
      return (component.items ?? []).flatMap(({ media, description }) =>
        mediaView(media?.url, description, texts),
      );
    case componentTypes.file:
      return mediaView(component.file?.url, undefined, texts);
    case componentTypes.separator:
      return [element('hr', component.divider === false ? { class: 'gap' } : {})];
    case componentTypes.container:
      return [element('div', { class: 'container' }, inner())];
    default:
      return [];
  }
}

function buttonView({ label, emoji, url, style, custom_id, disabled }: ComponentJson): TreeNode {
  const words = [emojiText(emoji), label].filter(Boolean).join(' ');
  const address = url === undefined ? undefined : webAddress(url);
  if (address && !disabled) {
    return linkView(address, [words], 'button button-secondary button-link');
  }
  return element(
    'button',
    {
      type: 'button',
      class: `button button-${buttonStyles[style ?? 2] ?? 'secondary'}${address ? ' button-link' : ''}`,
      ...(custom_id ? { 'data-custom-id': custom_id } : {}),
      ...(disabled || !custom_id ? { disabled: '' } : {}),
    },
    [words],
  );
}
