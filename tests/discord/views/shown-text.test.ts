import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/discord/views/limits.js';
import { shownText } from '../../../src/discord/views/shown-text.js';

describe('shownText', () => {
  it.each([
    ['keeps what fits', 'a *b*', 10, 'a \\*b\\*'],
    ['cuts at the last space, and shows it', 'one two three', 10, 'one two…'],
    ['counts the backslashes', '****', 7, '\\*\\*…'],
    ['makes one line of several', 'a\n b', 10, 'a b'],
  ])('%s', (_, text, limit, shown) => {
    expect(shownText(text, limit)).toBe(shown);
  });

  it('never takes more room than it may', () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.string({ unit: fc.constantFrom('*', 'a', ' ') }),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: limits.content }), (text, limit) => {
        const shown = shownText(text, limit);

        expect(shown.length).toBeLessThanOrEqual(limit);
        if (text.length * 2 <= limit) expect(shown).not.toContain('…');
      }),
    );
  });
});
