import type { FieldProblem } from '../http/api-error.js';
import { type JsonObject, objectAt, objectsAt, textAt } from '../json.js';
import { checkCount, checkLength } from './length.js';

/**
 * Checks the choices of a command's option or of an autocomplete answer: 25 at most, names
 * and text values of 100 characters, translated names too.
 *
 * Source: https://docs.discord.com/developers/interactions/application-commands
 */
export function checkChoices(owner: JsonObject, path: string): readonly FieldProblem[] {
  const choices = objectsAt(owner, 'choices');
  return [
    ...checkCount(`${path}.choices`, choices.length, 25),
    ...choices.flatMap((choice, index) => [
      ...checkLength(`${path}.choices.${index}.name`, textAt(choice, 'name'), 100, 1),
      ...checkLength(`${path}.choices.${index}.value`, textAt(choice, 'value'), 100),
      ...Object.values(objectAt(choice, 'name_localizations') ?? {}).flatMap((name) =>
        checkLength(
          `${path}.choices.${index}.name_localizations`,
          typeof name === 'string' ? name : undefined,
          100,
        ),
      ),
    ]),
  ];
}
