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

/** Narrows a pattern that begins with `^` to texts without some words. */
export function unless(words: string, pattern: RegExp): RegExp {
  return new RegExp(`^(?!(?:.* )?(?:${words})(?: |$))${pattern.source.slice(1)}`, pattern.flags);
}
