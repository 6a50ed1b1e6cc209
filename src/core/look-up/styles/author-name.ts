/** The name of an author as far as it can be known from how it is written. */
export type AuthorName =
  /** Family and given name; `familyFirst` when the name is usually written in that order. */
  | {
      readonly kind: 'person';
      readonly family: string;
      readonly given: string;
      readonly familyFirst: boolean;
    }
  /** An organisation, a single name, or a name whose parts cannot be told apart: as written. */
  | { readonly kind: 'whole'; readonly name: string };

/** Tells family and given name apart, where that is sure; what is not stays as written. */
export function readAuthorName(written: string): AuthorName {
  const name = written.replace(/\s+/gu, ' ').trim();
  const [before = '', after = '', ...more] = name.split(/, ?/u);
  if (after !== '' && more.length === 0 && !ORGANISATION.test(name)) {
    return { kind: 'person', family: before, given: after, familyFirst: false };
  }
  const words = name.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const isUnsure = after !== '' || words.length < 2 || words.length > 5 || SUFFIX.test(last);
  if (isUnsure || ORGANISATION.test(name) || !words.every(isNameWord)) {
    return { kind: 'whole', name };
  }
  if (words.length === 2 && isChinese(first, last)) {
    if (isChinese(last, first)) return { kind: 'whole', name };
    return { kind: 'person', family: first, given: last, familyFirst: true };
  }
  const particle = words.findIndex((word, at) => at > 0 && PARTICLE.test(word));
  const cut = particle > 0 ? particle : words.length - 1;
  const given = words.slice(0, cut).join(' ');
  return { kind: 'person', family: words.slice(cut).join(' '), given, familyFirst: false };
}

/** Writes the initials of a given name: "Mary-Ann Lee" is `M.-A. L.`. */
export function initials(given: string): string {
  return given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .flatMap((part) => [...part.replace(/[^\p{L}\p{M}]/gu, '')].slice(0, 1))
        .map((letter) => `${letter.toUpperCase()}.`)
        .join('-'),
    )
    .filter((word) => word !== '')
    .join(' ');
}

/** What an author is called in running text: the family name, or the whole. */
export function shortName(name: AuthorName): string {
  return name.kind === 'person' ? name.family : name.name;
}

const ORGANISATION =
  /\b(?:universit\w+|institut\w*|organi[sz]ations?|committees?|council|press|agency|ministry|department|association|society|foundation|commission|group|team|staff|editors?|news|office|bureau|center|centre|company|inc|ltd|gmbh|bank|times|post|the|of|for|and|united|corp(?:oration)?|llc|plc|academy|museum|library|college|project|initiative|network|alliance|union|federation|consortium|forum|international|national|global|authority|fund|studios?|media|software|technologies|research|labs?|laborator(?:y|ies)|journal|magazine|review|contributors|collective|community|services|systems)\b/iu;

/** What follows a family name is none: each style puts it elsewhere, so the name stays whole. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

const PARTICLE = /^(?:van|von|de|der|den|da|di|del|della|la|le|bin|al|ter|ten|dos|du)$/u;

/** A word with a capital in a script that has them, or a particle. */
function isNameWord(word: string): boolean {
  return PARTICLE.test(word) || /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word);
}

/** The commonest Chinese family names in Pinyin. */
const FAMILIES = new Set(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang
  xie song tang xu han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei
  su lu ding ren yao shen zhong cui tan fan liao shi jia xia fu fang zou xiong bai meng qin qiu hou
  yin xue yan lei long duan hao kong shao mao wan gu lai wen qian dai qiao gong ouyang zhuge`
    .split(/\s+/u)
    .filter((name) => name !== ''),
);

const SYLLABLE =
  '(?:[bpm]?(?:a|ai|an|ang|ao|ei|en|eng|i|ian|iao|ie|in|ing|o|ou|u)|fa|fan|fang|fei|fen|feng|fu|[dtnl](?:a|ai|an|ang|ao|e|ei|en|eng|i|ia|ian|iang|iao|ie|in|ing|iu|ong|ou|u|uan|ui|un|uo|ü|v)|[gkh](?:a|ai|an|ang|ao|e|ei|en|eng|ong|ou|u|ua|uai|uan|uang|ui|un|uo)|[jqx](?:i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un)|(?:zh|ch|sh|[zcsr])(?:a|ai|an|ang|ao|e|en|eng|i|ong|ou|u|ua|uai|uan|uang|ui|un|uo)|y(?:a|an|ang|ao|e|i|in|ing|ong|ou|u|uan|ue|un)|w(?:a|ai|an|ang|ei|en|eng|o|u)|er)';
const GIVEN = new RegExp(`^${SYLLABLE}(?:['’-]?${SYLLABLE})?$`, 'u');

function isChinese(family: string, given: string): boolean {
  return FAMILIES.has(family.toLowerCase()) && GIVEN.test(given.toLowerCase());
}
