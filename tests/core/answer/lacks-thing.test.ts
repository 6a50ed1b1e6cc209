import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';

const library = createLibrary([
  parseArticle({
    slug: 'garden',
    markdown: `# A garden

Ada grows cabbage behind the mill and waters it at night. The soil breathes after rain. The mill
was repaired by hand, and the cabbage is ready when the head is firm.
`,
  }),
]);

describe('lacksThing', () => {
  it.each([
    ['of what is done', 'how do I grow tomatoes?', ['tomatoes']],
    ['of who does it', 'how do fish breathe?', ['fish']],
    ['whether it is so', 'is the mill haunted?', ['haunted']],
  ])('abstains where the text lacks the word %s', (_, question, unmatched) => {
    expect(library.ask({ question })).toMatchObject({ kind: 'abstained', unmatched });
  });

  it.each([
    ['how do I know the cabbage is ready?', 'the cabbage is ready'],
    ['how do I grow cabbage?', 'Ada grows cabbage'],
  ])('leaves "%s" alone', (question, expected) => {
    const answer = library.ask({ question });

    expect(answer.kind === 'quoted' && answer.citations[0].sentence).toContain(expected);
  });
});
