import { readFile } from 'node:fs/promises';

/** One article of a question set: its paragraphs, each with its questions. */
export interface LabelledArticle {
  readonly title: string;
  readonly paragraphs: readonly LabelledParagraph[];
}

export interface LabelledParagraph {
  readonly text: string;
  readonly questions: readonly LabelledQuestion[];
}

export interface LabelledQuestion {
  readonly id: string;
  readonly question: string;
  /** Where right answers stand in the paragraph's text; empty when it holds none. */
  readonly answers: readonly { readonly start: number; readonly text: string }[];
}

/**
 * Reads a question set in the format of SQuAD 1.1 or 2.0.
 *
 * @throws {Error} When the file is no such set.
 */
export async function readSquad(path: string): Promise<readonly LabelledArticle[]> {
  const content: unknown = JSON.parse(await readFile(path, 'utf8'));
  return list(field(content, 'data')).map((article) => ({
    title: String(field(article, 'title') ?? ''),
    paragraphs: list(field(article, 'paragraphs')).map((paragraph) => ({
      text: String(field(paragraph, 'context') ?? ''),
      questions: list(field(paragraph, 'qas')).map((entry) => ({
        id: String(field(entry, 'id') ?? ''),
        question: String(field(entry, 'question') ?? ''),
        answers:
          field(entry, 'is_impossible') === true
            ? []
            : list(field(entry, 'answers')).map((answer) => ({
                start: Number(field(answer, 'answer_start')),
                text: String(field(answer, 'text') ?? ''),
              })),
      })),
    })),
  }));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
