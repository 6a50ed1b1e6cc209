import type { Colors } from 'picocolors/types.js';

/** Where a sub-command reads and writes. */
export interface Terminal {
  /** Columns of the window; undefined where stdout is a file or a pipe, so that nothing is folded. */
  readonly columns: number | undefined;
  /** Colours, or functions that change nothing where colour is not wanted. */
  readonly colors: Colors;
  /** Writes to stdout what was asked for, and waits until it can take more. */
  write(text: string): Promise<void>;
  /** Writes a line for the person to stderr. */
  note(line: string): void;
  /** The lines of a text file, or of stdin for `-`, without their ends. */
  readLines(file: string): AsyncIterable<string>;
}
