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
    ['a share in words', '60 %', 'sixty percent', 'right'],
    ['a share without its space', '60 %', '60%', 'right'],
    ['a share with "per cent"', '60 per cent', '60 %', 'right'],
    ['full-width forms', '60 %', '６０％', 'right'],
    ['another share', '60 %', '16 %', 'wrong'],
    ['a number that is no share', '60 %', '600', 'wrong'],
    ['millions in digits', '$1.5 million', '1,500,000', 'right'],
    ['millions in words', '2 million', 'two million dollars', 'right'],
    ['other millions', '$1.5 million', '1.5 billion', 'wrong'],
    ['a compound number', '1,234', 'one thousand two hundred and thirty-four', 'right'],
    ['a singular', 'oxides', 'oxide', 'right'],
    ['a plural', 'colony', 'colonies', 'right'],
    ['another hyphen', 'co-creation ecosystems', 'cocreation ecosystems', 'right'],
    ['a space for a hyphen', 'steam-engine', 'steam engine', 'right'],
    ['British spelling', 'labor', 'labour', 'right'],
    ['another year', '1998', '1988', 'wrong'],
    ['the opposite', 'increase', 'decrease', 'wrong'],
    ['the opposite by its beginning', 'stable economy', 'unstable economy', 'wrong'],
    ['another word two letters off', 'inductive', 'deductive', 'wrong'],
    ['another country one letter off', 'Austria', 'Australia', 'wrong'],
    ['a slip that makes no word', 'Hamilton', 'Hamiltan', 'close'],
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
    ['有利因素', '不利因素', 'wrong'],
    ['共创生态系统', '共创生太系统', 'close'],
  ])('judges Chinese: %s, typed %s', (meant, typed, expected) => {
    expect(judgeTyped(card(meant, '二氧化碳'), typed, 'zh')).toBe(expected);
  });
});
