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

const news = parseArticle({
  slug: 'news',
  markdown: `# The bridge

By Mara Quist, Velm, 3 May 2021

“It holds,” said Tove Lunde, the chief engineer. Pelle Ahlgren, 54, laughed at that. His wife is a
nurse at St. Anne's Hospital. Researchers of Leiden University measured the bridge for the European
Union, and the EU paid. Stanford sent a student; Stanford University was not pleased. Quist, whose
sister Ida Quist lives there, read of it in the Volhynian Chronicle of 1292. Lunde did not.
Nils Varg of the Northern Bridge Union and Dag Ek, owner of Velm Ferries, did.
`,
});

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

  it('is told by what the names call themselves', () => {
    const hospital = createLibrary([news]).ask({ question: 'which hospital is mentioned?' });

    expect(hospital.kind === 'listed' && hospital.citations[0]?.sentence).toBe(
      "St. Anne's Hospital",
    );
  });

  it.each([
    [
      'who is named?',
      ['Mara Quist', 'Tove Lunde', 'Pelle Ahlgren', 'Ida Quist', 'Nils Varg', 'Dag Ek'],
    ],
    ['which universities are named?', ['Leiden University', 'Stanford University']],
    [
      'which organisations are named?',
      [
        "St. Anne's Hospital",
        'Leiden University',
        'European Union',
        'Stanford University',
        'Northern Bridge Union',
        'Velm Ferries',
      ],
    ],
    ['which cities are named?', ['Velm']],
    ['which companies are named?', ['Velm Ferries']],
    ['which newspapers are named?', 'abstained'],
  ])('is joined from its forms, and told by the words beside it: "%s"', (question, expected) => {
    const answer = createLibrary([news]).ask({ question });
    const found =
      answer.kind === 'listed' ? answer.citations.map(({ sentence }) => sentence) : answer.kind;

    expect(found).toEqual(expected);
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
