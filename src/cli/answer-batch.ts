import type { Answer } from '../core/answer/answer.js';
import type { Library } from '../core/answer/library.js';
import type { Article } from '../core/article/article.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { printable } from './printable.js';
import { type BatchLine, readBatchLine } from './read-batch-line.js';
import type { Terminal } from './terminal.js';

/** What the questions of a batch are answered with. */
export interface BatchSetting {
  readonly library: Library;
  /** For lines that name no article. */
  readonly article: Article | undefined;
  readonly terminal: Terminal;
  readonly print: (answer: Answer, id?: string | number) => string;
  readonly isJson: boolean;
}

/**
 * Answers the questions of a JSON-lines file as they are read, in order. A bad line is named on
 * stderr and passed over; the others are answered all the same.
 *
 * @returns 1 when a line was bad, else 0, abstentions among the answers or not.
 */
export async function answerBatch(file: string, setting: BatchSetting): Promise<ExitCode> {
  const { library, terminal } = setting;
  let number = 0;
  let bad = 0;
  for await (const line of terminal.readLines(file)) {
    number += 1;
    if (line.trim() === '') continue;
    const reading = readBatchLine(line, library);
    const shown = reading.kind === 'line' ? answerLine(reading.line, setting) : reading;
    if (typeof shown === 'string') {
      await setting.terminal.write(shown);
      continue;
    }
    bad += 1;
    terminal.note(`${file}:${number}: ${shown.reason}`);
  }
  if (bad === 0) return exitCodes.quoted;
  terminal.note(`footnote: ${bad} of ${number} lines could not be answered.`);
  return exitCodes.error;
}

/** Catches what goes wrong with one question, so that the answers to the others are not lost. */
function answerLine(
  { id, article, ...asked }: BatchLine,
  { library, article: usual, terminal, print, isJson }: BatchSetting,
): string | { readonly reason: string } {
  try {
    const slug = article ?? usual?.slug;
    const answer = library.ask({ ...asked, ...(slug === undefined ? {} : { article: slug }) });
    const shown = print(answer, id);
    return isJson ? `${shown}\n` : `${headingOf(asked.question, id, terminal)}\n\n${shown}\n\n`;
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function headingOf(
  question: string,
  id: string | number | undefined,
  { colors }: Terminal,
): string {
  const label = id === undefined ? question : `${id}: ${question}`;
  return colors.bold(printable(label.replace(/\s+/gu, ' ')));
}
