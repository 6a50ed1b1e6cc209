import { describe, expect, it } from 'vitest';
import { askOpposite } from '../../../src/core/answer/ask-opposite.js';
import { vocabularyOf } from '../../../src/core/answer/spelling/vocabulary.js';
import { sea } from './sea-article.js';

const vocabulary = vocabularyOf([sea]);

describe('askOpposite', () => {
  it('asks for the opposite that the article has', () => {
    expect(askOpposite('are the pans safe?', ['safe'], vocabulary)).toBe('are the pans dangerous?');
  });

  it.each([
    ['a question for anything else than yes or no', 'which pans are safe?'],
    ['a question that has both', 'are the pans safe or not?'],
  ])('leaves %s alone', (_, question) => {
    expect(askOpposite(question, ['safe'], vocabulary)).toBe(question);
  });
});
