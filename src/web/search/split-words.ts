/** A word as it is compared, and where it stands. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** Splits a text into folded words; Chinese and Japanese, into all pairs of neighbours. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(wordOrRun)) {
    if (!ideograph.test(run)) {
      words.push({ form: foldWord(run), start: index, end: index + run.length });
      continue;
    }
    const signs = [...run];
    let start = index;
    for (const [at, sign] of signs.slice(0, Math.max(1, signs.length - 1)).entries()) {
      const pair = sign + (signs[at + 1] ?? '');
      words.push({ form: pair, start, end: start + pair.length });
      start += sign.length;
    }
  }
  return words;
}

const wordOrRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{N}])+/gu;
const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** Lower case, without the accents of Latin letters. */
function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss');
}
