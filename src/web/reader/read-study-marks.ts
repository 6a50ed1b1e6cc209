import type { Article, Paragraph } from '../../core/article/article.js';
import { serverOf } from '../../core/article/server-of.js';
import { locateSpan } from '../../core/article/span-reference.js';
import type { MarkCount, StudyMarkStore } from '../../core/ports/study-mark-store.js';
import type { StudyMark, StudyMarks } from './study-marks.js';

/**
 * Reads how an article's paragraphs were studied, by `Paragraph.id`; what stood in paragraphs
 * that have changed since is left out. The page of a server's own article tells of that
 * server alone.
 */
export async function readStudyMarks(
  article: Article,
  stores: readonly StudyMarkStore[],
): Promise<StudyMarks> {
  const server = serverOf(article.metadata);
  // Its front matter is no id of a server: nobody has it.
  if (server === '') return new Map();
  const kept = await Promise.all(stores.map((store) => store.counts(article.slug, server)));
  const marks = new Map<string, StudyMark>();
  const add = ({ reference, count }: MarkCount, kind: keyof StudyMark): void => {
    const span = locateSpan(article, reference);
    const paragraph = span && paragraphAt(article, span.start);
    if (!paragraph) return;
    const mark = marks.get(paragraph.id) ?? { questions: 0, discussions: 0 };
    marks.set(paragraph.id, { ...mark, [kind]: mark[kind] + count });
  };
  for (const { questions, discussions } of kept) {
    for (const one of questions) add(one, 'questions');
    for (const one of discussions) add(one, 'discussions');
  }
  return marks;
}

function paragraphAt({ paragraphs }: Article, offset: number): Paragraph | undefined {
  return paragraphs.find(({ span }) => span.start <= offset && offset < span.end);
}
