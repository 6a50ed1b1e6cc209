import { readNumber } from '../../search/number-words.js';

/**
 * Reads an English amount however it is written: "60 %" and "sixty per cent" are `60%`,
 * "$1.5 million" and "1,500,000 dollars" are `1500000`. Units are left out: a card asks for the
 * number.
 *
 * @param text - Folded.
 * @returns Undefined when anything but one number, with a unit of money or a share, is in it.
 */
export function readAmount(text: string): string | undefined {
  const plain = text
    .replace(/per ?cent(?:age)?\b|\bpct\b/gu, '%')
    .replace(/[$€£¥]|\b(?:dollars?|euros?|pounds?|us)\b/gu, ' ')
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\d)(?=\p{L})/gu, ' ')
    .replace(/\b(?:and|a|about)\b|[^\p{L}\p{N}%.-]+/gu, ' ')
    .trim();
  const [, words = '', share] = /^([^%]+?)\s*(%?)\.?$/u.exec(plain) ?? [];
  let [sum, part, isNumber] = [0, 0, false];
  for (const word of words.split(/\s+/u)) {
    const scale = scales.get(word);
    const value = word === 'one' ? 1 : Number(readNumber(word) ?? Number.NaN);
    if (scale !== undefined) {
      part = (isNumber ? part : 1) * scale;
      // "Two hundred" may yet be thousands, "two million" is a part of the sum.
      if (scale > 100) [sum, part] = [sum + part, 0];
    } else if (Number.isNaN(value)) {
      return undefined;
    } else part += value;
    isNumber = true;
  }
  return `${Number((sum + part).toPrecision(12))}${share ?? ''}`;
}

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
