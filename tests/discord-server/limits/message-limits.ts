import { MessageFlags } from 'discord.js';
import type { FieldProblem } from '../http/api-error.js';
import { type JsonObject, numberAt, objectAt, objectsAt, textAt, textsAt } from '../json.js';
import { checkComponents } from './component-limits.js';
import { checkEmbeds } from './embed-limits.js';
import { checkLength } from './length.js';

/** Characters of a message's content. */
const MAX_CONTENT = 2_000;

/**
 * Checks what a request would make of a message, beyond what the API description says.
 *
 * @param currentFlags Flags of the message that is edited; 0 for a new one.
 */
export function checkMessage(body: JsonObject, currentFlags = 0): readonly FieldProblem[] {
  const flags = (numberAt(body, 'flags') ?? 0) | currentFlags;
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  const embeds = objectsAt(body, 'embeds');
  return [
    ...checkLength('content', textAt(body, 'content'), MAX_CONTENT),
    ...checkEmbeds(embeds),
    ...checkComponents(objectsAt(body, 'components'), isV2),
    ...(isV2 ? refuseLegacyFields(body) : []),
    ...checkAllowedMentions(objectAt(body, 'allowed_mentions')),
  ];
}

/** Tells whether a body would show nothing at all. */
export function isEmptyMessage(body: JsonObject, fileCount: number): boolean {
  return (
    (textAt(body, 'content') ?? '').trim() === '' &&
    objectsAt(body, 'embeds').length === 0 &&
    objectsAt(body, 'components').length === 0 &&
    (textsAt(body, 'sticker_ids') ?? []).length === 0 &&
    objectAt(body, 'poll') === undefined &&
    fileCount === 0
  );
}

function refuseLegacyFields(body: JsonObject): readonly FieldProblem[] {
  const used = [
    ...(textAt(body, 'content') ? ['content'] : []),
    ...(objectsAt(body, 'embeds').length > 0 ? ['embeds'] : []),
    ...(objectAt(body, 'poll') ? ['poll'] : []),
    ...((textsAt(body, 'sticker_ids') ?? []).length > 0 ? ['sticker_ids'] : []),
  ];
  const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
  return used.map((path) => ({
    path,
    code,
    message: `The '${path}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}

function checkAllowedMentions(allowed: JsonObject | undefined): readonly FieldProblem[] {
  const parse = textsAt(allowed, 'parse') ?? [];
  return (['users', 'roles'] as const).flatMap((kind) => {
    const ids = textsAt(allowed, kind) ?? [];
    const path = `allowed_mentions.${kind}`;
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    return [
      ...(parse.includes(kind) && ids.length > 0
        ? [{ path, code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message }]
        : []),
      ...(ids.length > 100
        ? [{ path, code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 100 or fewer in length.' }]
        : []),
    ];
  });
}
