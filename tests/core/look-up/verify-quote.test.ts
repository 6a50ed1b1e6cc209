import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/core/article/span.js';
import type { QuoteCheck } from '../../../src/core/look-up/quote-check.js';
import { verifyQuote } from '../../../src/core/look-up/verify-quote.js';
import { listWords } from '../../../src/core/look-up/word-list.js';
import { granary, lighthouse } from './look-up-articles.js';

const both = [lighthouse, granary];

describe('verifyQuote', () => {
  it.each([
    ['the very words', 'Masons cut the granite on the mainland.'],
    [
      'other case, quotes and dashes',
      'THE FIRST KEEPER LIT "WHALE OIL" every evening — his daughter read the log book aloud',
    ],
    ['other white space', '  The tower\n took   seven years '],
    ['a part of a sentence', 'trimmed the wick, and polished'],
    ['several sentences', 'Masons cut the granite on the mainland. They shipped it in winter'],
    ['several paragraphs', 'Later keepers burned paraffin.\n\nThe lamp went electric in 1951.'],
    ['an ellipsis', 'Masons cut the granite … when the sea was calm.'],
    ['an ellipsis in brackets', 'The first keeper lit [...] the log-book aloud.'],
    ['an ellipsis at the ends', '… cost 3.5 million crowns …'],
    ['Chinese', '由当地工匠用青砖砌成'],
    ['Chinese with an ellipsis', '粮仓建于一九五二年……用青砖砌成'],
  ])('is exact for %s', (_, words) => {
    expect(verifyQuote(words, both).kind).toBe('exact');
  });

  it('does not let an ellipsis jump into another section', () => {
    expect(verifyQuote('Masons cut the granite … museum opened', both).kind).not.toBe('exact');
  });

  it('shows a changed word', () => {
    expect(
      runs(verifyQuote('The tower took nine years and cost 3.5 million crowns', both)),
    ).toEqual([
      { kind: 'same', article: 'The tower took' },
      { kind: 'changed', article: 'seven', quoted: 'nine' },
      { kind: 'same', article: 'years and cost 3.5 million crowns' },
    ]);
  });

  it('shows words that were left out and added', () => {
    expect(runs(verifyQuote('Masons cut granite on the mainland by hand', both))).toEqual([
      { kind: 'same', article: 'Masons cut' },
      { kind: 'left-out', article: 'the', marked: false },
      { kind: 'same', article: 'granite on the mainland' },
      { kind: 'added', quoted: 'by hand' },
    ]);
  });

  it('marks what an ellipsis stands for', () => {
    const found = runs(
      verifyQuote('The keeper wound the clock … polished the lens before dusk', both),
    );

    expect(found).toContainEqual(expect.objectContaining({ kind: 'changed' }));
  });

  it('shows a changed sign in Chinese', () => {
    expect(runs(verifyQuote('它能储存五百吨稻谷', both))).toEqual([
      { kind: 'same', article: '它能储存' },
      { kind: 'changed', article: '三', quoted: '五' },
      { kind: 'same', article: '百吨稻谷' },
    ]);
  });

  it('notices a number and a sign', () => {
    expect(verifyQuote('cost 3.6 million crowns and took years', both).kind).not.toBe('exact');
  });

  it('finds the words in another article than the one named', () => {
    const check = verifyQuote('A museum opened in the engine room', both, granary);

    expect(check).toMatchObject({ kind: 'elsewhere', found: { kind: 'exact' } });
  });

  it.each(['', '…', 'Penguins ride skateboards across the harbour'])(
    'finds nothing for "%s"',
    (words) => {
      expect(verifyQuote(words, both).kind).toBe('not-found');
    },
  );

  it('finds every stretch of an article exactly, and its words where it says', () => {
    const stretch = fc.tuple(fc.constantFrom(...both), fc.nat(), fc.integer({ min: 1, max: 60 }));

    fc.assert(
      fc.property(stretch, ([article, from, count]) => {
        const words = listWords(article.text);
        const first = words[from % words.length];
        const last = words[Math.min(words.length - 1, (from % words.length) + count - 1)];
        const quote = article.text.slice(first?.span.start, last?.span.end);
        const check = verifyQuote(quote, [article]);
        expect(check.kind).toBe('exact');
        if (check.kind !== 'exact') return;
        expect(keys(slice(article.text, check.span))).toEqual(keys(quote));
        expect(check.citation.span.start).toBeLessThanOrEqual(check.span.start);
      }),
    );
  });

  it('tells in its runs exactly the words of the article and of the quotation', () => {
    const edit = fc.record({
      from: fc.nat(),
      count: fc.integer({ min: 8, max: 30 }),
      drop: fc.nat(),
      add: fc.constantFrom('zebra', 'the', 'not at all'),
    });

    fc.assert(
      fc.property(edit, ({ from, count, drop, add }) => {
        const words = listWords(lighthouse.text).map(({ span }) => slice(lighthouse.text, span));
        const quoted = words.slice(from % (words.length - 8)).slice(0, count);
        quoted.splice(drop % quoted.length, 1, add);
        const check = verifyQuote(quoted.join(' '), [lighthouse]);
        if (check.kind !== 'altered') return;
        const of = (side: 'article' | 'quoted') =>
          check.differences.flatMap((run) =>
            side in run
              ? keys(run[side as keyof typeof run])
              : run.kind === 'same'
                ? keys(run.article)
                : [],
          );
        expect(of('article')).toEqual(keys(slice(lighthouse.text, check.span)));
        expect(of('quoted')).toEqual(keys(quoted.join(' ')));
      }),
    );
  });
});

function runs(check: QuoteCheck) {
  return check.kind === 'altered' ? check.differences : check.kind;
}

function keys(text: string): readonly string[] {
  return listWords(text).map(({ key }) => key);
}
