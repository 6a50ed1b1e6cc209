import { foldText } from '../search/fold-text.js';
import { questionKind } from '../search/question-kind.js';
import type { QuotedAnswer } from './answer.js';
import { type Asking, turnOf } from './asking.js';
import type { Citation } from './citation.js';
import { announces } from './enumerations/announced-things.js';
import { countedThings } from './enumerations/counted-things.js';
import { tellEnumeration } from './tell-list.js';
import { tellSection } from './tell-section.js';
import type { Turn } from './turn.js';

/**
 * Answers with what a quote only promises: the list after "To join, follow these steps:" or
 * "There are three reasons.", or the section below a heading.
 *
 * @returns `undefined` when the quote says something itself.
 */
export function tellPromised(
  asking: Asking,
  { citations: [cited], confidence }: QuotedAnswer,
): Turn | undefined {
  const turn = tellAnnounced(asking, cited, confidence) ?? tellBelow(asking, cited);
  return turn && { ...turn, answer: { ...turn.answer, confidence } };
}

function tellAnnounced(
  asking: Asking,
  { article, sentence, span }: Citation,
  confidence: number,
): Turn | undefined {
  if (!announces(sentence) && countedThings(sentence) === undefined) return undefined;
  if (SAYS_ENOUGH.has(questionKind(foldText(asking.question.text)))) return undefined;
  const list = asking.scope
    .enumerations(article)
    .find(({ announcedBy }) => announcedBy?.start === span.start && announcedBy.end === span.end);
  return list && tellEnumeration(asking, list, confidence);
}

/** Kinds of question that a sentence before a list may well answer. */
const SAYS_ENOUGH: ReadonlySet<string> = new Set(['quantity', 'who', 'when', 'where']);

/** What stands below a heading; the title has the whole article below it, which answers nothing. */
function tellBelow(asking: Asking, { article, paragraph, section }: Citation): Turn | undefined {
  if (paragraph.kind !== 'heading' || section.number === '0') return undefined;
  const answer = tellSection(asking, { article, section, part: 'whole' });
  if (answer.kind !== 'section') return undefined;
  return turnOf(asking, { reading: { kind: 'section', section, part: 'whole' }, answer });
}
