import type { Library } from '../core/answer/library.js';
import type { Article } from '../core/article/article.js';

/** What the sub-commands are given; each part loads its modules when it is first called. */
export interface CliServices {
  /**
   * Opens the articles of a directory, of the built-in corpus when absent.
   *
   * @throws {CliError} When they cannot be read or used.
   */
  openLibrary(directory?: string): Promise<Library>;
  /** Reads the articles of a directory and tells all that is wrong with them. */
  checkCorpus(directory?: string): Promise<CorpusReport>;
  /**
   * Adds a file or a page to the articles.
   *
   * @throws {CliError} When it cannot be read or used.
   */
  addArticle(location: string, options: AddArticleOptions): Promise<AddReport>;
  /** The reader's address without a closing slash. */
  readerAddress(): Promise<string>;
  /**
   * Writes the reader as a static site.
   *
   * @param corpus - The articles of this directory instead of the usual ones.
   * @throws {CliError} When the directory holds something else.
   */
  exportSite(directory: string, corpus?: string): Promise<ExportReport>;
  /** Registers the Discord commands, or with `dryRun` only tells what would change. */
  registerCommands(options: { readonly dryRun: boolean }): Promise<RegisterReport>;
  /**
   * Measures the answers to a file of labelled questions.
   *
   * @throws {CliError} When the file cannot be read or is of no known form.
   */
  evaluate(file: string, options: EvaluateOptions): Promise<EvaluateReport>;
}

interface AddArticleOptions {
  readonly title?: string;
  readonly slug?: string;
  /** Where its file goes; beside what was added before when absent. */
  readonly corpus?: string;
  readonly isReplacing: boolean;
}

interface AddReport {
  readonly article: Article;
  /** The file that was written. */
  readonly file: string;
}

export type CorpusReport =
  | { readonly kind: 'sound'; readonly articles: readonly Article[] }
  | { readonly kind: 'faulty'; readonly problems: readonly string[] };

interface ExportReport {
  readonly articles: number;
  readonly bytes: number;
}

interface RegisterReport {
  /** Whether what is registered differed, or differs, from what should be. */
  readonly changed: boolean;
  readonly names: readonly string[];
}

interface EvaluateOptions {
  /** The corpus that questions without an article of their own are asked of. */
  readonly corpus?: string;
}

interface EvaluateReport {
  /** A table for people. */
  readonly text: string;
  /** The same figures as plain data. */
  readonly data: unknown;
}
