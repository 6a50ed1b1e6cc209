import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answer/answer.js';
import { answerJson } from '../../../src/core/answer/answer-json.js';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { harbour, orchard } from './sample-articles.js';

const one = createLibrary([harbour]);
const two = createLibrary([harbour, orchard]);

function sentences(answer: Answer): readonly string[] {
  return answer.kind === 'abstained' ? [] : answer.citations.map(({ sentence }) => sentence);
}

describe('createLibrary', () => {
  it('lists its articles by title', () => {
    expect(two.articles.map(({ slug }) => slug)).toEqual(['orchard', 'harbour']);
  });

  it.each([
    ['the slug', 'harbour'],
    ['the title in other case', 'the harbour AT dusk'],
    ['an alias', 'The Harbour Piece'],
  ])('finds an article by %s', (_, name) => {
    expect(two.find(name)).toBe(harbour);
  });

  it('finds nothing by another name', () => {
    expect(two.find('The Lighthouse')).toBeUndefined();
  });

  it('names the articles there are when asked of another', () => {
    expect(() => two.ask({ question: 'why?', article: 'lighthouse' })).toThrow(
      /orchard, harbour.*lighthouse/,
    );
  });

  it('searches for words, best first', () => {
    const [best] = one.search({ words: 'eelgrass' });

    expect(best && harbour.text.slice(best.sentence.start, best.sentence.end)).toContain(
      'eelgrass',
    );
  });
});

describe('Library.ask', () => {
  it.each([
    ['the author', 'who wrote this?', 'By Ines Duarte and Tom Achterberg'],
    ['the date', 'when was it published?', '9 June 2021'],
    [
      'the publisher, from the front matter',
      'where was it published?',
      'Publisher: Coastal Review',
    ],
    ['the title', 'what is the title?', 'The Harbour at Dusk'],
    [
      'a definition',
      'what is a harbour?',
      'A harbour is a sheltered place where ships can anchor.',
    ],
    ['the title of a section', 'what is section 2.1 called?', '2.1 Rules'],
    [
      'an item',
      'what was the second step?',
      'Second, it paid divers to clear the seabed; this took two winters.',
    ],
    [
      'an item called a thing, narrowed by a clause',
      'what is the second thing the town did?',
      'Second, it paid divers to clear the seabed; this took two winters.',
    ],
    [
      'a copied sentence with errors',
      'the council will cuont the fish evry spring',
      'The council will count the fish every spring, because numbers convince voters.',
    ],
    ['a misspelt word', 'who planted eelgras', 'Finally, it planted eelgrass.'],
  ])('answers %s', (_, question, sentence) => {
    expect(sentences(one.ask({ question }))[0]).toBe(sentence);
  });

  it.each([
    ['steps in words', 'list the steps', ['First, it', 'Second, it', 'Finally, it']],
    ['a bulleted list', 'what are the rules?', ['Report every leak.', 'Wash decks on land only.']],
    ['a series after "such as"', 'list the boats', ['trawlers', 'ferries', 'rowing boats']],
    [
      'headings',
      'how many sections are there?',
      ['1. What went wrong', '2. What was done', '3. What comes next'],
    ],
  ])('lists %s', (_, question, starts) => {
    const answer = one.ask({ question });

    expect(answer.kind).toBe('listed');
    expect(sentences(answer).map((sentence, at) => sentence.startsWith(starts[at] ?? ' '))).toEqual(
      starts.map(() => true),
    );
  });

  it.each([
    ['the second one', ['list the steps'], 'and the second one?', 'Second, it paid'],
    ['the reason', ['how often will the council count the fish?'], 'why?', 'because numbers'],
    [
      'the same of another section',
      ['what is section 1 called?'],
      'and section 3?',
      'What comes next',
    ],
    ['when, after who', ['who wrote it?'], 'and when?', '9 June 2021'],
    ['what comes next in a list', ['list the steps', 'the first one'], 'next', 'Second, it paid'],
  ])('follows up with %s', (_, history, question, part) => {
    expect(sentences(one.ask({ question, history }))[0]).toContain(part);
  });

  it('never bends a full question by what was asked before', () => {
    const question = 'who paid divers to clear the seabed?';

    expect(one.ask({ question, history: ['list the rules', 'the first one'] })).toEqual(
      one.ask({ question }),
    );
  });

  it('says which words it found nowhere', () => {
    const answer = one.ask({ question: 'does it mention helicopters?' });

    expect(answer).toMatchObject({ kind: 'abstained', unmatched: ['helicopters'] });
  });

  it.each([
    ['hello there', 'greeting'],
    ['thank you so much!', 'thanks'],
    ['you are useless', 'insult'],
    ['', 'empty'],
    ['?!… 🙃', 'empty'],
    ['show section 9', 'no-such-section'],
  ])('gives the reason why "%s" is not answered', (question, reason) => {
    expect(one.ask({ question })).toMatchObject({ kind: 'abstained', reason });
  });

  it('asks which article is meant, unless the conversation or a name tells', () => {
    expect(two.ask({ question: 'who wrote it?' }).kind).toBe('clarify');
    expect(
      sentences(two.ask({ question: 'who wrote it?', history: ['what leaked oil?'] }))[0],
    ).toContain('Ines Duarte');
    expect(sentences(two.ask({ question: 'who wrote The Harbour Piece?' }))[0]).toContain(
      'Ines Duarte',
    );
  });

  it('tells how many there are, and of what', () => {
    expect(one.ask({ question: 'how many steps were taken?' })).toMatchObject({
      figure: { value: 3, unit: 'items' },
    });
    expect(one.ask({ question: 'how many words does the article have?' })).toMatchObject({
      figure: { unit: 'words' },
    });
  });
});

describe('whatever is asked', () => {
  const words =
    'what who list the second section 2 it say about harbour eelgrass why more steps "from" and how many * ~ : + ^ <@12> **a** 谁写的 第二节 \u200b \u202e שלום'.split(
      ' ',
    );
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((some) => some.join(' ')),
  );

  it('never throws, and every quote is a slice of its article', () => {
    fc.assert(
      fc.property(
        typed,
        fc.array(typed, { maxLength: 2 }),
        fc.boolean(),
        (question, history, both) => {
          const answer = answerJson(
            (both ? two : one).ask({ question, history }),
            'http://localhost',
          );

          expect(answer.question).toBe(question);
          expect(answer.confidence).toBeGreaterThanOrEqual(0);
          expect(answer.confidence).toBeLessThanOrEqual(1);
          expect(answer.citations.length > 0).toBe(answer.kind !== 'abstained');
          for (const { article, quote, sentence, start, end } of answer.citations) {
            const { text } = article === 'harbour' ? harbour : orchard;
            expect(text.slice(start, end)).toBe(sentence);
            expect(quote).toContain(sentence);
            expect(text).toContain(quote);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['4,000 letters', 'a'.repeat(4000)],
    ['4,000 characters of words', 'harbour why '.repeat(334)],
    ['4,000 blanks and brackets', ' (['.repeat(1333)],
    ['many quotation marks', '"“” '.repeat(1000)],
    ['one pattern over and over', 'where does it say that '.repeat(180)],
    ['lunr operators', 'why: ~ ^ * + -title:x'],
  ])('comes to an end with %s, long before the test gives up', (_, question) => {
    const { kind } = one.ask({ question });

    expect(['quoted', 'listed', 'section', 'clarify', 'abstained']).toContain(kind);
  });
});
