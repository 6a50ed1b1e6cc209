import { ComponentType, InteractionType } from 'discord.js';
import { isObject, type JsonObject, numberAt, objectsAt, textAt } from '../json.js';
import { withNested } from '../limits/component-limits.js';
import type { InteractionRecord, UserRecord, World } from '../world/world.js';
import { dispatchInteraction } from './dispatch-interaction.js';
import { type Outcome, outcomeOf } from './outcome.js';

/**
 * Fills in a form that the bot opened, by the custom ids of its fields, and sends it.
 *
 * @throws when no form was opened, when it has no such field, or when a value does not fit.
 */
export function submitModal(
  world: World,
  user: UserRecord,
  opened: InteractionRecord,
  values: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const channel = world.channels.get(opened.channelId);
  const { modal, sourceMessage } = opened;
  if (modal === undefined || channel === undefined) throw new Error('No form was opened.');
  const known = objectsAt(modal, 'components').flatMap(withNested);
  const stranger = Object.keys(values).find((id) => !known.some((part) => part.custom_id === id));
  if (stranger !== undefined) throw new Error(`The form has no field "${stranger}".`);
  for (const part of known) refuseValue(part, values);
  const fill = (part: JsonObject): JsonObject => {
    const id = textAt(part, 'custom_id');
    const { type } = part;
    if (id !== undefined) return { type, id: part.id ?? 1, custom_id: id, value: values[id] ?? '' };
    const inner = part.component;
    return {
      type,
      id: part.id ?? 1,
      ...(isObject(inner) ? { component: fill(inner) } : {}),
      ...(Array.isArray(part.components)
        ? { components: objectsAt(part, 'components').map(fill) }
        : {}),
    };
  };
  const components = objectsAt(modal, 'components').map(fill);
  const data = { custom_id: modal.custom_id, components };
  const name = `the form "${textAt(modal, 'title') ?? ''}"`;
  const deed = { user, channel, type: InteractionType.ModalSubmit, name, data };
  return outcomeOf(
    world,
    dispatchInteraction(world, { ...deed, ...(sourceMessage ? { sourceMessage } : {}) }),
  );
}

/** A form is not sent while a field is empty that must not be, too short or too long. */
function refuseValue(part: JsonObject, values: Readonly<Record<string, string>>): void {
  const id = textAt(part, 'custom_id');
  if (id === undefined || part.type !== ComponentType.TextInput) return;
  const { length } = values[id] ?? '';
  if (length === 0 && part.required === false) return;
  const min = Math.max(1, numberAt(part, 'min_length') ?? 0);
  const max = numberAt(part, 'max_length') ?? 4_000;
  if (length >= min && length <= max) return;
  throw new Error(`The field "${id}" takes ${min} to ${max} characters; this is ${length}.`);
}
