import { english } from './en.js';
import type { Texts } from './texts.js';
import { chinese } from './zh-CN.js';

/** The languages beside English, by Discord's locale codes. */
export const translations = { 'zh-CN': chinese } satisfies Record<string, Texts>;

/** All languages, English first, with the locale that stands for each. */
export const languages: readonly { readonly locale: string; readonly texts: Texts }[] = [
  { locale: 'en-US', texts: english },
  ...Object.entries(translations).map(([locale, texts]) => ({ locale, texts })),
];

/** Finds the texts for a person's locale: those of its language, else the English ones. */
export function textsFor(locale: string): Texts {
  return /^zh\b/iu.test(locale) ? chinese : english;
}
