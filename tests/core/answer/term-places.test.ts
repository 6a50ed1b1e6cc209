import { describe, expect, it } from 'vitest';
import { termPattern, termPlaces } from '../../../src/core/answer/term-places.js';

describe('the places of a term', () => {
  const found = (topic: string, text: string) =>
    termPlaces(text, termPattern(topic)).map(({ before, after }) => `${before}|${after}`);

  it('are of either number', () => {
    expect(found('sieve', 'A sieve, and sieves.')).toEqual(['A |, and sieves.', 'A sieve, and |.']);
    expect(found('bodies', 'One body')).toEqual(['One |']);
    expect(found('boxes', 'a box')).toEqual(['a |']);
  });

  it('end where a word ends', () => {
    expect(found('cat', 'catsup, category')).toEqual([]);
    expect(found('雨水花园', '雨水花园是一种浅坑')).toEqual(['|是一种浅坑']);
  });

  it('take hyphens and spaces for the same', () => {
    expect(found('co creation', 'by co-creation')).toEqual(['by |']);
  });

  it('take signs by their letters alone', () => {
    expect(found('c++ (new)', 'in C++ (new) only')).toEqual(['in | only']);
  });
});
