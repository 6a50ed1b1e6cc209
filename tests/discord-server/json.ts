/** A JSON object whose fields are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Tells whether a value is a JSON object (not an array, not null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an object field; undefined when it is missing or something else. */
export function objectAt(value: unknown, key: string): JsonObject | undefined {
  const field = isObject(value) ? value[key] : undefined;
  return isObject(field) ? field : undefined;
}

/** Reads a list of objects; empty when the field is missing, null or something else. */
export function objectsAt(value: unknown, key: string): readonly JsonObject[] {
  const field = isObject(value) ? value[key] : undefined;
  return Array.isArray(field) ? field.filter(isObject) : [];
}

/** Reads a text field; undefined when it is missing or something else. */
export function textAt(value: unknown, key: string): string | undefined {
  const field = isObject(value) ? value[key] : undefined;
  return typeof field === 'string' ? field : undefined;
}

/** Reads a list of texts; undefined when the field is missing or not a list. */
export function textsAt(value: unknown, key: string): readonly string[] | undefined {
  const field = isObject(value) ? value[key] : undefined;
  if (!Array.isArray(field)) return undefined;
  return field.filter((item): item is string => typeof item === 'string');
}

/** Reads a number field; undefined when it is missing or something else. */
export function numberAt(value: unknown, key: string): number | undefined {
  const field = isObject(value) ? value[key] : undefined;
  return typeof field === 'number' ? field : undefined;
}
