import { describe, expect, it } from 'vitest';
import { findSection, suggestSections } from '../../../src/discord/suggest/find-sections.js';
import { coffee, tea } from '../some-articles.js';

function numbers(typed: string, articles = [tea]): readonly string[] {
  return suggestSections(typed, articles).map(({ article, section }) =>
    articles.length > 1 ? `${article.slug} ${section.number}` : section.number,
  );
}

describe('suggestSections', () => {
  it.each([
    ['nothing', '', ['0', '1', '1.1', '1.2', '2']],
    ['a number', '1', ['1', '1.1', '1.2']],
    ['a number with its sign', '§ 1.2', ['1.2']],
    ['a number in words', 'section 2', ['2']],
    ['a number with a dot', '2.', ['2']],
    ['words of a title', 'green', ['1.1']],
    ['a misspelling', 'blakc', ['1.2']],
    ['a sub-heading', 'bush', ['1']],
    ['the opening’s name', 'open', ['0']],
    ['the opening’s name in Chinese', '开头', ['0']],
    ['a number that is not there', '9', []],
  ])('finds by %s', (_name, typed, expected) => {
    expect(numbers(typed)).toEqual(expected);
  });

  it('finds in several articles, in their order', () => {
    expect(numbers('water', [coffee, tea])).toEqual(['coffee 2', 'tea 2']);
  });
});

describe('findSection', () => {
  it.each([
    ['2', '2'],
    ['§1.1', '1.1'],
    ['01', '1'],
    ['Green leaves', '1.1'],
    ['green-leaves', '1.1'],
    ['opening', '0'],
    ['watr', '2'],
  ])('finds the one that "%s" names', (name, number) => {
    const finding = findSection(name, [tea]);

    expect(finding.kind).toBe('one');
    expect(finding.kind === 'one' && finding.found.section.number).toBe(number);
  });

  it('asks where several fit, and says where none does', () => {
    expect(findSection('leaves', [tea]).kind).toBe('one');
    expect(findSection('water', [tea, coffee]).kind).toBe('several');
    expect(findSection('zebra', [tea]).kind).toBe('none');
    expect(findSection('7', [tea]).kind).toBe('none');
  });
});
