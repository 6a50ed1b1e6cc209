import { ButtonStyle, ComponentType } from 'discord.js';
import type { FieldProblem } from '../http/api-error.js';
import { type JsonObject, objectAt, objectsAt, textAt } from '../json.js';
import { checkCount, checkLength } from './length.js';

/** Components of a message with IS_COMPONENTS_V2, nested ones included. */
const MAX_COMPONENTS = 40;
/** Characters over all texts of such a message; by common report, not documented. */
const MAX_COMPONENT_TEXT = 4_000;
const SELECTS: readonly unknown[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/**
 * Checks the components of a message.
 *
 * Source: https://docs.discord.com/developers/components/reference
 */
export function checkComponents(
  components: readonly JsonObject[],
  isV2: boolean,
): readonly FieldProblem[] {
  const all = components.flatMap(withNested);
  return [
    ...(isV2 ? checkV2(all) : checkRowsOnly(components)),
    ...components.flatMap((component, index) => checkTree(component, `components.${index}`)),
    ...checkUniqueIds(all),
  ];
}

/** Lists a component and everything inside it, outermost first. */
export function withNested(component: JsonObject): readonly JsonObject[] {
  const accessory = objectAt(component, 'accessory') ?? objectAt(component, 'component');
  const inner = [...objectsAt(component, 'components'), ...(accessory ? [accessory] : [])];
  return [component, ...inner.flatMap(withNested)];
}

function checkV2(all: readonly JsonObject[]): readonly FieldProblem[] {
  const texts = all.filter((component) => component.type === ComponentType.TextDisplay);
  const length = texts.reduce((sum, text) => sum + (textAt(text, 'content') ?? '').length, 0);
  const problems: FieldProblem[] = [...checkCount('components', all.length, MAX_COMPONENTS)];
  if (length > MAX_COMPONENT_TEXT) {
    const message = `The total text size exceeds ${MAX_COMPONENT_TEXT} characters.`;
    problems.push({ path: 'components', code: 'COMPONENT_MAX_TEXT_SIZE_EXCEEDED', message });
  }
  return problems;
}

function checkRowsOnly(components: readonly JsonObject[]): readonly FieldProblem[] {
  const strangers = components.flatMap((component, index): readonly FieldProblem[] => {
    if (component.type === ComponentType.ActionRow) return [];
    const message = 'Value of field "type" must be one of (1,).';
    return [{ path: `components.${index}`, code: 'UNION_TYPE_CHOICES', message }];
  });
  return [...checkCount('components', components.length, 5), ...strangers];
}

function checkTree(component: JsonObject, path: string): readonly FieldProblem[] {
  const accessory = objectAt(component, 'accessory');
  return [
    ...checkOne(component, path),
    ...objectsAt(component, 'components').flatMap((inner, index) =>
      checkTree(inner, `${path}.components.${index}`),
    ),
    ...(accessory ? checkTree(accessory, `${path}.accessory`) : []),
  ];
}

function checkOne(component: JsonObject, path: string): readonly FieldProblem[] {
  const { type } = component;
  if (type === ComponentType.ActionRow) return checkRow(component, path);
  if (type === ComponentType.Button) return checkButton(component, path);
  if (SELECTS.includes(type)) return checkSelect(component, path);
  if (type === ComponentType.Section) {
    return checkCount(`${path}.components`, objectsAt(component, 'components').length, 3, 1);
  }
  if (type === ComponentType.TextDisplay) {
    return checkLength(`${path}.content`, textAt(component, 'content'), MAX_COMPONENT_TEXT, 1);
  }
  return [];
}

function checkRow(row: JsonObject, path: string): readonly FieldProblem[] {
  const inner = objectsAt(row, 'components');
  const hasSelect = inner.some((component) => SELECTS.includes(component.type));
  return checkCount(`${path}.components`, inner.length, hasSelect ? 1 : 5, 1);
}

function checkButton(button: JsonObject, path: string): readonly FieldProblem[] {
  const { style } = button;
  const id = textAt(button, 'custom_id');
  const url = textAt(button, 'url');
  const problems = [...checkLength(`${path}.label`, textAt(button, 'label'), 80)];
  const refuse = (field: string, code: string, message: string) =>
    problems.push({ path: `${path}${field}`, code, message });
  if (style === ButtonStyle.Premium) return problems;
  if (!textAt(button, 'label') && !objectAt(button, 'emoji')) {
    refuse('', 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or an emoji is required');
  }
  if (style === ButtonStyle.Link) {
    problems.push(...checkLength(`${path}.url`, url, 512, 1));
    if (url !== undefined && !/^(https?|discord):\/\/\S+$/u.test(url)) {
      refuse('.url', 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of (http, https, discord).');
    }
    if (id) refuse('', 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL_EXCLUSIVE', 'A link has no custom id');
    return problems;
  }
  problems.push(...checkLength(`${path}.custom_id`, id, 100, 1));
  if (url) refuse('', 'BUTTON_COMPONENT_URL_FORBIDDEN', 'Only link buttons have a url');
  return problems;
}

function checkSelect(select: JsonObject, path: string): readonly FieldProblem[] {
  const options = objectsAt(select, 'options');
  const isText = select.type === ComponentType.StringSelect;
  const values = options.map((option) => textAt(option, 'value'));
  return [
    ...checkLength(`${path}.custom_id`, textAt(select, 'custom_id'), 100, 1),
    ...checkLength(`${path}.placeholder`, textAt(select, 'placeholder'), 150),
    ...(isText ? checkCount(`${path}.options`, options.length, 25, 1) : []),
    ...options.flatMap((option, index) => [
      ...checkLength(`${path}.options.${index}.label`, textAt(option, 'label'), 100, 1),
      ...checkLength(`${path}.options.${index}.value`, textAt(option, 'value'), 100, 1),
      ...checkLength(`${path}.options.${index}.description`, textAt(option, 'description'), 100),
    ]),
    ...(new Set(values).size === values.length
      ? []
      : [
          {
            path: `${path}.options`,
            code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
            message: 'The specified option value is already used',
          },
        ]),
  ];
}

function checkUniqueIds(all: readonly JsonObject[]): readonly FieldProblem[] {
  const ids = all.flatMap((component) => textAt(component, 'custom_id') ?? []);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return [];
  const message = `Component custom id cannot be duplicated: ${twice}`;
  return [{ path: 'components', code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message }];
}
