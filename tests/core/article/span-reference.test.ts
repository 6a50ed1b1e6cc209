import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import { slice } from '../../../src/core/article/span.js';
import { fingerprint, locateSpan, referToSpan } from '../../../src/core/article/span-reference.js';

const paragraphs = [
  'Rivers carry sand to the sea. The sand builds bars.',
  'Bars move with the tide.',
  'Pilots chart them each spring.',
];

describe('locateSpan', () => {
  const before = articleOf(paragraphs);

  it('finds every sentence, passage and paragraph where it was', () => {
    for (const span of spansOf(before)) {
      expect(locateSpan(before, referToSpan(before, span))).toEqual(span);
    }
  });

  it('finds the same words after the article has changed before them', () => {
    const after = articleOf(['A new opening.', ...paragraphs]);

    for (const span of spansOf(before)) {
      const found = locateSpan(after, referToSpan(before, span));

      expect(found && slice(after.text, found)).toBe(slice(before.text, span));
    }
  });

  it('finds nothing when the words are gone, also at the end of a shorter text', () => {
    const after = articleOf(paragraphs.slice(0, 1));

    for (const span of before.paragraphs.slice(-2).map((paragraph) => paragraph.span)) {
      expect(locateSpan(after, referToSpan(before, span))).toBeUndefined();
    }
  });

  it('finds nothing when a word has changed', () => {
    const after = articleOf([paragraphs[0] ?? '', 'Bars move with the wind.']);
    const [changed] = before.passages.slice(-2);

    expect(changed && locateSpan(after, referToSpan(before, changed.span))).toBeUndefined();
  });

  it('takes the nearest of the places with the same words', () => {
    const twice = articleOf(['Same words.', 'Other words here.', 'Same words.']);
    const last = twice.paragraphs.at(-1)?.span ?? { start: 0, end: 1 };
    const moved = articleOf(['Same words.', 'Other words are here.', 'Same words.']);

    const found = locateSpan(moved, referToSpan(twice, last));

    expect(found).toEqual(moved.paragraphs.at(-1)?.span);
  });
});

describe('fingerprint', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('is FNV-1a of %j', (text, expected) => {
    expect(fingerprint(text)).toBe(expected);
  });

  it('differs where texts differ', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(fingerprint(one) === fingerprint(other)).toBe(one === other);
      }),
    );
  });
});

function articleOf(texts: readonly string[]): Article {
  return parseArticle({ slug: 'sand', markdown: `# Sand\n\n${texts.join('\n\n')}\n` });
}

function spansOf({ passages, paragraphs: all }: Article) {
  return [
    ...all.map(({ span }) => span),
    ...passages.flatMap(({ span, sentences }) => [span, ...sentences]),
  ];
}
