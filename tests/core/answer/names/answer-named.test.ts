import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../src/core/answer/create-library.js';
import { parseArticle } from '../../../../src/core/article/parse-article.js';
import { orchard } from '../sample-articles.js';

const library = createLibrary([
  parseArticle({
    slug: 'kiln',
    markdown: `# The Last Kiln

Professor Ana Brito and Assistant Professor Zhou Lanying wrote a report on the kiln of Sorvell. It was
paid for by the Department of Crafts and Trade and by Harrow Clay Ltd. In London, the potter
James Dunmore called it a wonder. Dunmore later moved to Portugal. The Weekly Gazette and the
University of Leith sent students. Tourists from France came to Sorvell, and some stayed near Sorvell.
`,
  }),
]);

function names(question: string): readonly string[] | string {
  const answer = library.ask({ question });
  return answer.kind === 'listed' ? answer.citations.map(({ sentence }) => sentence) : answer.kind;
}

describe('what an article names', () => {
  const people = ['Professor Ana Brito', 'Assistant Professor Zhou Lanying', 'James Dunmore'];

  it.each([
    ['which people are named?', people],
    ['who is mentioned?', people],
    ['list the people in the article', people],
    ['which companies are named?', ['Harrow Clay Ltd']],
    ['does it mention any universities?', ['University of Leith']],
    ['which newspapers are mentioned?', ['Weekly Gazette']],
    ['what countries are mentioned?', ['Portugal', 'France']],
    ['which places are mentioned?', ['Sorvell', 'London', 'Portugal', 'France']],
    [
      'which organisations does the article name?',
      [
        'Department of Crafts and Trade',
        'Harrow Clay Ltd',
        'Weekly Gazette',
        'University of Leith',
      ],
    ],
  ])('answers "%s", each once, in order', (question, expected) => {
    expect(names(question)).toEqual(expected);
  });

  it('is counted', () => {
    const answer = library.ask({ question: 'how many people are named?' });

    expect(answer).toMatchObject({ kind: 'listed', figure: { value: 3, unit: 'items' } });
  });

  it('is nothing where it names none of that kind', () => {
    const answer = createLibrary([orchard]).ask({ question: 'which companies are named?' });

    expect(answer).toMatchObject({ kind: 'abstained', reason: 'no-name' });
  });
});
