import type { Choice } from '../../reply.js';
import { matchNames } from '../../suggest/match-names.js';
import { limits } from '../../views/limits.js';

/** Suggests time zones: those that begin or go on with what is typed, `berlin` or `Europe/`. */
export function suggestZones(typed: string): readonly Choice[] {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const words = typed.trim().toLowerCase().replace(/\s+/gu, '_');
  const direct = zones.filter((zone) => zone.toLowerCase().includes(words));
  const found =
    direct.length > 0 ? direct : matchNames(typed, zones, (zone) => [zone.replace(/[/_]/gu, ' ')]);
  return found.slice(0, limits.choices).map((zone) => ({ name: zone, value: zone }));
}
