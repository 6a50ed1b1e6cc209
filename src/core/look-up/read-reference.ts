import { foldText } from '../search/fold-text.js';

/** What a reference by number asks for; numbers as they are counted in the article. */
export interface NumberedReference {
  /** `2` or `2.1`; absent when only a paragraph is named. */
  readonly section?: string;
  readonly paragraph?: number;
  /**
   * Whether the number's last part can mean a paragraph (`2.3`) as well as a sub-section.
   * With a sign before it (`§2.3`, `section 2.3`) the sub-section goes first where there is one.
   */
  readonly dotted: 'plain' | 'marked' | 'none';
}

/**
 * Reads `2`, `2.3`, `2:3`, `§2`, `§2 ¶3`, `¶ 3`, `section 2 paragraph 3`,
 * `paragraph 3 of section 2`, `第2节第3段` and the like.
 *
 * @returns Undefined when the words are no such reference.
 */
export function readReference(words: string): NumberedReference | undefined {
  const plain = foldText(words)
    .trim()
    .replace(CHINESE_NUMBER, (_, before: string, digits: string) => before + readChinese(digits))
    .replace(ENGLISH_NUMBER, (word) => `${ENGLISH.indexOf(word)}`)
    .replace(/\s+/gu, ' ');
  for (const form of FORMS) {
    const groups = form.exec(plain)?.groups;
    if (!groups) continue;
    const { mark, section, paragraph } = groups;
    const isDotted = paragraph === undefined && section?.includes('.') === true;
    return {
      ...(section === undefined ? {} : { section: section.replace(/(^|\.)0+(?=\d)/gu, '$1') }),
      ...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }),
      dotted: isDotted ? (mark ? 'marked' : 'plain') : 'none',
    };
  }
  return undefined;
}

const SECTION =
  '(?<mark>§+|sections?|sec\\.?|parts?|chapters?|ch\\.?|第)? ?(?<section>\\d{1,4}(?:\\.\\d{1,4})*)\\.? ?(?:节|章|部分)?';
const PARAGRAPH =
  '(?:¶+|paragraphs?|para\\.?|par\\.?|p\\.?|第) ?(?<paragraph>\\d{1,4}) ?(?:自然段|段落|段)?';

const FORMS: readonly RegExp[] = [
  new RegExp(`^${SECTION}$`, 'u'),
  new RegExp(`^${SECTION}[ ,;]*(?:的 ?)?${PARAGRAPH}$`, 'u'),
  new RegExp(`^${SECTION} ?: ?(?<paragraph>\\d{1,4})$`, 'u'),
  new RegExp(`^(?:the )?${PARAGRAPH}$`, 'u'),
  new RegExp(`^(?:the )?${PARAGRAPH}(?: of| in|,)? (?:the )?${SECTION}$`, 'u'),
  /^#?p(?<section>\d+(?:\.\d+)*)-(?<paragraph>\d+)$/u,
];

const ENGLISH = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ENGLISH_NUMBER = new RegExp(
  `(?<=^(?:section|part|chapter|paragraph) |(?:section|paragraph) )(?:${ENGLISH.join('|')})(?= |$)`,
  'gu',
);

const CHINESE = '零一二三四五六七八九';
const CHINESE_NUMBER = /(第 ?)([一二三四五六七八九十]{1,3})(?= ?(?:节|章|部分|自然段|段))/gu;

/** Reads a Chinese number below 100. */
function readChinese(digits: string): string {
  const [tens = '', ones = ''] = digits.includes('十') ? digits.split('十') : ['零', digits];
  const value = (sign: string, empty: number) => (sign === '' ? empty : CHINESE.indexOf(sign));
  return `${value(tens, 1) * 10 + value(ones, 0)}`;
}
