import { describe, expect, it } from 'vitest';
import { matchWord } from '../../../src/web/search/match-word.js';

const stems = { networks: 'network', networking: 'network' };

describe('matchWord', () => {
  it('holds the same word for best, then its stem, its beginning, its kin, a misspelling', () => {
    const degrees = [
      matchWord('network', 'network', stems),
      matchWord('networking', 'networks', stems),
      matchWord('netw', 'network', stems),
      matchWord('collaborating', 'collaboration', stems),
      matchWord('colaboration', 'collaboration', stems),
    ];

    expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
    expect(new Set(degrees).size).toBe(5);
    expect(Math.min(...degrees)).toBeGreaterThan(0);
  });

  it.each([
    ['one letter less', 'brdge'],
    ['one letter more', 'briidge'],
    ['another letter', 'brigge'],
    ['two neighbours exchanged', 'birdge'],
  ])('forgives %s', (_what, typed) => {
    expect(matchWord(typed, 'bridge', {})).toBeGreaterThan(0);
  });

  it.each([
    ['another first letter', 'fridge', 'bridge'],
    ['two edits', 'brdgee', 'bridge'],
    ['an edit of a short word', 'tea', 'ten'],
    ['a word that ends alike', 'innovation', 'station'],
    ['a longer word for a shorter', 'networks', 'net'],
  ])('takes %s for another word', (_what, typed, word) => {
    expect(matchWord(typed, word, {})).toBe(0);
  });

  it('has no stem for the name of what every object has', () => {
    expect(matchWord('constructor', 'valueof', {})).toBe(0);
  });
});
