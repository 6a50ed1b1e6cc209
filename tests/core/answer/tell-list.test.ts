import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answer/answer.js';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';

const library = createLibrary([
  parseArticle({
    slug: 'mill',
    markdown: `# The mill

There are three reasons why the mill closed. Rents rose every year. Flour came by ship. The miller
was old.

The new plan has two parts: a bakery and a café. Its friends met four times in 2019.

## Making paper

**Day one.** Soak the rags in the pond. Stir them twice.

**Day two.** Beat the rags to pulp. Nobody likes this.

**Day three.** Press the sheets. Hang them up to dry.
`,
  }),
]);

function sentences(answer: Answer): readonly string[] {
  return answer.kind === 'abstained' ? [] : answer.citations.map(({ sentence }) => sentence);
}

const reasons = ['Rents rose every year.', 'Flour came by ship.', 'The miller was old.'];

describe('things that a sentence announces', () => {
  it.each([
    ['by their number', 'what are the three reasons?'],
    ['by what they are of', 'why did the mill close?'],
    ['when all are asked for', 'list the reasons'],
  ])('are listed %s', (_, question) => {
    const answer = library.ask({ question });

    expect(answer.kind).toBe('listed');
    expect(sentences(answer)).toEqual(reasons);
  });

  it('are counted', () => {
    const answer = library.ask({ question: 'how many reasons are there?' });

    expect(answer).toMatchObject({ kind: 'listed', figure: { value: 3, unit: 'items' } });
  });

  it('are listed with their true number when another one is asked for', () => {
    const answer = library.ask({ question: 'what are the five reasons?' });

    expect(answer).toMatchObject({ kind: 'listed', figure: { value: 3, unit: 'items' } });
  });

  it('give the one at a place', () => {
    const answer = library.ask({ question: 'what is the second reason?' });

    expect(sentences(answer)).toEqual(['Flour came by ship.']);
  });

  it('are listed when they stand after a colon in the number that is said', () => {
    const answer = library.ask({ question: 'what are the parts of the plan?' });

    expect(sentences(answer)).toEqual(['a bakery', 'a café']);
  });
});

describe('paragraphs that begin with a label', () => {
  it('are steps where they say what to do', () => {
    const answer = library.ask({ question: 'what are the steps for making paper at the mill?' });

    expect(answer.kind).toBe('listed');
    expect(sentences(answer)).toHaveLength(3);
    expect(sentences(answer)[0]).toMatch(/^Day one\. Soak/);
  });
});
