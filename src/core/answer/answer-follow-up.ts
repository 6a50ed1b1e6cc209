import { answerAlone, answerList } from './answer-alone.js';
import { abstain, quoteAnswer } from './answer-base.js';
import { type Asking, articleOf, turnOf } from './asking.js';
import { type Citation, cite } from './citation.js';
import { explainCitation } from './explain-citation.js';
import { findAuthor } from './facts/find-author.js';
import { findAnswer } from './find-answer.js';
import { rephrase } from './parse-question.js';
import type { FollowUpName } from './phrases/phrases.js';
import { numberOf } from './read-list.js';
import { readSectionReference } from './section-reference.js';
import { itemAt, tellItemOf } from './tell-list.js';
import type { Turn } from './turn.js';

/** How sure an answer is that goes on from the one before it. */
const CONFIDENCE = 0.7;

/**
 * Answers a short question that leans on the answer before it; `undefined` for a question that
 * says all it means, which history never bends.
 */
export function answerFollowUp(asking: Asking): Turn | undefined {
  const { phrases, question, conversation } = asking;
  const last = conversation.findLast(({ reading }) => reading.kind !== 'small-talk');
  for (const [name, pattern] of phrases.followUps) {
    const match = pattern.exec(question.plain);
    if (!match) continue;
    const turn = followUp(asking, { name, last, groups: match.groups ?? {} });
    if (turn) return turn;
  }
  return last ? completePronoun(asking, last) : undefined;
}

