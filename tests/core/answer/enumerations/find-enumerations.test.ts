import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../../src/core/answer/citation.js';
import { findEnumerations } from '../../../../src/core/answer/enumerations/find-enumerations.js';
import { parseArticle } from '../../../../src/core/article/parse-article.js';

function itemsIn(body: string, language = 'en'): readonly (readonly string[])[] {
  const article = parseArticle({
    slug: 'x',
    markdown: `---\ntitle: X\nlanguage: ${language}\n---\n\n${body}`,
  });
  return findEnumerations(article).map(({ items }) =>
    items.map(({ start, end }) => article.text.slice(start, end)),
  );
}

describe('findEnumerations', () => {
  it.each([
    [
      'Firstly, Secondly over paragraphs',
      'Firstly, rest. It helps.\n\nSecondly, eat.',
      ['Firstly, rest.', 'Secondly, eat.'],
    ],
    [
      'First … Finally',
      'First, rest. Second, wait. Finally, eat.',
      ['First, rest.', 'Second, wait.', 'Finally, eat.'],
    ],
    [
      'clauses of one sentence',
      'We did two things: first, we rested; and second, we ate.',
      ['first, we rested', 'second, we ate.'],
    ],
    [
      'bracketed numbers',
      'One must (1) rest, (2) eat, and (3) sleep.',
      ['(1) rest', '(2) eat', '(3) sleep.'],
    ],
    [
      'as many sentences as one announces',
      'There are two reasons. Rents are low. The sea is near.',
      ['Rents are low.', 'The sea is near.'],
    ],
    [
      'announced sentences that others lean on',
      'Two problems remained. The pump leaked. It lost a litre a day. The roof sagged. So we left.',
      ['The pump leaked.', 'The roof sagged.'],
    ],
    [
      'announced sentences of one opening',
      'Beginners make several mistakes. They run. They shout. They sleep.',
      ['They run.', 'They shout.', 'They sleep.'],
    ],
    [
      'announced paragraphs',
      'Three things matter.\n\nRents are low. Nobody knows why.\n\nThe sea is near.\n\nBread is good.',
      ['Rents are low.', 'The sea is near.', 'Bread is good.'],
    ],
    [
      'One …. Another …. A third …',
      'One answer is rest. Few like it. Another is food. A third is sleep, which is free.',
      ['One answer is rest.', 'Another is food.', 'A third is sleep, which is free.'],
    ],
    [
      'paragraphs that begin in bold',
      '**Rest** as long as you can.\n\n**Eat** what you like.\n\n**Sleep** in the shade.',
      ['Rest as long as you can.', 'Eat what you like.', 'Sleep in the shade.'],
    ],
    [
      'paragraphs that begin with a label',
      'Day one. Rest well.\n\nDay two. Eat well.\n\nDay three. Sleep well.',
      ['Day one. Rest well.', 'Day two. Eat well.', 'Day three. Sleep well.'],
    ],
    [
      'counted things after a colon',
      'The plan has two parts: feeding and cooling.',
      ['feeding', 'cooling'],
    ],
    [
      'counted clauses after a colon',
      'It has three parts: a pier, long and wide; a later season; and cheaper tickets.',
      ['a pier, long and wide', 'a later season', 'cheaper tickets'],
    ],
    ['bullets', 'Pack these:\n\n- a rope\n- a lamp', ['a rope', 'a lamp']],
    ['numbered items', '1. Rest.\n2. Eat.', ['Rest.', 'Eat.']],
    [
      'a series after "such as"',
      'Fruits such as pears, red plums, and figs are sweet.',
      ['pears', 'red plums', 'figs'],
    ],
    [
      'a series after a colon',
      'It has three rooms: a hall, a kitchen and a bath.',
      ['a hall', 'a kitchen', 'a bath'],
    ],
    [
      'quotations side by side',
      'The signs “stop”, “wait”, and “go” are old.',
      ['“stop”', '“wait”', '“go”'],
    ],
    [
      'from … to …',
      'It moved from red to blue and from blue to green.',
      ['from red to blue', 'from blue to green'],
    ],
    [
      'headings of one level',
      'Hello there.\n\n## Salt\n\nWhite.\n\n## Pepper\n\nBlack.',
      ['Salt', 'Pepper'],
    ],
  ])('finds %s', (_, body, items) => {
    expect(itemsIn(body)).toContainEqual(items);
  });

  it.each([
    [
      '首先，其次，最后',
      '首先，休息。其次，吃饭。最后，睡觉。',
      ['首先，休息。', '其次，吃饭。', '最后，睡觉。'],
    ],
    [
      '例如 with enumeration commas',
      '很多水果，例如梨、李子和无花果，都很甜。',
      ['梨', '李子', '无花果'],
    ],
  ])('finds %s in Chinese', (_, body, items) => {
    expect(itemsIn(body, 'zh')).toContainEqual(items);
  });

  it.each([
    ['a first without a second', 'First published in 1999, it sold well.'],
    ['a gap in the count', 'First, rest. Third, eat.'],
    ['a second without a first', 'Secondly, eat.'],
    ['two things that "and" joins', 'Fruits such as pears and plums are sweet.'],
    [
      'fewer sentences than were announced',
      'There are three reasons. Rents are low. The sea is near.',
    ],
    ['things that no sentence tells', 'Two ships sank. Rents are low. The sea is near.'],
    [
      'sentences after what was told before',
      'Neither of the two reasons holds. Rents are low. The sea is near.',
    ],
    [
      'sentences that go on about what was announced',
      'The town made two changes. This took years. They were dear.',
    ],
    ['the first of several', 'The first four are new. Second floors are old.'],
    ['one and another day', 'One day it rained. Another day it snowed.'],
    ['a wrong number before a colon', 'The plan has three parts: feeding and cooling.'],
    ['ordinary commas', 'In the morning, when it rained, we slept.'],
  ])('finds no list in %s', (_, body) => {
    expect(itemsIn(body)).toEqual([]);
  });

  it('gives items that can be cited, in order and disjoint, of any text', () => {
    const piece = fc.constantFrom(
      'First,',
      'Secondly,',
      'such as',
      'a',
      ', ',
      'and',
      ': ',
      '. ',
      '“',
      '”',
      'from',
      'to',
      '(1)',
      '(2)',
      'X',
      '\n\n',
      '- ',
      '、',
      '首先',
      '其次',
      '；',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
        const article = parseArticle({ slug: 'x', markdown: `# T\n\nText ${pieces.join(' ')}` });

        for (const { items } of findEnumerations(article)) {
          expect(items.length).toBeGreaterThan(1);
          let end = -1;
          for (const item of items) {
            expect(item.start).toBeGreaterThanOrEqual(end);
            expect(cite(article, item).sentence).not.toBe('');
            end = item.end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
