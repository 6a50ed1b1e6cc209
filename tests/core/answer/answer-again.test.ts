import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answer/answer.js';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { harbour } from './sample-articles.js';

const library = createLibrary([harbour]);

function sentencesOf(answer: Answer): readonly string[] {
  return answer.kind === 'abstained' ? [] : answer.citations.map(({ sentence }) => sentence);
}

describe('a question that leans on the last answer', () => {
  it.each([
    ['what are they?', ['how many steps did the town take?'], 'First, it fined'],
    ['list them', ['how many steps did the town take?'], 'First, it fined'],
    ['go back to the first', ['what are the three steps?', 'the last one'], 'First, it fined'],
    ['2', ['what are the three steps?'], 'Second, it paid divers'],
    ['what is it called?', ['section 2'], 'What was done'],
    ['what is this section called?', ['who planted eelgrass?'], 'What was done'],
    ['list its steps', ['section 2'], 'First, it fined'],
  ])('answers "%s" after %j', (question, history, words) => {
    expect(sentencesOf(library.ask({ question, history }))[0]).toContain(words);
  });

  it('repeats a counted list without its number', () => {
    const answer = library.ask({
      question: 'what are they?',
      history: ['how many steps did the town take?'],
    });

    expect(answer).toMatchObject({ kind: 'listed' });
    expect(answer).not.toHaveProperty('figure');
  });

  it('selects from a section that was shown in full', () => {
    const answer = library.ask({ question: 'shorter please', history: ['section 2'] });

    expect(answer).toMatchObject({ kind: 'listed', extent: 'selection' });
  });

  it('leaves a full question alone', () => {
    const answer = library.ask({ question: 'what is the title?', history: ['section 2'] });

    expect(sentencesOf(answer)[0]).toBe('The Harbour at Dusk');
  });
});
