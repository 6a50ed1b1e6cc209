import type { Colors } from 'picocolors/types.js';

/** What the views of answers need to know beside the answer. */
export interface ViewSetting {
  /** Columns of the window; undefined where nothing is to be folded. */
  readonly columns: number | undefined;
  readonly colors: Colors;
  /** The reader's address without a closing slash. */
  readonly baseUrl: string;
  /** Whether each quote also names its article. */
  readonly manyArticles: boolean;
}
