import { describe, expect, it } from 'vitest';
import { isSameKind } from '../../../../src/core/study/cards/kind-of-noun.js';

const bounds = { narrowest: 0.0015, widest: 0.25 };

describe('isSameKind', () => {
  it.each([
    ['two buildings', 'cathedral', 'bridge', true],
    ['two plurals', 'cathedrals', 'bridges', true],
    ['two people, by the last word', 'chief engineer', 'village doctor', true],
    ['one head with other words before it', 'innate immunity', 'passive immunity', true],
    ['a thing and a mood', 'limestone', 'melancholy', false],
    ['a thing and its kind', 'fort', 'military post', false],
    ['names of nearly one thing', 'profits', 'revenues', false],
    ['one head without a word before it', 'immunity', 'passive immunity', false],
    ['a word that nobody knows', 'limestone', 'brillig', false],
  ])('judges %s', (_, one, other, expected) => {
    expect(isSameKind(one, other, bounds)).toBe(expected);
    expect(isSameKind(other, one, bounds)).toBe(expected);
  });
});
