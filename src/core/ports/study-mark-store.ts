import type { SpanReference } from '../article/span-reference.js';

/** How often a stretch of an article was asked about, or in how many places it is discussed. */
export interface MarkCount {
  readonly reference: SpanReference;
  /** 1 or more. */
  readonly count: number;
}

/** How an article was studied, each list in the article's order. */
interface ArticleCounts {
  /** By paragraph. */
  readonly questions: readonly MarkCount[];
  /** By passage; a server counts once. */
  readonly discussions: readonly MarkCount[];
}

/** Keeps how often paragraphs were asked about: counts, and nothing of whom or what. */
export interface StudyMarkStore {
  /** Counts a question that these paragraphs answered, once for each; not of whom opted out. */
  countQuestion(question: {
    readonly guildId: string;
    readonly askerId: string;
    readonly paragraphs: readonly SpanReference[];
  }): Promise<{ readonly kind: 'counted' | 'opted-out' }>;
  /**
   * Reads an article's counts for its page: the sums over servers, or those of one. Servers
   * that hide the article or limit it to roles are left out, for outside nobody may learn of
   * what is done with it there.
   */
  counts(article: string, guildId?: string): Promise<ArticleCounts>;
}
