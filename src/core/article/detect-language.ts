/** first version, being deepened */
export function detectLanguage(text: string): string {
  return /[\p{Script=Han}]/u.test(text.slice(0, 2000)) ? 'zh' : 'en';
}
