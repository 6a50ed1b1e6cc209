import type { Article } from '../core/article/article.js';
import { buildArticle } from '../core/article/build-article.js';
import { type Span, slice } from '../core/article/span.js';
import type { LabelledArticle, LabelledQuestion } from './read-squad.js';

/** A question with its place in an article. */
export interface PlacedQuestion {
  readonly id: string;
  readonly question: string;
  /** `Paragraph.index` of the paragraph that it was asked of. */
  readonly paragraph: number;
  /** Where right answers stand in the article's text; empty when there is none. */
  readonly answers: readonly Span[];
}

/** An article made of a question set's paragraphs, with its questions. */
export interface PlacedArticle {
  readonly article: Article;
  readonly questions: readonly PlacedQuestion[];
}

/**
 * Makes an article of labelled paragraphs.
 *
 * @param slug - Unique among the articles of one run.
 */
export function placeArticle(
  { title, paragraphs }: LabelledArticle,
  slug: string,
  language: string,
): PlacedArticle {
  const article = buildArticle({
    slug,
    metadata: { title, authors: [], language, aliases: [], other: {} },
    blocks: paragraphs.map(({ text }) => ({ kind: 'text', text })),
  });
  const placed = article.paragraphs.filter(({ kind }) => kind === 'text');
  const questions = paragraphs.flatMap(({ text, questions: asked }, at) => {
    const paragraph = placed[at];
    if (!paragraph) return [];
    return asked.map(({ id, question, answers }) => ({
      id,
      question,
      paragraph: paragraph.index,
      answers: answers.flatMap((answer) =>
        placeAnswer(slice(article.text, paragraph.span), paragraph.span.start, text, answer),
      ),
    }));
  });
  return { article, questions };
}

/** White space around a paragraph is left out of the article, which moves the answers. */
function placeAnswer(
  kept: string,
  start: number,
  original: string,
  answer: LabelledQuestion['answers'][number],
): readonly Span[] {
  const lead = original.length - original.trimStart().length;
  const at = answer.start - lead;
  const found = kept.startsWith(answer.text, at) ? at : kept.indexOf(answer.text);
  return found < 0 || answer.text === ''
    ? []
    : [{ start: start + found, end: start + found + answer.text.length }];
}
