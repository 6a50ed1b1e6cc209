const typographicQuote = /[‘’‚‛′ʼ＇`´]/g;
const latinMark = /(\p{Script=Latin})\p{M}+/gu;
const formatCharacter = /[\p{Cf}]/gu;

/**
 * Folds a word: lower case, compatibility forms and Latin accents removed, straight
 * apostrophes, no invisible characters. Marks of other scripts stay: "й" is no "и".
 */
export function foldText(text: string): string {
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
