import { slice } from '../article/span.js';
import { analyze } from '../search/analyzer.js';
import type { Evidence } from '../search/evidence.js';
import { foldText } from '../search/fold-text.js';
import { stemWord } from '../search/stem-word.js';
import { kindredOf } from './kindred-words.js';
import { isTurnedRound } from './turned-round.js';

/** A question for a number, a time or a person, and what a sentence must hold to answer it. */
interface Need {
  /** A group `attribute` is the word that says what is counted or measured. */
  readonly asked: RegExp;
  readonly needed: RegExp;
}

const NEEDS: readonly Need[] = [
  {
    asked:
      /\bhow (?:many|much) (?<attribute>[\p{L}-]+(?: [\p{L}-]+)?)|\bhow (?<measure>old|tall|high|heavy|expensive|deep|wide|fast|big|large)\b/u,
    needed:
      /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|halves|quarters?|once|twice|doubled?|tripled?|single|several|few|many|most|none|no|both|all|every|each|pair|couple|numerous)\b/iu,
  },
  {
    asked:
      /^(?:so |and )?(?:when (?:is|was|were|are|did|does|do|will|has|had)|(?:in |on |since )?(?:what|which) (?:year|date|month|century|decade)) (?<attribute>.*)/u,
    needed:
      /\b\d{3,4}s?\b|\d:\d|\d\w* century|\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|august|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|century|centuries|decades?|years?|months?|weeks?|days?|hours?|today|yesterday|tomorrow|ago|spring|summer|autumn|winter|fall|morning|evening|night|midnight|noon|\w+day|after|before|during|since|until|when|while|once|early|late|later|recent|recently|era|age|period|reign|war|times?|next|last|following)\b/iu,
  },
  {
    // "who invented …": somebody did it. "who should …" may be answered by any sort of group.
    asked:
      /^(?:so |and )?who (?:(?:is|was|are|were) (?:the |an? )?)?(?:first |originally |actually )?(?<attribute>[\p{L}-]+)/u,
    // A name within the sentence, somebody's words for themselves, or people by what they do.
    needed:
      /(?<=[\p{Ll},] )\p{Lu}\p{L}|\b(?:he|she|they|we|him|her|his|their|people|men|women|man|woman)\b|\b\p{L}{2,}(?:ers?|ors?|ists?|ians?|ants?|ents?)\b/u,
  },
];

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
  if (isTurnedRound(question, best, missing)) return true;
  if (ASKS_YEAR.test(folded) && !YEAR.test(said)) return true;
  if (missing.length === 0) return false;
  if (missing.some((word) => YEAR_ALONE.test(word) && !endsRange(best.article.text, word)))
    return true;
  if (missing.some((word) => NAMED.has(word)) && !hasKindred(best, missing)) return true;
  // A name that the question has itself is no answer to it.
  const own = new Set(folded.match(/\p{L}+/gu));
  const unnamed = said.replace(/\p{L}+/gu, (word) =>
    own.has(foldText(word)) ? word.toLowerCase() : word,
  );
  for (const { asked, needed } of NEEDS) {
    const { attribute, measure } = asked.exec(folded)?.groups ?? {};
    const words = attribute ?? measure;
    if (words === undefined || needed.test(unnamed)) continue;
    if (missing.some((word) => words.includes(word))) return true;
  }
  return false;
}

const ASKS_YEAR =
  /^(?:so |and )?(?:(?:in|on|since|by|from|until) )?(?:what|which) (?:year|decade|century)\b/u;
const YEAR = /\d{3,4}|centur|decade|\b\d\ds\b/iu;
/** A year that the articles never speak of. */
const YEAR_ALONE = /^\d{4}$/u;

/** Whether a text has the year at the end of a span of years: 1647 in "1646–7". */
function endsRange(text: string, year: string): boolean {
  return new RegExp(`\\d{3,4}[-–/](?:${year.slice(3)}|${year.slice(2)})(?!\\d)`, 'u').test(text);
}

/** What a text that tells of it calls by its name, or by a word of the same kind. */
const NAMED: ReadonlySet<string> = new Set(
  'email phone password salary salaries wage wages budget price prices tax taxes revenue profit profits risk risks danger dangers disadvantage disadvantages drawback drawbacks downside downsides criticism criticisms lawsuit birthday birthplace nationality hobby hobbies wife husband uncle aunt children parents 人口 税 税收 税率 价格 工资 薪水 利润 收入 预算 电话 号码 邮箱 密码 年纪 年龄 生日 爱好 妻子 丈夫 孩子 父母 风险 缺点 坏处 危险 批评 总统 主席 首都'.split(
    ' ',
  ),
);

function hasKindred({ article, passage }: Evidence, missing: readonly string[]): boolean {
  const kindred = new Set(missing.flatMap((word) => [...kindredOf(stemWord(word, 'en'))]));
  return analyze(slice(article.text, passage.span), article.metadata.language).some(({ term }) =>
    kindred.has(term),
  );
}
