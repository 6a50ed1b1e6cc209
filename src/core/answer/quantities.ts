import { months } from './phrases/english-words.js';
import type { QuantityKind } from './phrases/phrases.js';

/** Tells whether a sentence gives a quantity of a kind. A number is no date and no ordinal. */
export function holdsQuantity(sentence: string, kind: QuantityKind): boolean {
  switch (kind) {
    case 'year':
      return YEAR.test(sentence);
    case 'date':
      return YEAR.test(sentence) || DAY.test(sentence) || ERA.test(sentence);
    case 'percentage':
      return PERCENTAGE.test(sentence);
    case 'number':
      return NUMBER.test(withoutDates(sentence));
  }
}

function withoutDates(sentence: string): string {
  return [DAY, YEAR].reduce(
    (rest, date) => rest.replace(new RegExp(date.source, `${date.flags}g`), ' '),
    sentence,
  );
}

const MONTH = `(?:${months}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?`;
/** "28 November", "Nov 28", "11月28日". */
const DAY = new RegExp(
  `(?<!\\p{L})(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?![\\p{L}\\p{N}])|\\d{1,2}月(?:\\d{1,2}[日号])?`,
  'u',
);
/** From 1000 to 2099, and no count of things: "1200 people". */
const YEAR =
  /(?<![\p{L}\p{N}.,$€£¥-])(?:1\d{3}|20\d{2})(?:s|–\d{2,4}|-\d{2,4})?(?![\p{N}%]|[.,]\d| (?:\p{L}+[-\s])?(?:people|men|women|\p{Ll}{3,}s|percent|million|billion|km|kg|m|cm)(?!\p{L}))|\d{4}年/u;
const ERA =
  /(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th) century|\d+ (?:BCE?|CE|AD)|AD \d+)(?!\p{L})|\d+世纪/u;
const PERCENTAGE =
  /\d\s?(?:%|％)|\d[\d.,]* per ?cent|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-\p{L}+)? per ?cent|百分之|\d成/iu;
const NUMBER =
  /(?<![\p{L}\p{N}-])(?!\d+(?:st|nd|rd|th)(?!\p{L}))\d|(?<!\p{L})(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|per ?cent)(?!\p{L})|百分之|[一二三四五六七八九十两几数][百千万亿]/iu;
