import { describe, expect, it } from 'vitest';
import { nameableWords } from '../../../src/core/answer/nameable-words.js';
import { chinese } from '../../../src/core/answer/phrases/chinese.js';
import { english } from '../../../src/core/answer/phrases/english.js';

describe('nameableWords', () => {
  it.each([
    ['thing'],
    ['get'],
    ['going'],
    ['need'],
    ['what'],
    ['you'],
    ['Far'],
    ['first'],
    ['section'],
  ])('leaves out the empty word "%s"', (word) => {
    expect(nameableWords([word, 'taxes'], english)).toEqual(['taxes']);
  });

  it.each([['样'], ['要'], ['多少钱'], ['怎么样']])('leaves out the empty word "%s"', (word) => {
    expect(nameableWords([word, '税收'], chinese)).toEqual(['税收']);
  });

  it('keeps names and topics as asked, in order', () => {
    expect(nameableWords(['France', 'capital', '5G'], english)).toEqual([
      'France',
      'capital',
      '5G',
    ]);
  });
});
