import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';

const library = createLibrary([
  parseArticle({
    slug: 'huts',
    markdown: `# Mountain huts

| Hut | Beds | Guests |
| --- | --- | --- |
| Arven | 42 | 3100 |
| Silberberg | 18 | 900 |
`,
  }),
]);

describe('rowFirst', () => {
  it.each([
    ['How many guests did the Silberberg hut have?', 'Silberberg | 18 | 900'],
    ['How many beds are in the Arven hut?', 'Arven | 42 | 3100'],
  ])('highlights the row that "%s" is about', (question, row) => {
    const answer = library.ask({ question });

    expect(answer.kind === 'quoted' && answer.citations[0].sentence).toBe(row);
  });
});
