import type { FieldProblem } from '../http/api-error.js';
import { type JsonObject, objectAt, objectsAt, textAt } from '../json.js';
import { checkCount, checkLength } from './length.js';

/** Characters over all embeds of a message. */
const MAX_EMBED_TEXT = 6_000;

/**
 * Checks the embeds of a message.
 *
 * Source: https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 */
export function checkEmbeds(embeds: readonly JsonObject[]): readonly FieldProblem[] {
  const total = embeds.flatMap(embedTexts).reduce((sum, text) => sum + text.length, 0);
  return [
    ...checkCount('embeds', embeds.length, 10),
    ...embeds.flatMap((embed, index) => checkEmbed(embed, `embeds.${index}`)),
    ...(total > MAX_EMBED_TEXT
      ? [
          {
            path: 'embeds',
            code: 'MAX_EMBED_SIZE_EXCEEDED',
            message: `Embed size exceeds maximum size of ${MAX_EMBED_TEXT}`,
          },
        ]
      : []),
  ];
}

function checkEmbed(embed: JsonObject, path: string): readonly FieldProblem[] {
  const fields = objectsAt(embed, 'fields');
  return [
    ...checkLength(`${path}.title`, textAt(embed, 'title'), 256),
    ...checkLength(`${path}.description`, textAt(embed, 'description'), 4_096),
    ...checkLength(`${path}.footer.text`, textAt(objectAt(embed, 'footer'), 'text'), 2_048),
    ...checkLength(`${path}.author.name`, textAt(objectAt(embed, 'author'), 'name'), 256),
    ...checkCount(`${path}.fields`, fields.length, 25),
    ...fields.flatMap((field, index) => [
      ...checkLength(`${path}.fields.${index}.name`, textAt(field, 'name'), 256, 1),
      ...checkLength(`${path}.fields.${index}.value`, textAt(field, 'value'), 1_024, 1),
    ]),
  ];
}

function embedTexts(embed: JsonObject): readonly string[] {
  const own = [
    textAt(embed, 'title'),
    textAt(embed, 'description'),
    textAt(objectAt(embed, 'footer'), 'text'),
    textAt(objectAt(embed, 'author'), 'name'),
  ];
  const fields = objectsAt(embed, 'fields').flatMap((field) => [
    textAt(field, 'name'),
    textAt(field, 'value'),
  ]);
  return [...own, ...fields].filter((text) => text !== undefined);
}
