const cardinals: ReadonlyMap<string, string> = new Map([
  ['zero', '0'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
  ['ten', '10'],
  ['eleven', '11'],
  ['twelve', '12'],
  ['thirteen', '13'],
  ['fourteen', '14'],
  ['fifteen', '15'],
  ['sixteen', '16'],
  ['seventeen', '17'],
  ['eighteen', '18'],
  ['nineteen', '19'],
  ['twenty', '20'],
  ['thirty', '30'],
  ['forty', '40'],
  ['fifty', '50'],
  ['sixty', '60'],
  ['seventy', '70'],
  ['eighty', '80'],
  ['ninety', '90'],
]);

const ordinals: ReadonlyMap<string, string> = new Map([
  ['first', '1'],
  ['firstly', '1'],
  ['second', '2'],
  ['secondly', '2'],
  ['third', '3'],
  ['thirdly', '3'],
  ['fourth', '4'],
  ['fourthly', '4'],
  ['fifth', '5'],
  ['sixth', '6'],
  ['seventh', '7'],
  ['eighth', '8'],
  ['ninth', '9'],
  ['tenth', '10'],
  ['eleventh', '11'],
  ['twelfth', '12'],
  ['thirteenth', '13'],
  ['fourteenth', '14'],
  ['fifteenth', '15'],
  ['sixteenth', '16'],
  ['seventeenth', '17'],
  ['eighteenth', '18'],
  ['nineteenth', '19'],
  ['twentieth', '20'],
]);

/**
 * Reads an English number word or a number in digits as one term: "three" is `3`,
 * "third" and "3rd" are `#3`, "twenty-one" is `21`, "1,200" is `1200`. "one" stays a word: it is mostly a pronoun.
 *
 * @param word - Folded.
 * @returns `undefined` when the word is no number.
 */
export function readNumber(word: string): string | undefined {
  const cardinal = cardinals.get(word);
  if (cardinal !== undefined) {
    return cardinal;
  }
  if (word.includes('-')) return readCompound(word);
  const ordinal = ordinals.get(word) ?? /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (ordinal !== undefined) {
    return `#${ordinal}`;
  }
  if (/^\d{1,3}(?:[,'\u00a0\u202f]\d{3})+(?:\.\d+)?$/.test(word)) {
    return word.replace(/[,'\u00a0\u202f]/g, '');
  }
  return /^\d[\d.,]*$/.test(word) ? word : undefined;
}

/** Reads a number word of two parts: "sixty-one" is `61`, "twenty-first" is `#21`. */
function readCompound(word: string): string | undefined {
  const [tens = '', unit = '', ...rest] = word.split('-');
  const ten = tens.endsWith('ty') ? cardinals.get(tens) : undefined;
  const one = unit === 'one' ? '1' : (cardinals.get(unit) ?? ordinals.get(unit));
  if (ten === undefined || one === undefined || one.length > 1 || rest.length > 0) return undefined;
  const sum = String(Number(ten) + Number(one));
  return cardinals.has(unit) || unit === 'one' ? sum : `#${sum}`;
}
