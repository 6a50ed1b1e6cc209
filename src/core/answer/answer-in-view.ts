import { answerAlone } from './answer-alone.js';
import { answerList } from './answer-list.js';
import { type Asking, articleOf, restate } from './asking.js';
import { withInner } from './facts/inner-sections.js';
import { readSectionReference } from './section-reference.js';
import type { Turn } from './turn.js';

/**
 * Answers a question about the section in view: "what is this section called?", and after a
 * section "what does it say?", "list its measures", "and how many measures?".
 *
 * @returns `undefined` where the question asks of anything else.
 */
export function answerInView(asking: Asking, { reading, shown }: Turn): Turn | undefined {
  const article = articleOf(asking);
  const { bare, phrases, question } = asking;
  const inView = phrases.sectionInView.exec(bare)?.[0];
  const section =
    reading.kind === 'section' ? reading.section : inView ? shown[0]?.section : undefined;
  if (!article || !section) return undefined;
  const name = `§${section.number}`;
  if (inView) return answerAlone(restate(asking, bare.replace(inView, name)));
  const inside = new Set(withInner(article, section).map(({ index }) => index));
  const pronoun = phrases.pronoun.exec(bare)?.[0];
  if (pronoun === undefined) {
    const isGoing = bare !== question.plain && phrases.going.test(question.plain);
    return isGoing ? answerList(asking, bare, inside) : undefined;
  }
  const named = restate(asking, bare.replace(pronoun, name));
  if (readSectionReference(named.bare, article, phrases)?.isAll) return answerAlone(named);
  return answerList(asking, bare.replace(phrases.pronoun, ' ').replace(/\s+/g, ' ').trim(), inside);
}
