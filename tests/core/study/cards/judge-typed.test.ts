import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/core/study/cards/card.js';
import { judgeTyped } from '../../../../src/core/study/cards/judge-typed.js';

const card = (...options: readonly string[]): Card => ({
  kind: 'cloze',
  id: 'c',
  sentence: { article: 'a', span: { start: 0, end: 9 }, fingerprint: 'f' },
  blank: { start: 1, end: 2 },
  options,
  right: 0,
});

describe('judgeTyped', () => {
  it.each([
    ['the word', 'Photosynthesis', 'Photosynthesis', 'right'],
    ['another case', 'Photosynthesis', 'PHOTOSYNTHESIS', 'right'],
    ['no accents', 'Éluard', 'eluard', 'right'],
    ['a leading article', 'Rhine', 'the Rhine', 'right'],
    ['punctuation and space', 'St. Paul', ' st paul! ', 'right'],
    ['a number word', '2', 'two', 'right'],
    ['thousands without commas', '12,500', '12500', 'right'],
    ['one slip', 'harbour', 'harbuor', 'close'],
    ['two slips in a long word', 'photosynthesis', 'fotosintesis', 'wrong'],
    ['a letter missing', 'photosynthesis', 'photosynthesi', 'close'],
    ['a slip in a short word', 'oil', 'oul', 'wrong'],
    ['another figure', '1215', '1216', 'wrong'],
    ['another figure among words', '15 June', '16 June', 'wrong'],
    ['another word', 'harbour', 'mountain', 'wrong'],
    ['nothing', 'harbour', ' ', 'wrong'],
    ['punctuation alone', 'harbour', '?!', 'wrong'],
  ])('judges %s', (_, meant, typed, expected) => {
    expect(judgeTyped(card(meant, 'glacier', 'pasture'), typed, 'en')).toBe(expected);
  });

  it('takes another option for wrong, however near it is', () => {
    const near = card('Normandy', 'Normandie', 'Bretagne');

    expect(judgeTyped(near, 'Normandie', 'en')).toBe('wrong');
  });

  it.each([
    ['光合作用', '光合作用', 'right'],
    ['光合作用', '光和作用', 'close'],
    ['氧气', '氮气', 'wrong'],
    ['３５', '35', 'right'],
  ])('judges Chinese: %s, typed %s', (meant, typed, expected) => {
    expect(judgeTyped(card(meant, '二氧化碳'), typed, 'zh')).toBe(expected);
  });
});
