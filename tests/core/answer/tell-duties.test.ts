import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';

const library = createLibrary([
  parseArticle({
    slug: 'pool',
    markdown: `# The open-air pool

Swimmers must shower before they swim. They should also take off their shoes. The water is cold.

A rule for teachers should be short. Teachers have to count their pupils, and they must not swim
themselves. What the town must do now is plain. It has to mend the slide. It should hire a guard.

Visitors asked why the town should pay for it. Dogs are not allowed to enter. Pupils may stay until six.

## Measures

Firstly, tell parents about the hours. Secondly, paint the fence. Thirdly, ask parents for help.
`,
  }),
]);

function told(question: string): readonly string[] {
  const answer = library.ask({ question });
  return answer.kind === 'abstained' ? [] : answer.citations.map(({ sentence }) => sentence);
}

describe('what somebody should do', () => {
  it.each([
    ['who is named, and then meant', 'what should swimmers do?', ['shower', 'shoes']],
    ['asked with "have to"', 'What do swimmers have to do?', ['shower', 'shoes']],
    ['asked for as duties', 'what are the duties of swimmers?', ['shower', 'shoes']],
    ['and no rule for them', 'what must teachers do?', ['count their pupils']],
    ['after a sentence that only says so', 'what must the town do now?', ['slide', 'guard']],
    ['what is not allowed, too', 'what are dogs supposed to do?', ['not allowed to enter']],
    ['by the measures that speak of them', 'what should parents do?', ['hours', 'for help']],
  ])('is told: %s', (_, question, expected) => {
    const found = told(question);

    expect(found).toHaveLength(expected.length);
    expected.forEach((words, at) => {
      expect(found[at]).toContain(words);
    });
  });
});
