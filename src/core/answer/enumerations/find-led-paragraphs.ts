import type { Article } from '../../article/article.js';
import { type Span, slice } from '../../article/span.js';
import type { Enumeration } from './enumeration.js';
import type { ProseBlock, ProseRun } from './prose-blocks.js';
import { sentenceList } from './sentence-list.js';

/** Finds paragraphs in a row that each begin with a lead: words in bold, or a label of a few words. */
export function findLedParagraphs(
  article: Article,
  runs: readonly ProseRun[],
): readonly Enumeration[] {
  return runs.flatMap((run) => {
    const leads = run.map((block) => leadOf(article, block));
    const from = leads.findIndex((lead) => lead !== undefined);
    const end = leads.findIndex((lead, at) => at > from && lead === undefined);
    const items = leads.slice(from, end === -1 ? undefined : end).flatMap((lead) => lead ?? []);
    const section = run[0]?.paragraph.section;
    if (from === -1 || section === undefined || items.length < LEAST) return [];
    const before = run[from - 1]?.sentences.at(-1);
    return [sentenceList(article, { section, items, before })];
  });
}

const LEAST = 3;

/**
 * Gives what stands for a paragraph that begins with a lead: its first sentence, or, where that is
 * but a label, the paragraph as far as one passage has it.
 */
export function leadOf(article: Article, { paragraph, sentences }: ProseBlock): Span | undefined {
  const [first] = sentences;
  if (!first) return undefined;
  const { start, end } = paragraph.span;
  const bold = paragraph.marks.find(({ kind, span }) => kind === 'strong' && span.start === start);
  const isBold = bold !== undefined && bold.span.end < end && bold.span.end <= first.end;
  const isLabel = LABEL.test(slice(article.text, first)) && sentences.length > 1;
  if (isLabel) {
    const passage = article.passages.find(({ span }) => span.start === start);
    return { start, end: Math.min(end, passage?.span.end ?? end) };
  }
  return isBold ? first : undefined;
}

/** One to four words: "Cost.", "Day one:", "A quiet room." */
const LABEL = /^\p{Lu}[\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+){0,3}[.:]\s*$/u;
