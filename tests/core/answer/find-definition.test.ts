import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';

const markdown = `# The mill

Grain was ground here for two centuries. The stones need grooves, the race needs water, and the
race was dug by hand.

## Water

In dry years the race is closed by a gate. A race, the channel that leads water to the wheel, is
cleaned each spring. Mills measure in feet, and a few paddles break.

## Work of the race

It feeds the mill.

## Governor

It keeps the stones at one speed. The National Mill Trust (NMT) restored it in 1990. NMT is proud of it. A ferret lived
below. The hopper, which holds the grain, is shaken by a peg known as the damsel. The damsel
is worn. Brownian oxides formed on the iron. Paddles are boards that the water pushes.`;

const library = createLibrary([parseArticle({ slug: 'mill', markdown })]);

const grist = createLibrary([
  parseArticle({
    slug: 'grist',
    markdown: `# The miller's year

According to an article published by Professor Ann Hale in a weekly, millers lived by grist
carts, by the bolter shop down the lane, and by a two-stone plan of the guild.

## From grist to flour

Corn came in from the farms in wet sacks. Sieves part the grist by weight.

## Winter work

The miller turned the bolter by hand all winter. The guild had a two-stone plan that spares the wheel.`,
  }),
]);

function said(question: string, of = library): string {
  const answer = of.ask({ question });
  return answer.kind === 'quoted' ? answer.citations[0].sentence : answer.kind;
}

describe('a definition', () => {
  it.each([
    ['by what the term is', 'what is a race?', 'A race, the channel'],
    ['in the plural', 'what are paddles?', 'Paddles are boards'],
    ['asked in the singular', 'define paddle', 'Paddles are boards'],
    ['by what is called so', 'what does damsel mean?', 'known as the damsel'],
    ['of a short form', 'what does NMT stand for?', 'The National Mill Trust (NMT)'],
    ['of a short form, in other words', "what's NMT short for?", 'The National Mill Trust (NMT)'],
    ['under the heading that is the term', 'what is a governor?', 'It keeps the stones'],
    [
      'of a term typed alone, before the section that has it in its heading',
      'Race?',
      'A race, the channel',
    ],
    ['by where the term is introduced', 'what is a gate?', 'closed by a gate'],
    ['of a word that stands once', 'what is a hopper?', 'The hopper, which holds'],
  ])('is found %s', (_, question, expected) => {
    expect(said(question)).toContain(expected);
  });

  it.each([
    ['the sentence on it below its heading', 'what is grist?', 'Sieves part the grist'],
    [
      'by the sentence that it stands for itself in',
      'what is a bolter?',
      'The miller turned the bolter',
    ],
    ['the sentence that says which it is', 'what is a two-stone plan?', 'plan that spares'],
  ])('stands nowhere, and %s does', (_, question, expected) => {
    expect(said(question, grist)).toContain(expected);
  });

  it('is not what was done to the thing', () => {
    expect(said('what is the race?')).not.toContain('was dug');
  });
});

describe('a definition in another language', () => {
  it.each([
    [
      'de',
      'Was ist ein Moor?',
      'Viele Leute kennen das Moor. Ein Moor ist ein nasser Ort.',
      'Ein Moor ist',
    ],
    [
      'de',
      'Was bedeutet Vernässung?',
      'Die Vernässung kostet Geld. Unter Vernässung versteht man das Anheben des Wassers.',
      'Unter Vernässung',
    ],
    [
      'de',
      'Was ist Torf?',
      'Hier wurde lange Torf gestochen, den viele Leute suchten. Torf wächst sehr langsam.',
      'Torf wächst',
    ],
  ])('in %s answers "%s"', (language, question, text, expected) => {
    const metadata = `---\ntitle: Text\nlanguage: ${language}\n---\n\n`;
    const article = parseArticle({ slug: 'text', markdown: `${metadata}${text}\n` });

    expect(said(question, createLibrary([article]))).toContain(expected);
  });
});
