import { answerAgain, answerAmount, answerShorter } from './answer-again.js';
import { answerAlone } from './answer-alone.js';
import { abstain } from './answer-base.js';
import { answerInView } from './answer-in-view.js';
import { answerList } from './answer-list.js';
import { answerWhy } from './answer-why.js';
import { type Asking, articleOf, restate, turnOf } from './asking.js';
import { outermostSections } from './facts/count-parts.js';
import { withInner } from './facts/inner-sections.js';
import { findAnswer } from './find-answer.js';
import { matchSectionTitle } from './match-section-title.js';
import type { FollowUpName } from './phrases/phrases.js';
import { goingOn, quoteTurn } from './quote-turn.js';
import { numberOf } from './read-list.js';
import { answerBeside, answerCount, answerMore } from './read-on.js';
import { resolvePronoun } from './resolve-pronoun.js';
import { readSectionReference } from './section-reference.js';
import { itemAt, tellItem, tellItemOf } from './tell-item.js';
import { tellList } from './tell-list.js';
import { tellReference } from './tell-section.js';
import type { SectionPart, Turn } from './turn.js';

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
  return last && (answerItemWithin(asking, last) ?? completeQuestion(asking, last));
}

/** "Why is the second one needed?": the question, asked of that item of the last list. */
function answerItemWithin(asking: Asking, last: Turn): Turn | undefined {
  const { phrases, bare } = asking;
  const { ordinal } = phrases.itemWithin.exec(bare)?.groups ?? {};
  const place = numberOf(ordinal ?? '', phrases.ordinals, phrases.cardinals);
  if (!place || (!last.enumeration && last.answer.kind !== 'listed')) return undefined;
  const item = answerOrdinal(asking, last, place);
  const [name] = ASIDES.filter((aside) => phrases.asides[aside].test(bare));
  return (item && name && answerWhy(asking, item, name)) ?? item;
}

/** What may be asked of an item in a word. */
const ASIDES = ['why', 'who', 'when'] as const;

interface FollowUp {
  readonly name: FollowUpName;
  readonly last: Turn | undefined;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function followUp(asking: Asking, { name, last, groups }: FollowUp): Turn | undefined {
  if (name === 'ordinal') {
    const { ordinals, cardinals } = asking.phrases;
    // "What is the opening about?" asks for no item when nothing was listed before.
    if (!last && answersItself(asking, asking.bare)) return undefined;
    const ordinal = numberOf(groups.ordinal ?? '', ordinals, cardinals);
    return ordinal ? answerOrdinal(asking, last, ordinal) : undefined;
  }
  if (name === 'choice') return last && answerChoice(asking, last, groups.ordinal ?? '');
  if (name === 'topic') {
    return last && groups.topic ? answerTopic(asking, last, groups.topic) : undefined;
  }
  if (!last) {
    // "Who wrote this?" asks about the article when nothing was said before.
    const isWhole = name === 'amount' && asking.question.words.length > LEAST_WHOLE;
    if (isWhole || answersItself(asking, asking.question.plain)) return undefined;
    const listed = answerList(asking, asking.bare);
    if (listed) return listed;
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
    case 'again':
      return answerAgain(asking, last);
    case 'shorter':
      return answerShorter(asking, last);
    case 'amount':
      return answerAmount(asking, last);
    case 'why':
      // "What are the benefits?" may ask for a list that the text has.
      return answerList(asking, asking.bare) ?? answerWhy(asking, last, name);
    case 'who':
    case 'how':
    case 'when':
    case 'where':
      return answerWhy(asking, last, name);
  }
}

/** More words than "how many rakes" ask by themselves: "how much does it cost". */
const LEAST_WHOLE = 3;

/** Puts what a pronoun points to in its place, where the question names nothing itself. */
function completeQuestion(asking: Asking, turn: Turn): Turn | undefined {
  const { reading } = turn;
  const { bare, phrases } = asking;
  if (reading.kind === 'fact' && reading.fact === 'author' && phrases.people.test(bare)) {
    return answerAlone(restate(asking, bare.replace(phrases.people, phrases.authorsName)));
  }
  if (reading.kind === 'find' && phrases.pronounTopic.test(bare)) {
    return answerAlone(restate(asking, bare.replace(phrases.pronounTopic, `$1${reading.topic}`)));
  }
  return answerInView(asking, turn) ?? resolvePronoun(asking, turn);
}

/** "2" after a list or a choice: that item. After anything else a bare number says nothing. */
function answerChoice(asking: Asking, last: Turn, written: string): Turn | undefined {
  const { kind } = last.answer;
  const isChoice = last.enumeration !== undefined || kind === 'listed' || kind === 'clarify';
  return isChoice && Number(written) > 0 ? answerOrdinal(asking, last, Number(written)) : undefined;
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
      tellItemOf(asking, [{ enumeration: last.enumeration, fit: 1, isNamed: true }], {
        head,
        ordinal,
      }) ?? missing()
    );
  }
  const article = articleOf(asking);
  const part = article && last && partOfSections(asking, last);
  if (article && part) {
    const section = outermostSections(article).at(ordinal > 0 ? ordinal - 1 : ordinal);
    return tellReference(asking, { article, section, part });
  }
  if (last?.answer.kind === 'listed' || last?.answer.kind === 'clarify') {
    const citation = last.shown.at(ordinal > 0 ? ordinal - 1 : ordinal);
    const others = last.shown.filter((one) => one !== citation);
    return citation
      ? quoteTurn(asking, citation, { confidence: goingOn.placed, more: others })
      : missing();
  }
  if (!article) return undefined;
  const lists = asking.scope
    .enumerations(article)
    .filter((one) => (one.kind === 'list' || one.kind === 'ordinals') && itemAt(one, ordinal));
  const near = lists.filter(({ section }) => section === last?.shown[0]?.section.index);
  const chosen = (near.length > 0 ? near : lists).map((enumeration) => ({ enumeration, fit: 1 }));
  return tellItemOf(asking, chosen, { head, ordinal }) ?? (last ? missing() : undefined);
}

/** What of a section "the second one" asks for, after a section or the list of all sections. */
function partOfSections({ bare, phrases }: Asking, { reading }: Turn): SectionPart | undefined {
  if (reading.kind === 'section') return reading.part;
  if (reading.kind !== 'fact' || reading.fact !== 'sections') return undefined;
  if (phrases.sectionTitle.test(bare)) return 'title';
  return phrases.sectionSummary.test(bare) ? 'summary' : 'whole';
}

/** A list that the question surely asks for. */
const WHOLE_LIST = { isSure: true, isExplicit: true, isCount: false } as const;

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
    const listed = tellList(asking, { ...WHOLE_LIST, head, sections });
    if (listed) return listed;
  }
  if (reading.kind === 'item' && reference?.section) {
    const sections = new Set(withInner(article, reference.section).map(({ index }) => index));
    const { ordinal } = reading;
    const item = tellItem(asking, {
      ...WHOLE_LIST,
      head: baseHead(reading.head),
      ordinal,
      sections,
    });
    if (item) return item;
  }
  if (reference?.isAll) {
    const part = reading.kind === 'section' ? reading.part : 'summary';
    return tellReference(asking, { article, section: reference.section, part });
  }
  const titled = reading.kind === 'section' && matchSectionTitle(article, topic, true);
  if (titled) return tellReference(asking, { article, ...titled, part: reading.part });
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