interface FollowUp {
  readonly name: FollowUpName;
  readonly last: Turn | undefined;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function followUp(asking: Asking, { name, last, groups }: FollowUp): Turn | undefined {
  const { ordinals, cardinals } = asking.phrases;
  switch (name) {
    case 'ordinal': {
      const ordinal = numberOf(groups.ordinal ?? '', ordinals, cardinals);
      return ordinal === undefined ? undefined : answerOrdinal(asking, last, ordinal);
    }
    case 'topic':
      return last && groups.topic ? answerTopic(asking, last, groups.topic) : undefined;
    case 'more':
      return last && answerMore(asking, last);
    case 'next':
      return last && answerBeside(asking, last, 1);
    case 'previous':
      return last && answerBeside(asking, last, -1);
    case 'who':
    case 'why':
    case 'how':
    case 'when':
    case 'where':
      return last && answerWhy(asking, last, name);
  }
}

/** "The second one": of what was listed, of the list that the last answer stands in, or of any. */
function answerOrdinal(asking: Asking, last: Turn | undefined, ordinal: number): Turn | undefined {
  const head = asking.question.plain;
  const whole = (enumeration: NonNullable<Turn['enumeration']>) => [{ enumeration, fit: 1 }];
  if (last?.enumeration) {
    if (itemAt(last.enumeration, ordinal))
      return tellItemOf(asking, whole(last.enumeration), { head, ordinal });
    return turnOf(asking, {
      reading: { kind: 'item', head, ordinal },
      answer: abstain(asking, 'no-such-item'),
    });
  }
  if (last?.answer.kind === 'listed' || last?.answer.kind === 'clarify') {
    const citation = last.shown.at(ordinal > 0 ? ordinal - 1 : ordinal);
    if (citation)
      return quoteTurn(
        asking,
        citation,
        last.shown.filter((one) => one !== citation),
      );
  }
  const article = articleOf(asking);
  if (!article) return undefined;
  const lists = asking.scope
    .enumerations(article)
    .filter((one) => (one.kind === 'list' || one.kind === 'ordinals') && itemAt(one, ordinal));
  const recent = last?.shown[0]?.section.index;
  const near = lists.filter(({ section }) => section === recent);
  const chosen = near.length > 0 ? near : lists;
  const told = tellItemOf(
    asking,
    chosen.map((enumeration) => ({ enumeration, fit: 1 })),
    { head, ordinal },
  );
  if (told || !last) return told;
  return turnOf(asking, {
    reading: { kind: 'item', head, ordinal },
    answer: abstain(asking, 'no-such-item'),
  });
}

/** "What about X?": the question before it, asked of X; else X alone. */
function answerTopic(asking: Asking, last: Turn, topic: string): Turn | undefined {
  const article = articleOf(asking);
  const reference = article && readSectionReference(topic, article, asking.phrases);
  const { reading } = last;
  if (reading.kind === 'list') {
    const head = reference
      ? `${baseHead(reading.head)} in ${topic}`
      : `${baseHead(reading.head)} for ${topic}`;
    const again = answerAlone(restate(asking, `list ${head}`));
    if (again.answer.kind === 'listed') return again;
  }
  if (reference?.isAll) {
    const words =
      reading.kind === 'section' && reading.part === 'whole' ? topic : `summarize ${topic}`;
    if (reading.kind === 'section' && reading.part === 'title')
      return answerAlone(restate(asking, `title of ${topic}`));
    return answerAlone(restate(asking, words));
  }
  const alone = findAnswer(asking, { topic, frame: 'about' });
  if (alone.answer.kind !== 'abstained' || reading.kind !== 'find') return alone;
  const joined = findAnswer(asking, { topic: `${reading.topic} ${topic}` });
  const isNew = joined.answer.unmatched.length === 0;
  return joined.answer.kind === 'abstained' || !isNew ? alone : joined;
}

/** What a list was of, without what narrowed it. */
function baseHead(head: string): string {
  return head.split(/ (?:in|of|for|from|to|under) /)[0] ?? head;
}

function restate(asking: Asking, words: string): Asking {
  const question = rephrase(asking.question, words);
  return { ...asking, question, bare: question.plain };
}

/** "More": the next best passage; after a list or a section, what follows it. */
function answerMore(asking: Asking, last: Turn): Turn | undefined {
  const [, ...rest] = last.shown;
  const [next, ...others] = rest;
  if (last.answer.kind === 'quoted' && next) return quoteTurn(asking, next, others);
  return answerBeside(asking, last, 1);
}

/** "And then?": the next item of a list, else the passage after the one shown. */
function answerBeside(asking: Asking, last: Turn, step: 1 | -1): Turn | undefined {
  const shown = step === 1 && last.answer.kind !== 'quoted' ? last.shown.at(-1) : last.shown[0];
  if (!shown) return undefined;
  const { enumeration } = last;
  const at = enumeration?.items.findIndex(({ start }) => start === shown.span.start) ?? -1;
  if (enumeration && at !== -1 && last.answer.kind === 'quoted') {
    const ordinal = at + 1 + step;
    const head = asking.question.plain;
    if (ordinal >= 1 && itemAt(enumeration, ordinal))
      return tellItemOf(asking, [{ enumeration, fit: 1 }], { head, ordinal });
  }
  const { article, passage } = shown;
  const beside =
    step === 1
      ? article.passages.slice(passage.index + 1)
      : article.passages.slice(0, passage.index).reverse();
  const found = beside.find(({ paragraph }) => {
    const kind = article.paragraphs[paragraph]?.kind;
    return kind !== 'heading' && kind !== 'subheading' && kind !== 'fact';
  });
  const [sentence] = found?.sentences ?? [];
  if (sentence) return quoteTurn(asking, cite(article, sentence), []);
  return turnOf(asking, { reading: last.reading, answer: abstain(asking, 'no-such-item') });
}

function answerWhy(
  asking: Asking,
  last: Turn,
  name: 'who' | 'why' | 'how' | 'when' | 'where',
): Turn | undefined {
  const shown = last.shown[0];
  if (!shown) return undefined;
  if (name === 'where') return quoteTurn(asking, shown, []);
  const span =
    explainCitation(shown, name) ?? (name === 'who' ? findAuthor(shown.article)?.span : undefined);
  if (span) return quoteTurn(asking, cite(shown.article, span), [shown]);
  if (last.reading.kind !== 'find') return quoteTurn(asking, shown, []);
  const again = findAnswer(asking, { topic: `${name} ${last.question.text}` });
  return again.answer.kind === 'abstained' ? quoteTurn(asking, shown, []) : again;
}

function quoteTurn(asking: Asking, citation: Citation, more: readonly Citation[]): Turn {
  return turnOf(asking, {
    reading: { kind: 'find', topic: citation.sentence },
    answer: quoteAnswer(asking, citation, { confidence: CONFIDENCE, more: more.slice(0, 9) }),
  });
}

/** A question that names nothing but "it" is completed by the question before it. */
function completePronoun(asking: Asking, last: Turn): Turn | undefined {
  void answerList;
  const { phrases, question } = asking;
  if (last.reading.kind !== 'find' || !phrases.pronoun.test(question.plain)) return undefined;
  return undefined;
}
