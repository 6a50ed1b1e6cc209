import type { Article } from '../article/article.js';
import { slice } from '../article/span.js';
import { baseLanguage } from '../search/analyzer.js';
import { stemWord } from '../search/stem-word.js';
import type { Answer } from './answer.js';
import { abstain, answerBase } from './answer-base.js';
import { answerList } from './answer-list.js';
import { type Asking, articleOf, turnOf } from './asking.js';
import { cite } from './citation.js';
import { findNamed, type Named } from './names/find-named.js';
import type { NameKind } from './names/name-heads.js';
import type { Turn } from './turn.js';

/**
 * Answers "which people are named?" and the like: every name of that kind where it first stands,
 * or that there is none. A list that the text itself gives of them goes before.
 */
export function answerNamed(asking: Asking): Turn | undefined {
  const { phrases, bare, question } = asking;
  const asked = phrases.named.find(
    ({ pattern }) => pattern.test(bare) || pattern.test(question.plain),
  );
  const article = articleOf(asking);
  // Only English tells names by their capitals and has tables of them.
  if (!article || baseLanguage(article.metadata.language) !== 'en') return undefined;
  if (!asked) return answerHead(asking, article);
  const listed = asked.kind === 'person' ? undefined : answerList(asking, bare);
  if (listed?.answer.kind === 'listed') return listed;
  const named = findNamed(article).filter(({ kind }) => isOfKind(kind, asked.kind));
  return turnOf(asking, {
    reading: { kind: 'list', head: bare },
    answer: tellNamed(asking, article, named),
  });
}

/** "Which hospital is named?": the names that call themselves so. */
function answerHead(asking: Asking, article: Article): Turn | undefined {
  const noun = asking.phrases.namedHead.exec(asking.bare)?.groups?.noun;
  if (noun === undefined) return undefined;
  const head = stemWord(noun, 'en');
  const named = findNamed(article).filter(({ span }) => {
    const [main = ''] = slice(article.text, span).split(/ (?:of|for|in|at) /u);
    const words = main.toLowerCase().split(' ');
    return [words[0], words.at(-1)].some((word) => stemWord(word ?? '', 'en') === head);
  });
  if (named.length === 0) return undefined;
  const answer = tellNamed(asking, article, named);
  return turnOf(asking, { reading: { kind: 'list', head: asking.bare }, answer });
}

function tellNamed(asking: Asking, article: Article, named: readonly Named[]): Answer {
  if (named.length === 0) return abstain(asking, 'no-name');
  const most = [...named].sort((a, b) => b.count - a.count).slice(0, MOST);
  const shown = named.filter((one) => most.includes(one));
  const isCount = COUNTED.test(asking.bare);
  return {
    ...answerBase(asking, CONFIDENCE),
    kind: 'listed',
    citations: shown.map(({ span }) => cite(article, span)),
    extent: shown.length === named.length ? 'complete' : 'selection',
    ...(isCount ? { figure: { value: named.length, unit: 'items' as const } } : {}),
  };
}

/** More names than that nobody reads; those that are named most often are shown. */
const MOST = 25;
/** Names of a kind are told by tables and the words beside them, which miss some. */
const CONFIDENCE = 0.8;

const COUNTED = /^how many\b/;

/** Whether one kind is a sort of another: companies are organisations, countries are places. */
function isOfKind(kind: NameKind, asked: NameKind | 'any'): boolean {
  if (asked === 'any' || kind === asked) return true;
  return WIDER[kind] === asked;
}

const WIDER: Readonly<Partial<Record<NameKind, NameKind>>> = {
  company: 'organisation',
  school: 'organisation',
  newspaper: 'organisation',
  country: 'place',
  city: 'place',
};
