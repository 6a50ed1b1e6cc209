/** What a file's name gives: a slug, or why it gives none. */
export type SlugReading =
  | { readonly kind: 'slug'; readonly slug: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly suggestion: string };

/** A slug is a part of addresses, of file names and of Discord's custom ids of 100 characters. */
const maxLength = 60;
/** Letters beyond a–z are written as %E7%AB%A0 in an address; a Discord button's holds 512 in all. */
const maxEncodedLength = 180;

/**
 * Reads an article's slug from the name of its file.
 *
 * @param fileName - With its ending, without its directory.
 */
export function readSlug(fileName: string): SlugReading {
  const slug = fileName.replace(/\.md$/iu, '').normalize('NFC');
  const suggestion = `${suggestSlug(slug)}.md`;
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(slug)) {
    const reason = 'the name cannot be a part of a web address';
    return { kind: 'refused', reason, suggestion };
  }
  if (slug.length > maxLength) {
    return {
      kind: 'refused',
      reason: `the name is longer than ${maxLength} characters`,
      suggestion,
    };
  }
  if (encodeURIComponent(slug).length > maxEncodedLength) {
    return { kind: 'refused', reason: 'the name is too long for a web address', suggestion };
  }
  return { kind: 'slug', slug };
}

/**
 * Makes a slug of a title.
 *
 * @param spare - How many characters are to be left free, for an ending.
 */
export function suggestSlug(name: string, spare = 0): string {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
  let slug = '';
  for (const character of words.slice(0, maxLength - spare)) {
    if (encodeURIComponent(slug + character).length > maxEncodedLength - spare) break;
    slug += character;
  }
  return slug.replace(/-[^-]*$/u, (end) => (words === slug ? end : '')) || 'article';
}
