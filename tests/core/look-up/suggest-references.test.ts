import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReference } from '../../../src/core/look-up/find-reference.js';
import { suggestReferences } from '../../../src/core/look-up/suggest-references.js';
import { granary, lighthouse } from './look-up-articles.js';

describe('suggestReferences', () => {
  it('lists the sections for nothing typed', () => {
    expect(values('')).toEqual(['§0', '§1', '§2', '§2.1', '§2.2', '§3']);
  });

  it.each([
    ['2', ['§2', '§2.1', '§2 ¶1']],
    ['2.3', ['§2 ¶3']],
    ['§2 ¶', ['§2']],
    ['keping', ['§2']],
    ['paraf', ['§2 ¶2']],
  ])('offers for %s first of all %j', (typed, first) => {
    expect(values(typed)).toEqual(expect.arrayContaining(first));
    expect(values(typed)[0]).toBe(first[0]);
  });

  it('offers nothing where nothing fits', () => {
    expect(values('penguins')).toEqual([]);
  });

  it('offers only references that lead to one place, in names within the limits', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.constantFrom('', '1', '2', '2.', '§', '¶1', 'the', 'keeper', '粮', '第二节', 'in'),
    );

    fc.assert(
      fc.property(typed, fc.constantFrom(lighthouse, granary), (words, article) => {
        const suggestions = suggestReferences(words, article);
        expect(suggestions.length).toBeLessThanOrEqual(25);
        expect(new Set(suggestions.map(({ value }) => value)).size).toBe(suggestions.length);
        for (const { name, value } of suggestions) {
          expect(name.length).toBeLessThanOrEqual(100);
          const place = findReference(value, [article]);
          const [, section, paragraph] = /^§(\S+)(?: ¶(\d+))?$/u.exec(value) ?? [];
          if (paragraph === undefined) {
            expect(place.kind === 'section' && place.section.number).toBe(section);
          } else {
            expect(place.kind === 'passage' && place.citation.paragraph.id).toBe(
              `p${section}-${paragraph}`,
            );
          }
        }
      }),
    );
  });
});

function values(typed: string): readonly string[] {
  return suggestReferences(typed, lighthouse).map(({ value }) => value);
}
