const typographicQuote = /[‘’‚‛′ʼ＇`´]/g;
const latinMark = /(\p{Script=Latin})\p{M}+/gu;
const formatCharacter = /[\p{Cf}]/gu;
/** ASCII without the backtick, which stands for an apostrophe: only its case can change. */
const plainText = /^[ -_a-~]*$/;

/**
 * Folds a word: lower case, compatibility forms and Latin accents removed, straight
 * apostrophes, no invisible characters. Marks of other scripts stay: "й" is no "и".
 */
export function foldText(text: string): string {
  if (plainText.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(latinMark, '$1')
    .normalize('NFC')
    .replace(formatCharacter, '')
    .replace(typographicQuote, "'")
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o');
}
