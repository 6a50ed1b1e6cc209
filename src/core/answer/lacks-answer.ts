import { slice } from '../article/span.js';
import { analyze } from '../search/analyzer.js';
import type { Evidence } from '../search/evidence.js';
import { foldText } from '../search/fold-text.js';
import { stemWord } from '../search/stem-word.js';
import { attributeNeeds, type Need, plainNeeds } from './answer-needs.js';
import { kindredOf } from './kindred-words.js';
import { hasOtherDetails } from './other-details.js';
import { isTurnedRound } from './turned-round.js';

/**
 * Tells whether the best evidence has the topic and no answer: it says the opposite of what is
 * asked, has no year where a year is asked for, or lacks a number, a time or a person of which
 * the articles have not even the word.
 */
export function lacksAnswer(
  question: string,
  {
    evidence,
    unmatched,
  }: { readonly evidence: readonly Evidence[]; readonly unmatched: readonly string[] },
): boolean {
  const [best] = evidence;
  if (!best) return false;
  const folded = foldText(question);
  const missing = unmatched.map(foldText);
  const said = slice(best.article.text, best.sentence);
  if (isTurnedRound(question, best, missing) || hasOtherDetails(question, best)) return true;
  const undated = withoutDates(said);
  const isUnmet = ({ asked, needed, isAmount }: Need): boolean =>
    asked.test(folded) && !needed.test(isAmount ? undated : said);
  if (plainNeeds.some(isUnmet)) return true;
  if (missing.length === 0) return false;
  if (missing.some((word) => DAY_OR_MONTH.test(word))) return true;
  if (missing.some((word) => YEAR_ALONE.test(word) && !endsRange(best.article.text, word)))
    return true;
  if (missing.some((word) => NAMED.has(word)) && !hasKindred(best, missing)) return true;
  // A name that the question has itself is no answer to it.
  const own = new Set(folded.match(/\p{L}+/gu));
  const unnamed = said.replace(CAPITALS, (name) =>
    name.split(/\P{L}+/u).some((word) => word.length > 3 && own.has(foldText(word)))
      ? name.toLowerCase()
      : name,
  );
  for (const { asked, needed, isAmount } of attributeNeeds) {
    const words = asked.exec(folded)?.groups?.attribute;
    if (words === undefined || needed.test(isAmount ? undated : unnamed)) continue;
    if (missing.some((word) => words.includes(word))) return true;
  }
  return false;
}

/** A name of one or more words. */
const CAPITALS = /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/gu;

/** A day or month that the articles never speak of: what they tell is of another time. */
const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|christmas|easter|weekends?)$/u;

/** A year that the articles never speak of. */
const YEAR_ALONE = /^\d{4}$/u;

/** Whether a text has the year at the end of a span of years: 1647 in "1646–7". */
function endsRange(text: string, year: string): boolean {
  return new RegExp(`\\d{3,4}[-–/](?:${year.slice(3)}|${year.slice(2)})(?!\\d)`, 'u').test(text);
}

/** What a text that tells of it calls by its name, or by a word of the same kind. */
const NAMED: ReadonlySet<string> = new Set(
  'email phone password salary salaries wage wages budget price prices tax taxes revenue profit profits risk risks danger dangers disadvantage disadvantages drawback drawbacks downside downsides criticism criticisms lawsuit opposite synonym antonym birthday birthplace nationality hobby hobbies wife husband uncle aunt children parents 人口 税 税收 税率 价格 工资 薪水 利润 收入 预算 电话 号码 邮箱 密码 年纪 年龄 生日 爱好 妻子 丈夫 孩子 父母 风险 缺点 坏处 危险 批评 总统 主席 首都'.split(
    ' ',
  ),
);

function hasKindred({ article, passage }: Evidence, missing: readonly string[]): boolean {
  const kindred = new Set(missing.flatMap((word) => [...kindredOf(stemWord(word, 'en'))]));
  return analyze(slice(article.text, passage.span), article.metadata.language).some(({ term }) =>
    kindred.has(term),
  );
}

/** Leaves days and years out, which are no amounts. */
function withoutDates(said: string): string {
  return said.replace(DATE, '').replace(YEAR, '');
}

const month =
  'jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|august|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(
  `\\b(?:\\d{1,2} (?:${month})|(?:${month})\\.? \\d{1,2})\\b(?:,? \\d{4}\\b)?`,
  'giu',
);
/** A year, and no count of things. */
const YEAR =
  /\b(?:in|since|until|till|from|by|to|before|after|during|of|and|between|early|late|mid) (?:1\d{3}|20\d\d)(?![.,]?\d| \p{Ll}+s\b)/giu;
