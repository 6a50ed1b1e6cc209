import type { Article, Passage } from '../article/article.js';
import { type Span, slice } from '../article/span.js';
import { abstain, answerBase } from './answer-base.js';
import { type Asking, turnOf } from './asking.js';
import { type Citation, cite } from './citation.js';
import { announces } from './enumerations/announced-things.js';
import { outermostSections } from './facts/count-parts.js';
import { goingOn, quoteTurn } from './quote-turn.js';
import { tellItemOf } from './tell-item.js';
import { tellEnumeration } from './tell-list.js';
import { tellReference } from './tell-section.js';
import type { Turn } from './turn.js';

/** "How many?": what was just listed, with its number. */
export function answerCount(asking: Asking, last: Turn): Turn | undefined {
  const { answer: seen, enumeration } = last;
  const isItem = seen.kind === 'quoted' && enumeration !== undefined;
  const { answer, reading } = isItem ? tellEnumeration(asking, enumeration, seen.confidence) : last;
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
export function answerMore(asking: Asking, last: Turn): Turn {
  const seen = new Set(
    asking.conversation.flatMap(({ answer }) =>
      answer.kind === 'abstained' ? [] : answer.citations.map(({ passage }) => passage),
    ),
  );
  const unseen = last.shown.filter(({ passage }) => !seen.has(passage));
  const [next, ...others] = unseen;
  if (last.answer.kind === 'quoted' && next)
    return quoteTurn(asking, next, { confidence: goingOn.further, more: others });
  for (const step of [1, -1] as const) {
    let at = last.shown.at(step === 1 && last.answer.kind !== 'quoted' ? -1 : 0);
    while (at) {
      const beside = passageBeside(at, step);
      const sentence = beside && telling(at.article, beside);
      at = sentence && cite(at.article, sentence);
      if (at && !seen.has(at.passage))
        return quoteTurn(asking, at, { confidence: goingOn.further });
    }
  }
  return turnOf(asking, { reading: last.reading, answer: abstain(asking, 'no-such-item') });
}

/** "And then?": the next item of a list, else the passage after the one shown. */
export function answerBeside(
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
  const sentence = beside && telling(shown.article, beside);
  if (shown && sentence) {
    return quoteTurn(asking, cite(shown.article, sentence), { confidence: goingOn.placed });
  }
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
  return tellItemOf(asking, [{ enumeration, fit: 1, isNamed: true }], {
    head: asking.question.plain,
    ordinal,
  });
}

/** Gives the first sentence of a passage that does more than announce the others. */
function telling({ text }: Article, { sentences }: Passage): Span | undefined {
  return sentences.find((sentence) => !announces(slice(text, sentence))) ?? sentences[0];
}

function passageBeside({ article, passage }: Citation, step: 1 | -1): Passage | undefined {
  const beside =
    step === 1
      ? article.passages.slice(passage.index + 1)
      : article.passages.slice(0, passage.index).reverse();
  return beside.find(({ paragraph, sentences }) => {
    const kind = article.paragraphs[paragraph]?.kind;
    const isText = kind !== 'heading' && kind !== 'subheading' && kind !== 'fact';
    return isText && sentences.some((sentence) => !announces(slice(article.text, sentence)));
  });
}
