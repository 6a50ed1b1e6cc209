import { answerBase } from './answer-base.js';
import { answerFrame } from './answer-frame.js';
import { type Asking, articleOf, turnOf } from './asking.js';
import { cite } from './citation.js';
import { findTitle } from './facts/find-title.js';
import { findAnswer, findQuotation } from './find-answer.js';
import { matchSectionTitle } from './match-section-title.js';
import { namedArticle } from './named-article.js';
import type { FactName } from './phrases/phrases.js';
import { readList } from './read-list.js';
import { readSectionReference, withInner } from './section-reference.js';
import { tellFact } from './tell-fact.js';
import { tellItem, tellList } from './tell-list.js';
import { tellReference, tellSection } from './tell-section.js';
import type { SectionPart, Turn } from './turn.js';

/** Answers a question that says all it means: about the article, a section, a list, or its topic. */
export function answerAlone(asking: Asking): Turn {
  return (
    answerFact(asking) ??
    answerSection(asking) ??
    answerFrame(asking, ['section', 'summary']) ??
    answerList(asking, asking.bare) ??
    answerCopied(asking) ??
    answerFrame(asking) ??
    answerTitle(asking) ??
    findAnswer(asking, { topic: asking.question.text })
  );
}

function answerFact(asking: Asking): Turn | undefined {
  const { question, bare, scope } = asking;
  const named = namedArticle(bare, scope.articles);
  const fact = factIn(asking, [question.plain, bare, ...(named ? [named.rest] : [])]);
  if (!fact) return undefined;
  const article = named?.article ?? articleOf(asking);
  const answer = article ? tellFact(asking, fact, article) : chooseArticle(asking);
  return turnOf(asking, { reading: { kind: 'fact', fact }, answer });
}

function factIn({ phrases }: Asking, readings: readonly string[]): FactName | undefined {
  return phrases.facts.find(([, pattern]) => readings.some((words) => pattern.test(words)))?.[0];
}

/** Asks which of several articles is meant. */
function chooseArticle(asking: Asking): Turn['answer'] {
  const citations = asking.scope.articles.slice(0, 4).flatMap((article) => {
    const title = findTitle(article);
    return title ? [cite(article, title.span)] : [];
  });
  return { ...answerBase(asking, 1 / asking.scope.articles.length), kind: 'clarify', citations };
}

function answerSection(asking: Asking): Turn | undefined {
  const article = articleOf(asking);
  const reference = article && readSectionReference(asking.bare, article, asking.phrases);
  if (!reference) return undefined;
  const { section, rest, isAll } = reference;
  if (isAll) return tellReference(asking, { article, section, part: partOf(rest, asking) });
  if (!section) return undefined;
  const indexes = withInner(article, section).map(({ index }) => index);
  const listed = answerList(asking, rest.replace(DANGLING, ''), new Set(indexes));
  if (listed) return listed;
  const found = findAnswer(asking, { topic: rest, sections: indexes });
  return found.answer.kind === 'abstained' ? undefined : found;
}

/** A preposition left over where a reference was taken out. */
const DANGLING = / (?:in|of|from|under|within|for|the|on)(?: the)?$/;

function partOf(rest: string, { phrases }: Asking): SectionPart {
  if (phrases.sectionTitle.test(rest)) return 'title';
  return phrases.sectionSummary.test(rest) ? 'summary' : 'whole';
}

/** Answers from the text's enumerations: all of one, or one item. */
export function answerList(
  asking: Asking,
  words: string,
  sections?: ReadonlySet<number>,
): Turn | undefined {
  for (const { ordinal, ...list } of readList(words, asking.phrases)) {
    const turn =
      ordinal === undefined
        ? tellList(asking, { ...list, sections })
        : tellItem(asking, { ...list, ordinal, sections });
    if (turn) return turn;
  }
  return undefined;
}

/** A title typed alone asks for its section. */
function answerTitle(asking: Asking): Turn | undefined {
  const article = articleOf(asking);
  if (!article || asking.question.words.length > 14) return undefined;
  const section = matchSectionTitle(article, asking.bare, true);
  if (!section || ASKS.test(asking.bare)) return undefined;
  const answer = tellSection(asking, { article, section, part: 'whole' });
  return turnOf(asking, { reading: { kind: 'section', section, part: 'whole' }, answer });
}

const ASKS =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|should|will|would|has|have|list|name|find|quote|define|explain)\b/;

/** Words in quotation marks, or a sentence that asks nothing, may be copied from the text. */
function answerCopied(asking: Asking): Turn | undefined {
  const quoted = /[“"「『«]([^”"」』»]{8,})[”"」』»]/.exec(asking.question.text)?.[1];
  if (quoted && quoted.split(/\s+/).length >= LEAST_COPIED) return findQuotation(asking, quoted);
  const { words } = asking.question;
  const isStatement =
    words.length >= LEAST_COPIED &&
    !ASKS.test(asking.bare) &&
    !/[?？]\s*$/.test(asking.question.text);
  return isStatement ? findQuotation(asking, asking.question.text) : undefined;
}

/** Fewer words are as likely to be a few words of one's own. */
const LEAST_COPIED = 5;
