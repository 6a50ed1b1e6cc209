/**
 * Gives the consonants of an English word as they are heard, so that words written by ear meet:
 * "bycicle" and "bicycle", "repare" and "repair". Vowels count at the start alone, as one.
 *
 * @param word - Folded.
 */
export function soundOf(word: string): string {
  let sound = word.replace(/(.)\1+/g, '$1');
  for (const [pattern, replacement] of RULES) sound = sound.replace(pattern, replacement);
  return sound
    .replace(/(?!^)[aeiouyhw]/g, '')
    .replace(/^[aeiouy]/, 'a')
    .replace(/(.)\1+/g, '$1');
}

/** In order; capitals are sounds already. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/^x/, 's'],
  [/mb$/, 'm'],
  [/(?:tch|sch|sh|ch)/g, 'X'],
  [/(?:[ts]ion|cion)/g, 'Xn'],
  [/ph/g, 'f'],
  [/gh(?=t|$)/g, ''],
  [/th/g, 'T'],
  [/dg(?=[eiy])/g, 'J'],
  [/sc(?=[eiy])/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/g(?=[eiy])/g, 'J'],
  [/j/g, 'J'],
  [/x/g, 'ks'],
  [/z/g, 's'],
];
