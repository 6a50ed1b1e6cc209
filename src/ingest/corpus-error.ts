/** Names everything that keeps a corpus from being read, one line for each problem. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  /** Each as `file:line: what is wrong. What to do.`; at least one. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
