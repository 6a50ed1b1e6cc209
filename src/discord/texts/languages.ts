import { english } from './en.js';
import type { Texts } from './texts.js';
import { chinese } from './zh-CN.js';

/** The languages beside English, by Discord's locale codes. */
export const translations = { 'zh-CN': chinese } satisfies Record<string, Texts>;

/** Finds the texts for a person's locale: those of its language, else the English ones. */
export function textsFor(locale: string): Texts {
  return /^zh\b/iu.test(locale) ? chinese : english;
}
