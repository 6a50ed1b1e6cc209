import { ComponentType } from 'discord.js';
import type { FieldProblem } from '../http/api-error.js';
import { type JsonObject, objectAt, objectsAt, textAt } from '../json.js';
import { withNested } from './component-limits.js';
import { checkCount, checkLength } from './length.js';

/**
 * Checks a modal: title 45, one to five components, labels 45, inputs within their limits.
 *
 * Source: https://docs.discord.com/developers/components/reference#text-input
 */
export function checkModal(modal: JsonObject): readonly FieldProblem[] {
  const components = objectsAt(modal, 'components');
  const inputs = components.flatMap(withNested).filter((part) => textAt(part, 'custom_id'));
  const ids = inputs.map((input) => textAt(input, 'custom_id'));
  return [
    ...checkLength('data.custom_id', textAt(modal, 'custom_id'), 100, 1),
    ...checkLength('data.title', textAt(modal, 'title'), 45, 1),
    ...checkCount('data.components', components.length, 5, 1),
    ...components.flatMap((component, index) => checkPart(component, `data.components.${index}`)),
    ...(new Set(ids).size === ids.length
      ? []
      : [
          {
            path: 'data.components',
            code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
            message: 'Component custom id cannot be duplicated',
          },
        ]),
  ];
}

function checkPart(part: JsonObject, path: string): readonly FieldProblem[] {
  if (part.type === ComponentType.Label) {
    const input = objectAt(part, 'component');
    return [
      ...checkLength(`${path}.label`, textAt(part, 'label'), 45, 1),
      ...checkLength(`${path}.description`, textAt(part, 'description'), 100),
      ...(input ? checkInput(input, `${path}.component`) : []),
    ];
  }
  return objectsAt(part, 'components').flatMap((input, index) => [
    ...checkLength(`${path}.components.${index}.label`, textAt(input, 'label'), 45, 1),
    ...checkInput(input, `${path}.components.${index}`),
  ]);
}

function checkInput(input: JsonObject, path: string): readonly FieldProblem[] {
  return [
    ...checkLength(`${path}.custom_id`, textAt(input, 'custom_id'), 100, 1),
    ...checkLength(`${path}.placeholder`, textAt(input, 'placeholder'), 100),
    ...checkLength(`${path}.value`, textAt(input, 'value'), 4_000),
  ];
}
