import { describe, expect, it } from 'vitest';
import { answerJson } from '../../../src/core/answer/answer-json.js';
import { cite } from '../../../src/core/answer/citation.js';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { verifyCitation } from '../../../src/core/answer/verify-citation.js';
import { harbour } from './sample-articles.js';

const library = createLibrary([harbour]);
const base = 'http://localhost:3000';

describe('answerJson', () => {
  it('gives an answer as the contract names its parts', () => {
    const json = answerJson(library.ask({ question: 'what is a harbour?' }), base, 'q1');
    const start = harbour.text.indexOf('A harbour is');

    expect(Object.keys(json)).toEqual([
      'id',
      'question',
      'kind',
      'confidence',
      'citations',
      'unmatched',
      'nearest',
    ]);
    expect(json).toMatchObject({
      id: 'q1',
      question: 'what is a harbour?',
      kind: 'quoted',
      nearest: [],
    });
    expect(json.citations).toEqual([
      {
        article: 'harbour',
        section: { id: harbour.sections[0]?.id, number: '0', title: 'The Harbour at Dusk' },
        paragraph: 3,
        quote:
          'This article explains how the harbour of Vela was saved. A harbour is a sheltered place where ships can anchor.',
        sentence: 'A harbour is a sheltered place where ships can anchor.',
        start,
        end: start + 54,
        url: `${base}/read/harbour?q=${start}-${start + 54}#p0-3`,
      },
    ]);
  });

  it('leaves the id out where none was given, and tells corrections', () => {
    const json = answerJson(library.ask({ question: 'who planted eelgras?' }), base);

    expect(json).not.toHaveProperty('id');
    expect(json.corrections).toEqual([{ from: 'eelgras', to: 'eelgrass' }]);
  });

  it('tells of a list whether it is complete, and how many were asked for', () => {
    expect(answerJson(library.ask({ question: 'how many rules are there?' }), base)).toMatchObject({
      kind: 'listed',
      extent: 'complete',
      figure: { value: 2, unit: 'items' },
    });
    expect(answerJson(library.ask({ question: 'summarise the article' }), base).extent).toBe(
      'selection',
    );
  });

  it('names the nearest sections when it abstains', () => {
    const json = answerJson(library.ask({ question: 'show section 8' }), base);

    expect(json).toMatchObject({ kind: 'abstained', citations: [], reason: 'no-such-section' });
    expect(json.nearest[0]).toEqual({
      article: 'harbour',
      section: { id: harbour.sections[1]?.id, number: '1', title: 'What went wrong' },
      url: `${base}/read/harbour#${harbour.sections[1]?.id}`,
    });
  });
});

describe('verifyCitation', () => {
  const citation = cite(harbour, {
    start: harbour.text.indexOf('First, it'),
    end: harbour.text.indexOf(' Second,'),
  });

  it('gives a true citation back', () => {
    expect(verifyCitation(citation)).toBe(citation);
    expect(verifyCitation(citation, 'fined the owners')).toBe(citation);
  });

  it.each([
    ['an altered quote', { ...citation, quote: citation.quote.replace('First', 'Fist') }],
    ['an altered sentence', { ...citation, sentence: 'First, it praised the owners.' }],
    ['a span beside the sentence', { ...citation, span: { start: 0, end: 5 } }],
  ])('throws at %s', (_, altered) => {
    expect(() => verifyCitation(altered)).toThrow(/harbour/);
  });

  it('throws at shown words that the quote lacks', () => {
    expect(() => verifyCitation(citation, 'fined the captains')).toThrow(/fined the captains/);
  });
});
