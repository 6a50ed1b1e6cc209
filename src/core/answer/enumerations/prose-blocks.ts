import type { Article, Paragraph } from '../../article/article.js';
import type { Span } from '../../article/span.js';

/** A paragraph of running text with its sentences, which long ones have in several passages. */
export interface ProseBlock {
  readonly paragraph: Paragraph;
  /** At least one, in order. */
  readonly sentences: readonly Span[];
}

/** Blocks of running text that follow each other with no heading, list or table between. */
export type ProseRun = readonly ProseBlock[];

/** Gives the runs of an article, in order. */
export function proseRuns(article: Article): readonly ProseRun[] {
  const sentences = new Map<number, Span[]>();
  for (const passage of article.passages) {
    const own = sentences.get(passage.paragraph) ?? [];
    sentences.set(passage.paragraph, [...own, ...passage.sentences]);
  }
  const runs: ProseBlock[][] = [];
  let run: ProseBlock[] = [];
  for (const paragraph of article.paragraphs) {
    const isBroken =
      paragraph.kind !== 'text' || run.at(-1)?.paragraph.section !== paragraph.section;
    if (isBroken && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (paragraph.kind === 'text') {
      run.push({ paragraph, sentences: sentences.get(paragraph.index) ?? [paragraph.span] });
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}
