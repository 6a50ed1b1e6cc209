import type { FieldProblem } from '../http/api-error.js';

/**
 * Complains about a text that is longer than `max`, or shorter than `min`.
 *
 * Length is counted in UTF-16 units. Discord does not document its unit; this is the
 * strictest in question, so what passes here passes there.
 */
export function checkLength(
  path: string,
  text: string | undefined,
  max: number,
  min = 0,
): readonly FieldProblem[] {
  if (text === undefined) {
    return min === 0
      ? []
      : [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
  }
  if (text.length >= min && text.length <= max) return [];
  if (min === 0) {
    const message = `Must be ${max} or fewer in length.`;
    return [{ path, code: 'BASE_TYPE_MAX_LENGTH', message }];
  }
  const message = `Must be between ${min} and ${max} in length.`;
  return [{ path, code: 'BASE_TYPE_BAD_LENGTH', message }];
}

/** Complains about a list with more than `max` or fewer than `min` items. */
export function checkCount(
  path: string,
  count: number,
  max: number,
  min = 0,
): readonly FieldProblem[] {
  if (count >= min && count <= max) return [];
  const message = `Must be between ${min} and ${max} in length.`;
  return [{ path, code: 'BASE_TYPE_BAD_LENGTH', message }];
}
