import type { Passage } from '../article/article.js';
import { answerAlone } from './answer-alone.js';
import { abstain, answerBase, quoteAnswer } from './answer-base.js';
import { answerList } from './answer-list.js';
import { type Asking, articleOf, turnOf } from './asking.js';
import { type Citation, cite } from './citation.js';
import { explainCitation } from './explain-citation.js';
import { outermostSections } from './facts/count-parts.js';
import { findAuthor } from './facts/find-author.js';
import { findAnswer } from './find-answer.js';
import { matchSectionTitle } from './match-section-title.js';
import { rephrase } from './parse-question.js';
import type { FollowUpName } from './phrases/phrases.js';
import { numberOf } from './read-list.js';
import { readSectionReference, withInner } from './section-reference.js';
import { tellFact } from './tell-fact.js';
import { itemAt, tellItemOf, tellList } from './tell-list.js';
import { tellReference } from './tell-section.js';
import type { Turn } from './turn.js';

/** How sure an answer is that goes on from the one before it. */
const CONFIDENCE = 0.7;

/**
 * Answers a short question that leans on the answer before it; `undefined` for a question that
 * says all it means, which history never bends.
 */
export function answerFollowUp(asking: Asking): Turn | undefined {
  const { phrases, question, conversation } = asking;
  const last = conversation.findLast(({ shown }) => shown.length > 0);
  for (const [name, pattern] of phrases.followUps) {
    const match = pattern.exec(question.plain) ?? pattern.exec(asking.bare);
    const turn = match && followUp(asking, { name, last, groups: match.groups ?? {} });
    if (turn) return turn;
  }
  return last && completeQuestion(asking, last);
}

