import type { Answer } from '../core/answer/answer.js';
import type { Article, Paragraph } from '../core/article/article.js';
import { referToSpan } from '../core/article/span-reference.js';
import type { BotServices } from './bot-services.js';
import type { RequestBase } from './request.js';

/** A paragraph of an article that answers a question. */
export interface AnsweringParagraph {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/**
 * Finds the paragraphs that an answer quotes: of a whole section its heading, and none where
 * nothing is answered or it is asked back.
 */
export function answeringParagraphs(answer: Answer): readonly AnsweringParagraph[] {
  switch (answer.kind) {
    case 'quoted':
    case 'listed':
      return answer.citations;
    case 'section':
      return answer.article.paragraphs
        .filter(({ section }) => section === answer.section.index)
        .slice(0, 1)
        .map((paragraph) => ({ article: answer.article, paragraph }));
    case 'clarify':
    case 'abstained':
      return [];
  }
}

/**
 * Counts a question for the reader's study marks. What is asked in a DM is not counted: it
 * belongs to no server, with which the count could go.
 */
export async function countQuestion(
  { person, place: { guildId } }: RequestBase,
  paragraphs: readonly AnsweringParagraph[],
  { stores }: BotServices,
): Promise<void> {
  if (guildId === undefined || paragraphs.length === 0) return;
  await stores.studyMarks.countQuestion({
    guildId,
    askerId: person.id,
    paragraphs: paragraphs.map(({ article, paragraph }) => referToSpan(article, paragraph.span)),
  });
}
