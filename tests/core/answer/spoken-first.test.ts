import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';

const library = createLibrary([
  parseArticle({
    slug: 'mill',
    markdown: `# The mill

Greta Vance, who kept the mill for thirty years, remembers the flood. "The river came in by the window," she says. The wheel was never found.`,
  }),
]);

function sentenceFor(question: string, history: readonly string[] = []): string | undefined {
  const answer = library.ask({ question, history });
  return answer.kind === 'quoted' ? answer.citations[0].sentence : undefined;
}

describe('spokenFirst', () => {
  it.each([
    ['What did Greta Vance say?', []],
    ['what did she say?', ['Who is Greta Vance?']],
  ])('highlights the words of who is asked of: "%s"', (question, history) => {
    expect(sentenceFor(question, history)).toContain('The river came in');
  });
});

describe('explainCitation', () => {
  it('finds the name that a pronoun stands for', () => {
    expect(sentenceFor('who said that?', ['find "The river came in by the window"'])).toContain(
      'Greta Vance',
    );
  });
});
