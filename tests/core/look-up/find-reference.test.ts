import { describe, expect, it } from 'vitest';
import { findReference } from '../../../src/core/look-up/find-reference.js';
import type { ReferencePlace } from '../../../src/core/look-up/reference.js';
import { granary, lighthouse } from './look-up-articles.js';

describe('findReference', () => {
  it.each([
    ['2', '§2'],
    ['02', '§2'],
    ['§2', '§2'],
    ['§ 2', '§2'],
    ['section 2', '§2'],
    ['Section two', '§2'],
    ['第2节', '§2'],
    ['第二节', '§2'],
    ['2.3', '#p2-3'],
    ['2.1', '#p2-1'],
    ['§2.1', '§2.1'],
    ['section 2.2', '§2.2'],
    ['§2.4', '#p2-4'],
    ['2:3', '#p2-3'],
    ['§2 ¶3', '#p2-3'],
    ['§2¶3', '#p2-3'],
    ['2 ¶ 3', '#p2-3'],
    ['section 2, paragraph 3', '#p2-3'],
    ['paragraph 3 of section 2', '#p2-3'],
    ['第2节第3段', '#p2-3'],
    ['第二节的第三段', '#p2-3'],
    ['2.1.1', '#p2.1-1'],
    ['#p2-3', '#p2-3'],
    ['¶4', '#p2-4'],
    ['1.1', '#p1-1'],
    ['Keeping the light', '§2'],
    ['keping the ligth', '§2'],
    ['afterlife', '§3'],
    ['shipped it in winter', '#p1-2'],
    ['museum engine', '#p3-1'],
    ['paraffin', '#p2-2'],
    ['parafin', '#p2-2'],
    ['tower with a lamp', '#p0-1'],
    ['The Lighthouse of Orsa', '§0'],
    ['lighthouse', '#p0-1'],
  ])('leads %s to %s', (words, place) => {
    expect(placeOf(findReference(words, [lighthouse]))).toBe(place);
  });

  it('finds Chinese words', () => {
    expect(placeOf(findReference('三百吨稻谷', [granary]))).toBe('#p1-2');
    expect(placeOf(findReference('第一节第2段', [granary]))).toBe('#p1-2');
  });

  it('tells how many sections there are', () => {
    expect(findReference('7', [lighthouse])).toMatchObject({
      kind: 'none',
      reason: { kind: 'no-such-section', asked: '7', count: 3 },
    });
  });

  it('tells how many paragraphs the section has, and offers the last', () => {
    const outcome = findReference('2.9', [lighthouse]);

    expect(outcome).toMatchObject({
      kind: 'none',
      reason: { kind: 'no-such-paragraph', asked: 9, count: 4 },
    });
    expect(outcome.kind === 'none' && outcome.nearest.map(placeOf)).toEqual(['#p2-4', '§2']);
  });

  it('tells the longest count where no section has the paragraph', () => {
    expect(findReference('¶ 30', [lighthouse])).toMatchObject({
      reason: { kind: 'no-paragraph-anywhere', asked: 30, count: 4 },
    });
  });

  it('offers every section that has the paragraph', () => {
    const outcome = findReference('¶2', [lighthouse]);

    expect(outcome.kind === 'several' && outcome.choices.map(placeOf)).toEqual(['#p1-2', '#p2-2']);
  });

  it('offers the places of several articles', () => {
    const outcome = findReference('2', [lighthouse, granary]);

    expect(outcome.kind === 'several' && outcome.choices.map(placeOf)).toEqual(['§2', '§2']);
  });

  it.each(['', '   ', '…', '?!'])('asks for words where there are none: "%s"', (words) => {
    expect(findReference(words, [lighthouse])).toMatchObject({ reason: { kind: 'empty' } });
  });

  it('says so where no passage has the words', () => {
    expect(findReference('penguins on skateboards', [lighthouse])).toMatchObject({
      kind: 'none',
      reason: { kind: 'no-words', words: 'penguins on skateboards' },
    });
  });
});

function placeOf(place: ReferencePlace | { readonly kind: 'several' | 'none' }): string {
  if (place.kind === 'section') return `§${place.section.number}`;
  if (place.kind === 'passage') return `#${place.citation.paragraph.id}`;
  return place.kind;
}
