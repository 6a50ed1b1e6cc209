import type { Article } from '../../article/article.js';
import { type Span, slice } from '../../article/span.js';
import { referToSpan } from '../../article/span-reference.js';
import { baseLanguage } from '../../search/analyzer.js';
import {
  hasBareDefinite,
  isOpenDefinite,
  leansOnOthers,
  standsAlone,
} from '../cards/stands-alone.js';
import type { PlannedPart } from '../session/reading-plan.js';
import { spanOfPart } from '../session/reading-plan.js';
import { chineseRules } from './chinese-rules.js';
import { englishRules } from './english-rules.js';
import { findEarlyTerms } from './find-early-terms.js';
import type { AnchoredPrompt, AnchoredPromptKind } from './prompt.js';
import type { PromptRules } from './prompt-rules.js';

/**
 * Finds what can be asked of each part of a plan.
 *
 * @returns As many lists as the plan has parts, each best first; empty where nothing fits, also
 *   for a language without rules.
 */
export function findPrompts(
  article: Article,
  plan: readonly PlannedPart[],
): readonly (readonly AnchoredPrompt[])[] {
  const found = promptsOf(article);
  return plan.map((part) => {
    const span = spanOfPart(article, part);
    if (!span) return [];
    const inside = found.filter(({ prompt }) => isInside(prompt.sentence.span, span));
    const sure = inside.filter(({ isOpen }) => !isOpen);
    return (sure.length > 0 ? sure : inside)
      .sort((one, other) => other.strength - one.strength)
      .map(({ prompt }) => prompt);
  });
}

interface RatedPrompt {
  readonly prompt: AnchoredPrompt;
  readonly strength: number;
  /** Begins with what may have been said before, "The airport"; for parts with nothing better. */
  readonly isOpen: boolean;
}

/** How well a kind of prompt starts a talk, and how surely its rule is right. */
const strengths: Readonly<Record<AnchoredPromptKind, number>> = {
  recommendation: 6,
  cause: 5,
  comparison: 5,
  claim: 4.5,
  number: 4,
  term: 3.5,
};

/** In UTF-16 code units, for a language with an alphabet; ideographs count three times. */
const lengths = { least: 40, comfortable: 230, most: 380 } as const;

function promptsOf(article: Article): readonly RatedPrompt[] {
  const rules = rulesByLanguage[baseLanguage(article.metadata.language)];
  if (!rules) return [];
  const terms = findEarlyTerms(article, rules.definitions);
  return article.passages.flatMap(({ paragraph, sentences }) =>
    proseKinds.has(article.paragraphs[paragraph]?.kind ?? 'heading')
      ? sentences.flatMap((sentence) => {
          const rated = rate(article, sentence, rules, terms);
          if (!rated) return [];
          const text = slice(article.text, sentence);
          if (rules.leansBack.test(text) || leansOnOthers(afterCount(text))) return [];
          const strength = rated.strength - (standsAlone(text) ? 0 : 1.5);
          return { ...rated, strength, isOpen: isOpenDefinite(text) || hasBareDefinite(text) };
        })
      : [],
  );
}

const rulesByLanguage: Readonly<Record<string, PromptRules>> = {
  en: englishRules,
  zh: chineseRules,
};

/** Without "Secondly, ", which tells of a list and leans on nothing that was said. */
function afterCount(text: string): string {
  return text.replace(counting, '');
}

const counting =
  /^(?:(?:first|second|third|fourth|final|last)(?:ly)?|to (?:begin|start) with), |^(?:首先|其次|再次|最后|第[一二三四五]|[一二三四五]是)[，,]/iu;

const proseKinds: ReadonlySet<string> = new Set(['text', 'list', 'quotation']);

function rate(
  article: Article,
  sentence: Span,
  { rules }: PromptRules,
  terms: ReadonlyMap<number, Span>,
): Omit<RatedPrompt, 'isOpen'> | undefined {
  const text = slice(article.text, sentence);
  const length = text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  if (length < lengths.least || length > lengths.most) return undefined;
  if (!/[.!。！][”"’）)\]]*$/u.test(text) || /[.!?]\[/u.test(text)) return undefined;
  // "Saturn V. Apollo 4 was …": two sentences that look like one.
  if (!closesQuotes(text) || /\n| [IVX]{1,4}\. \p{Lu}/u.test(text)) return undefined;
  const reference = referToSpan(article, sentence);
  const penalty = length > lengths.comfortable ? 1 : 0;
  for (const { kind, has, lacks } of rules) {
    const match = has.exec(text);
    if (!match || lacks?.test(text)) continue;
    if (kind !== 'number' && /[(（][^)）]*$/u.test(text.slice(0, match.index))) continue;
    const slot = { start: match.index, end: match.index + match[0].length };
    return {
      prompt: { kind, sentence: reference, ...(kind === 'number' ? { slot } : {}) },
      strength: strengths[kind] - penalty,
    };
  }
  const term = terms.get(sentence.start);
  if (!term || isExplained(text, term)) return undefined;
  return {
    prompt: { kind: 'term', sentence: reference, slot: term },
    strength: strengths.term - penalty,
  };
}

/** "Immunology covers the study of …" says what the term means. */
function isExplained(text: string, { start, end }: Span): boolean {
  return (
    start <= 4 &&
    /^ (?:is|are|was|were|covers?|means?|refers?|denotes?|describes?|involves?|includes?|deals?|stud(?:y|ies)|concerns?)\b|^(?:是|指|包括|研究|即)/u.test(
      text.slice(end),
    )
  );
}

/** A sentence that begins or ends inside a quotation says half of what was meant. */
function closesQuotes(text: string): boolean {
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  return count(/"/gu) % 2 === 0 && count(/[“「]/gu) === count(/[”」]/gu);
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
