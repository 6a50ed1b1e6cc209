import wrapAnsi from 'wrap-ansi';

/** Narrower windows than this are left to the terminal to fold. */
const minColumns = 20;
/** Longer lines than this are tiring to read. */
const maxColumns = 100;

/**
 * Folds a text at spaces to the window and puts a margin before each line; the words and the
 * spaces inside a line stay as they are.
 *
 * @param columns - Of the window; nothing is folded when absent.
 */
export function foldTextBlock(text: string, margin: string, columns?: number): string {
  const width = Math.min(columns ?? 0, maxColumns) - margin.length;
  const isFolded = columns !== undefined && width >= minColumns;
  const folded = isFolded ? wrapAnsi(text, width, { hard: true }) : text;
  return folded
    .split('\n')
    .map((line) => `${margin}${line}`.trimEnd())
    .join('\n');
}
