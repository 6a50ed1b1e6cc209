/**
 * Splits a line of names where it surely holds several: "Jane Doe, John Roe and Ann Poe",
 * "Doe, Jane; Roe, John", "张三、李四". "Doe, Jane" and "Department of Trade and Industry" stay one.
 *
 * @returns At least one, unless the line is blank.
 */
export function splitNames(line: string): readonly string[] {
  const marked = parts(line, /[;；、]/u);
  if (marked.length !== 1) return marked;
  const listed = parts(line, /,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/u);
  return listed.every(isFullName) ? listed : marked;
}

/** Two to four words with capitals, initials included. */
function isFullName(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:van|von|de|der|den|da|di|del|la|le|bin|al)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u.test(
    name,
  );
}

function parts(line: string, separator: RegExp): readonly string[] {
  return line
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
