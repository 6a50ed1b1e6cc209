/**
 * Moves words that start with a dash but are no option, such as `-why?`, behind `--`, so that
 * a question is never taken for a misspelt option.
 */
export function guardDashes(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  const after = end === -1 ? [] : words.slice(end + 1);
  const guarded = before.filter(isNoOption);
  if (guarded.length === 0) return words;
  return [...before.filter((word) => !isNoOption(word)), '--', ...guarded, ...after];
}

function isNoOption(word: string): boolean {
  return /^-./su.test(word) && !/^(?:-[A-Za-z]|--[a-z][a-z-]*(?:=.*)?)$/su.test(word);
}
