import { describe, expect, it } from 'vitest';
import { matchNames } from '../../../src/discord/suggest/match-names.js';

const names = [
  'Regional networks',
  'Networks of rivers',
  'The river Rhine',
  '雨水花园',
  'Café life',
];

function match(typed: string): readonly string[] {
  return matchNames(typed, names, (name) => [name]);
}

describe('matchNames', () => {
  it.each([
    ['nothing typed', '', names],
    ['a whole name', 'networks of rivers', ['Networks of rivers']],
    ['the beginning of a word', 'reg', ['Regional networks']],
    [
      'a word that begins a name before one inside',
      'networks',
      ['Networks of rivers', 'Regional networks'],
    ],
    ['words in any order', 'rhine river', ['The river Rhine']],
    ['two letters swapped', 'regoinal', ['Regional networks']],
    ['a missing letter', 'netwrks', ['Networks of rivers', 'Regional networks']],
    ['a word half typed and misspelt', 'regoin', ['Regional networks']],
    ['a word without its accent', 'cafe', ['Café life']],
    ['Chinese inside a name', '花园', ['雨水花园']],
    ['something else', 'zebra', []],
    ['punctuation only', '?!', []],
  ])('finds by %s', (_name, typed, expected) => {
    expect(match(typed)).toEqual(expected);
  });
});
