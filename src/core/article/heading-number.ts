/** A number that a heading carries in front of its title. */
export interface HeadingNumber {
  /** `2.1` is `[2, 1]`; at least one. */
  readonly components: readonly number[];
  /** Where the title starts in the heading; 0 when nothing follows the number. */
  readonly titleStart: number;
  /**
   * False for forms that are numbers only among their like: "3 Results" may follow
   * "2 Methods", but "60 Minutes" is a title; "I. Aims" is a number, "C. elegans" is not.
   */
  readonly sure: boolean;
}

const words =
  'section|chapter|part|step|lesson|unit|module|article|kapitel|abschnitt|teil|schritt|' +
  'chapitre|partie|étape|capítulo|sección|seção|parte|paso|passo|capitolo|sezione|hoofdstuk|' +
  'deel|stap|kapittel|avsnitt|del|steg|глава|часть|раздел|шаг';
const separator = String.raw`(?:\s*[.:)．：）、]\s*|\s+[-–—]\s*|\s*[–—]\s+)`;
const patterns = {
  decimal: new RegExp(
    String.raw`^(?:§\s*)?(?<number>\d{1,4}(?:\.\d{1,4})*)(?<gap>${separator}|\s+|$)`,
    'u',
  ),
  bracketed: /^[(（](?<number>\d{1,3}|[〇零一二三四五六七八九十百]+)[)）](?<gap>\s*)/u,
  roman: new RegExp(`^(?<number>[IVXLC]{1,7})(?<gap>${separator})`, 'u'),
  word: new RegExp(
    String.raw`^(?:${words})\s+(?<number>\d{1,4}(?:\.\d{1,4})*|[IVXLC]{1,7}(?![\p{L}]))(?<gap>${separator}|\s+|$)`,
    'iu',
  ),
  chinese: /^(?<number>[〇零一二三四五六七八九十百]+)(?<gap>\s*[、．.：:]\s*)/u,
  ordinal:
    /^(?:第\s*(?<number>\d{1,4}|[〇零一二三四五六七八九十百]+)\s*(?:[章节節编編回课課讲講]|部分)|第\s*(?<loose>\d{1,4}|[〇零一二三四五六七八九十百]+)\s*[部条條篇步](?=[\s:：、.．—-]|$)|제\s*(?<korean>\d{1,4})\s*[장절부편])(?<gap>[\s:：、.．—-]*)/u,
} as const;

/**
 * Reads the number that a heading carries: "02. Title", "2.1 Title", "Section 3: Title",
 * "IV. Title", "一、标题", "第二章 标题".
 *
 * @returns Nothing when the heading carries no number.
 */
export function readHeadingNumber(heading: string): HeadingNumber | undefined {
  const text = heading.replace(/[０-９]/gu, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  for (const pattern of Object.values(patterns)) {
    const match = pattern.exec(text);
    const { number: first, loose, korean, gap = '' } = match?.groups ?? {};
    const number = first ?? loose ?? korean;
    if (!match || number === undefined) continue;
    const components = readComponents(number);
    const titleStart = match[0].length;
    const rest = text.slice(titleStart);
    if (components === undefined || !startsTitle(rest, gap)) continue;
    const isBare = pattern === patterns.decimal && components.length === 1 && gap.trim() === '';
    const isRoman = /^[IVXLC]/iu.test(number);
    return { components, titleStart: rest === '' ? 0 : titleStart, sure: !isBare && !isRoman };
  }
  return undefined;
}

/** After a mere space, or none, a lower-case word or a digit goes on with the number's phrase. */
function startsTitle(rest: string, gap: string): boolean {
  if (rest === '') return true;
  if (/[^\s]\s+$/u.test(gap)) return true;
  if (gap.trim() !== '') return !/^[\p{Ll}\p{N}]/u.test(rest);
  return !/^[\p{Ll}%‰°$€£]/u.test(rest);
}

function readComponents(number: string): readonly number[] | undefined {
  if (/^\d/u.test(number)) return number.split('.').map(Number);
  const value = /^[IVXLC]/iu.test(number) ? readRoman(number) : readChinese(number);
  return value === undefined ? undefined : [value];
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const romanForm = /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

function readRoman(text: string): number | undefined {
  const upper = text.toUpperCase();
  if (!romanForm.test(upper)) return undefined;
  const values = [...upper].map((letter) => romanDigits[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** Reads numerals up to 999: 十二 is 12, 二十 is 20, 一百零三 is 103, 二〇 is 20. */
function readChinese(text: string): number | undefined {
  const digits = [...text].map((letter) =>
    '〇一二三四五六七八九'.indexOf(letter.replace('零', '〇')),
  );
  if (digits.every((digit) => digit >= 0)) return Number(digits.join(''));
  const parts =
    /^(?:(?<hundreds>[一二三四五六七八九])百)?零?(?:(?<tens>[一二三四五六七八九]?)(?<ten>十))?(?<ones>[一二三四五六七八九]?)$/u.exec(
      text,
    )?.groups;
  if (!parts) return undefined;
  const digit = (letter: string | undefined): number =>
    '〇一二三四五六七八九'.indexOf(letter || '〇');
  const tens = parts.ten ? digit(parts.tens || '一') : 0;
  return digit(parts.hundreds) * 100 + tens * 10 + digit(parts.ones);
}
