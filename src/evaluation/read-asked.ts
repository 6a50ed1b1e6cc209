import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** A question with what its answer must hold. */
export type AskedQuestion = z.infer<typeof askedQuestion>;

const askedQuestion = z.object({
  id: z.string(),
  question: z.string(),
  /** The sort of question, for the report: "list", "typo". */
  kind: z.string().optional(),
  article: z.string().optional(),
  /** Earlier questions of the conversation, oldest first. */
  history: z.array(z.string()).optional(),
  expect: z.object({
    quoteContains: z.string().optional(),
    /** The title of the section, with or without its number. */
    section: z.string().optional(),
    notCovered: z.boolean().optional(),
  }),
});

/**
 * Reads questions from a file of JSON lines; blank lines are passed over.
 *
 * @throws {Error} When a line is no such question; the message names the file and the line.
 */
export async function readAsked(path: string): Promise<readonly AskedQuestion[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const where = `line ${at + 1} of ${path}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      throw new Error(`Expected ${where} to be a JSON object, got "${line.slice(0, 60)}"`, {
        cause,
      });
    }
    const read = askedQuestion.safeParse(value);
    if (!read.success) {
      const issue = read.error.issues[0];
      throw new Error(
        `Expected ${where} to hold id, question and expect; ${issue?.path.join('.')}: ${issue?.message}`,
      );
    }
    return [read.data];
  });
}
