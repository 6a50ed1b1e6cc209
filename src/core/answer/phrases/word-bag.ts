/**
 * Makes a pattern for questions of a closed vocabulary, in any order: at least one word of
 * each required group, and no word that is neither required nor allowed.
 *
 * @param required - Alternatives parted by `|`, one string a group.
 * @param allowed - Alternatives parted by `|`.
 */
export function wordBag(required: readonly string[], allowed: string): RegExp {
  const present = required.map((group) => `(?=(?:.* )?(?:${group})(?:'s)?(?: |$))`).join('');
  const vocabulary = [...required, allowed].join('|');
  return new RegExp(`^${present}(?:(?:${vocabulary})(?:'s)?(?: |$))+$`, 'u');
}
