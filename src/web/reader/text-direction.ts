const rightToLeft = new Set('ar arc ckb dv fa he ks ku ps sd ug ur yi'.split(' '));

/** Tells which way a language is written, by its BCP 47 tag. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