interface FollowUp {
  readonly name: FollowUpName;
  readonly last: Turn | undefined;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function followUp(asking: Asking, { name, last, groups }: FollowUp): Turn | undefined {
  if (name === 'ordinal') {
    const { ordinals, cardinals } = asking.phrases;
    const ordinal = numberOf(groups.ordinal ?? '', ordinals, cardinals);
    return ordinal ? answerOrdinal(asking, last, ordinal) : undefined;
  }
  if (name === 'topic') {
    return last && groups.topic ? answerTopic(asking, last, groups.topic) : undefined;
  }
  if (!last) {
    // "Who wrote this?" asks about the article when nothing was said before.
    if (answersItself(asking, asking.question.plain)) return undefined;
    return turnOf(asking, { reading: { kind: 'small-talk' }, answer: abstain(asking, 'empty') });
  }
  switch (name) {
    case 'count':
      return answerCount(asking, last);
    case 'more':
      return answerMore(asking, last);
    case 'next':
    case 'previous':
      return answerBeside(asking, last, {
        step: name === 'next' ? 1 : -1,
        isSection: groups.section !== undefined,
      });
    case 'who':
    case 'why':
    case 'how':
    case 'when':
    case 'where':
      return answerWhy(asking, last, name);
  }
}

/** Puts what a pronoun points to in its place, where the question names nothing itself. */
function completeQuestion(asking: Asking, { reading }: Turn): Turn | undefined {
  const { bare, phrases, question } = asking;
  if (reading.kind === 'fact' && reading.fact === 'author' && phrases.people.test(bare)) {
    return answerAlone(restate(asking, bare.replace(phrases.people, phrases.authorsName)));
  }
  if (reading.kind === 'find' && phrases.pronounTopic.test(bare)) {
    return answerAlone(restate(asking, bare.replace(phrases.pronounTopic, `$1${reading.topic}`)));
  }
  if (
    reading.kind === 'section' &&
    reading.section &&
    bare !== question.plain &&
    phrases.going.test(question.plain)
  ) {
    const article = articleOf(asking);
    const inside = article && withInner(article, reading.section).map(({ index }) => index);
    return inside && answerList(asking, bare, new Set(inside));
  }
  return undefined;
}

function restate(asking: Asking, words: string): Asking {
  const question = rephrase(asking.question, words);
  return { ...asking, question, bare: question.plain };
}

/** "The second one": of what was listed, of the list that the last answer stands in, or of any. */
function answerOrdinal(asking: Asking, last: Turn | undefined, ordinal: number): Turn | undefined {
  const head = asking.question.plain;
  const missing = (): Turn =>
    turnOf(asking, {
      reading: { kind: 'item', head, ordinal },
      answer: abstain(asking, 'no-such-item'),
    });
  if (last?.enumeration) {
    return (
      tellItemOf(asking, [{ enumeration: last.enumeration, fit: 1 }], { head, ordinal }) ??
      missing()
    );
  }
  const article = articleOf(asking);
  if (article && last?.reading.kind === 'section') {
    const { part } = last.reading;
    const section = outermostSections(article).at(ordinal > 0 ? ordinal - 1 : ordinal);
    return tellReference(asking, { article, section, part });
  }
  if (last?.answer.kind === 'listed' || last?.answer.kind === 'clarify') {
    const citation = last.shown.at(ordinal > 0 ? ordinal - 1 : ordinal);
    const others = last.shown.filter((one) => one !== citation);
    return citation ? quoteTurn(asking, citation, others) : missing();
  }
  if (!article) return undefined;
  const lists = asking.scope
    .enumerations(article)
    .filter((one) => (one.kind === 'list' || one.kind === 'ordinals') && itemAt(one, ordinal));
  const near = lists.filter(({ section }) => section === last?.shown[0]?.section.index);
  const chosen = (near.length > 0 ? near : lists).map((enumeration) => ({ enumeration, fit: 1 }));
  return tellItemOf(asking, chosen, { head, ordinal }) ?? (last ? missing() : undefined);
}

/** "What about X?": the question before it, asked of X; else X alone. */
function answerTopic(asking: Asking, last: Turn, topic: string): Turn | undefined {
  const article = articleOf(asking);
  if (!article) return undefined;
  const reference = readSectionReference(topic, article, asking.phrases);
  const { reading } = last;
  if (reading.kind === 'list') {
    const sections =
      reference?.section &&
      new Set(withInner(article, reference.section).map(({ index }) => index));
    const head = reference ? baseHead(reading.head) : `${baseHead(reading.head)} for ${topic}`;
    const listed = tellList(asking, {
      head,
      sections,
      isSure: true,
      isExplicit: true,
      isCount: false,
    });
    if (listed) return listed;
  }
  if (reference?.isAll) {
    const part = reading.kind === 'section' ? reading.part : 'summary';
    return tellReference(asking, { article, section: reference.section, part });
  }
  const titled = reading.kind === 'section' && matchSectionTitle(article, topic, true);
  if (titled) return tellReference(asking, { article, section: titled, part: reading.part });
  if (answersItself(asking, topic)) return undefined;
  const listed = answerList(asking, topic);
  if (listed) return listed;
  const alone = findAnswer(asking, { topic, frame: 'about' });
  if (alone.answer.kind !== 'abstained' || reading.kind !== 'find') return alone;
  const joined = findAnswer(asking, { topic: `${reading.topic} ${topic}` });
  return joined.answer.kind === 'abstained' || joined.answer.unmatched.length > 0 ? alone : joined;
}

/** Whether the topic is a question of its own: "and who wrote it?". */
function answersItself({ phrases }: Asking, topic: string): boolean {
  return phrases.facts.some(([, pattern]) => pattern.test(topic));
}

/** What a list was of, without what narrowed it. */
function baseHead(head: string): string {
  return head.split(/ (?:in|of|for|from|to|under) /)[0] ?? head;
}

/** "How many?": what was just listed, with its number. */
function answerCount(asking: Asking, { answer, reading, enumeration }: Turn): Turn | undefined {
  if (answer.kind !== 'listed' || answer.extent !== 'complete') return undefined;
  const { citations, confidence } = answer;
  const figure = { value: citations.length, unit: 'items' } as const;
  const counted = {
    ...answerBase(asking, confidence),
    kind: 'listed',
    citations,
    extent: 'complete',
    figure,
  } as const;
  return turnOf(asking, { reading, answer: counted, enumeration });
}

/** "More": the next best passage that was not shown yet; else one that stands beside it. */
function answerMore(asking: Asking, last: Turn): Turn {
  const seen = new Set(
    asking.conversation.flatMap(({ answer }) =>
      answer.kind === 'abstained' ? [] : answer.citations.map(({ passage }) => passage),
    ),
  );
  const unseen = last.shown.filter(({ passage }) => !seen.has(passage));
  const [next, ...others] = unseen;
  if (last.answer.kind === 'quoted' && next) return quoteTurn(asking, next, others);
  for (const step of [1, -1] as const) {
    let at = last.shown.at(step === 1 && last.answer.kind !== 'quoted' ? -1 : 0);
    while (at) {
      const beside = passageBeside(at, step);
      const [sentence] = beside?.sentences ?? [];
      at = sentence && cite(at.article, sentence);
      if (at && !seen.has(at.passage)) return quoteTurn(asking, at, []);
    }
  }
  return turnOf(asking, { reading: last.reading, answer: abstain(asking, 'no-such-item') });
}

/** "And then?": the next item of a list, else the passage after the one shown. */
function answerBeside(
  asking: Asking,
  last: Turn,
  { step, isSection }: { readonly step: 1 | -1; readonly isSection: boolean },
): Turn {
  if (isSection || last.reading.kind === 'section') {
    const section = sectionBeside(last, step);
    if (section) return section(asking);
  }
  const isRun = last.answer.kind !== 'quoted';
  const shown = isRun && step === 1 ? last.shown.at(-1) : last.shown[0];
  const item = isRun ? undefined : itemBeside(asking, last, step);
  if (item) return item;
  const beside = shown && passageBeside(shown, step);
  const [sentence] = beside?.sentences ?? [];
  if (shown && sentence) return quoteTurn(asking, cite(shown.article, sentence), []);
  return turnOf(asking, { reading: last.reading, answer: abstain(asking, 'no-such-item') });
}

/** The section after or before the one in view, shown as the last one was. */
function sectionBeside(
  { reading, shown }: Turn,
  step: 1 | -1,
): ((asking: Asking) => Turn) | undefined {
  const [first] = shown;
  if (!first) return undefined;
  const { article } = first;
  const outermost = outermostSections(article);
  const own = reading.kind === 'section' ? reading.section : first.section;
  const at = outermost.findLastIndex(({ index }) => index <= (own ?? first.section).index);
  const section = outermost[at + step];
  const part = reading.kind === 'section' ? reading.part : 'summary';
  return section ? (asking) => tellReference(asking, { article, section, part }) : undefined;
}

function itemBeside(asking: Asking, { enumeration, shown }: Turn, step: 1 | -1): Turn | undefined {
  const at = enumeration?.items.findIndex(({ start }) => start === shown[0]?.span.start) ?? -1;
  const ordinal = at + 1 + step;
  if (!enumeration || at === -1 || ordinal < 1) return undefined;
  return tellItemOf(asking, [{ enumeration, fit: 1 }], { head: asking.question.plain, ordinal });
}

function passageBeside({ article, passage }: Citation, step: 1 | -1): Passage | undefined {
  const beside =
    step === 1
      ? article.passages.slice(passage.index + 1)
      : article.passages.slice(0, passage.index).reverse();
  return beside.find(({ paragraph }) => {
    const kind = article.paragraphs[paragraph]?.kind;
    return kind !== 'heading' && kind !== 'subheading' && kind !== 'fact';
  });
}

/** The facts that a bare "who?", "when?" or "where?" asks for after another fact. */
const FACTS = { who: 'author', when: 'published', where: 'publisher' } as const;

function answerWhy(
  asking: Asking,
  last: Turn,
  name: 'who' | 'why' | 'how' | 'when' | 'where',
): Turn | undefined {
  const [shown] = last.shown;
  if (!shown) return undefined;
  if (last.reading.kind === 'fact' && name !== 'why' && name !== 'how') {
    const fact = FACTS[name];
    return turnOf(asking, {
      reading: { kind: 'fact', fact },
      answer: tellFact(asking, fact, shown.article),
    });
  }
  if (name === 'where') return quoteTurn(asking, shown, []);
  const speaker = name === 'who' ? findAuthor(shown.article)?.span : undefined;
  const span = explainCitation(shown, name) ?? speaker;
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
