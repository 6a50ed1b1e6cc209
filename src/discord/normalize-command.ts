/**
 * Brings a command to one form, so that what is wanted and what is registered can be compared:
 * keys that Discord adds, empty values and defaults left out, all keys sorted.
 *
 * @returns JSON.
 */
export function normalizeCommand(command: object): string {
  return JSON.stringify(normalize({ type: 1, ...command }));
}

const ADDED = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
  'name_localized',
  'description_localized',
]);

/** Lists whose order means nothing. */
const SETS = new Set(['contexts', 'integration_types', 'channel_types']);

function normalize(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => normalize(item));
    return SETS.has(key) ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name, inner]) => !ADDED.has(name) && !isNothing(inner))
    .map(([name, inner]): [string, unknown] => [name, normalize(inner, name)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
