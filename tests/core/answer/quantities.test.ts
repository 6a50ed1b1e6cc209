import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { holdsQuantity } from '../../../src/core/answer/quantities.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';

describe('holdsQuantity', () => {
  it.each([
    ['It opened in 1887.', 'year', true],
    ['The 1990s were quiet.', 'year', true],
    ['Some 1200 people came.', 'year', false],
    ['It cost 1,950 crowns.', 'year', false],
    ['It opened on 3 May.', 'date', true],
    ['It opened on Nov 28, 2024.', 'date', true],
    ['He fell in the 13th century.', 'date', true],
    ['They may 3 times a day.', 'date', false],
    ['A share of 60% is enough.', 'percentage', true],
    ['Sixty per cent is enough.', 'percentage', true],
    ['It opened in 1887.', 'number', false],
    ['It opened on Nov 28, 2024.', 'number', false],
    ['Some 1200 people came.', 'number', true],
    ['Millions watched.', 'number', true],
    ['It won the 20th prize.', 'number', false],
    ['A seat is $20.', 'number', true],
    ['The two-step plan is old.', 'number', false],
    ['占百分之六十。', 'percentage', true],
    ['1978年11月28日开业。', 'date', true],
  ] as const)('%s has a %s: %s', (sentence, kind, expected) => {
    expect(holdsQuantity(sentence, kind)).toBe(expected);
  });
});

describe('answerQuantities', () => {
  const library = createLibrary([
    parseArticle({
      slug: 'mill',
      markdown:
        '# The mill\n\nThe mill was built in 1887. It fed 300 people. Its stones are hard. A flood on 3 May 1931 broke it, and 40% of the wheat was lost.\n',
    }),
  ]);
  const quotes = (question: string): readonly string[] => {
    const answer = library.ask({ question });
    return answer.kind === 'listed' ? answer.citations.map(({ sentence }) => sentence) : [];
  };
  const flood = 'A flood on 3 May 1931 broke it, and 40% of the wheat was lost.';

  it.each([
    ['which years are mentioned?', ['The mill was built in 1887.', flood]],
    ['what dates are given in the text', ['The mill was built in 1887.', flood]],
    ['what statistics are given', ['It fed 300 people.', flood]],
    ['What figures does it give?', ['It fed 300 people.', flood]],
    ['are there any numbers?', ['It fed 300 people.', flood]],
    ['what percentages are mentioned', [flood]],
  ])('%s', (question, expected) => {
    expect(quotes(question)).toEqual(expected);
  });

  it('says that there is none of the kind', () => {
    const plain = createLibrary([
      parseArticle({ slug: 'plain', markdown: '# Rain\n\nRain falls. Roofs drip.\n' }),
    ]);

    expect(plain.ask({ question: 'which years are mentioned?' })).toMatchObject({
      kind: 'abstained',
      reason: 'no-name',
    });
  });

  it('reads the same in Chinese', () => {
    const chinese = createLibrary([
      parseArticle({
        slug: 'mofang',
        markdown: '# 磨坊\n\n磨坊建于1887年。它养活了三百人。石头很硬。\n',
      }),
    ]);
    const answer = chinese.ask({ question: '文章提到了哪些年份？' });

    expect(answer).toMatchObject({
      kind: 'listed',
      citations: [{ sentence: '磨坊建于1887年。' }],
    });
  });
});
