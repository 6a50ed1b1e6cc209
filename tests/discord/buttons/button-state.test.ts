import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/core/answer/citation.js';
import type { Article } from '../../../src/core/article/article.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import { articleKey } from '../../../src/discord/buttons/article-key.js';
import type { ButtonState } from '../../../src/discord/buttons/button-state.js';
import { decodeButton } from '../../../src/discord/buttons/decode-button.js';
import { encodeButton } from '../../../src/discord/buttons/encode-button.js';
import { placesWithin } from '../../../src/discord/buttons/span-codes.js';
import { limits } from '../../../src/discord/views/limits.js';
import { coffee, tea } from '../some-articles.js';

const all = [tea, coffee].flatMap((article) =>
  article.passages.flatMap(({ sentences }) => sentences.map((span) => cite(article, span))),
);
const askerId = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String);
const places = fc.subarray(all, { minLength: 1, maxLength: 10 }).map((some) => placesWithin(some));
const page = fc.nat(40);
const article: fc.Arbitrary<Article> = fc.constantFrom(tea, coffee);

const states: fc.Arbitrary<ButtonState> = fc.oneof(
  fc.record({ kind: fc.constantFrom('passage' as const, 'discuss' as const), askerId, places }),
  fc.record({
    kind: fc.constantFrom('passage' as const, 'discuss' as const),
    askerId,
    places,
    passage: fc.nat(5),
  }),
  fc.record({ kind: fc.constantFrom('choice' as const, 'post' as const), askerId, places }),
  fc.record({
    kind: fc.constant('choice' as const),
    askerId,
    places: places.map((some) => some.slice(0, 1)),
    to: askerId,
  }),
  fc.record({
    kind: fc.constantFrom('helpful' as const, 'not-helpful' as const, 'bookmark' as const),
    askerId,
    places: places.map((some) => some.slice(0, 1)),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    list: fc.constantFrom(
      'more' as const,
      'search' as const,
      'items' as const,
      'selection' as const,
    ),
    askerId,
    places,
    page,
  }),
  fc
    .tuple(article, askerId, page, fc.oneof(places, fc.constant([])))
    .chain(([one, id, number, from]) =>
      fc.constantFrom(...one.sections).map((section) => ({
        kind: 'section' as const,
        askerId: id,
        article: one,
        section,
        page: number,
        places: from,
      })),
    ),
  fc.record({ kind: fc.constant('outline' as const), askerId, article, page }),
  fc.record({
    kind: fc.constant('outline' as const),
    askerId,
    article,
    page,
    isChoice: fc.constant(true as const),
  }),
  fc.record({
    kind: fc.constant('section' as const),
    askerId,
    article: fc.constant(tea),
    section: fc.constantFrom(...tea.sections),
    page,
    places,
    isChoice: fc.constant(true as const),
  }),
  fc.record({
    kind: fc.constant('section' as const),
    askerId,
    article: fc.constant(tea),
    section: fc.constantFrom(...tea.sections),
    page,
    places: fc.constant([]),
    isChoice: fc.constant(true as const),
    to: askerId,
  }),
  fc.record({ kind: fc.constant('ask' as const), askerId, article }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'forget' as const), askerId }),
  fc.record({ kind: fc.constant('bookmarks' as const), askerId, page }),
  fc.record({ kind: fc.constant('drop-question' as const), askerId, question: fc.nat(99_999) }),
  fc.record({
    kind: fc.constant('drop-question' as const),
    askerId,
    question: fc.nat(99_999),
    agenda: fc.record({ session: fc.stringMatching(/^[0-9a-z]{10}$/u), page, messageId: askerId }),
  }),
  fc.record(
    {
      kind: fc.constant('settle-with' as const),
      askerId,
      places: places.map((all) => all.slice(0, 1)),
      question: fc.nat(99_999),
    },
    { requiredKeys: ['kind', 'askerId', 'places'] },
  ),
  fc.record({ kind: fc.constant('open-question' as const), askerId }),
  fc.record({ kind: fc.constant('open-question' as const), askerId, article }),
  fc.tuple(article, askerId).chain(([one, id]) =>
    fc.constantFrom(...one.sections).map((section) => ({
      kind: 'open-question' as const,
      askerId: id,
      article: one,
      section,
    })),
  ),
  fc.record({ kind: fc.constant('none' as const), askerId, at: fc.nat(24) }),
);

describe('a button’s custom id', () => {
  it('fits, and reads back as what it was written from', () => {
    fc.assert(
      fc.property(states, (state) => {
        const id = encodeButton(state);

        expect(id.length).toBeLessThanOrEqual(limits.customId);
        expect(decodeButton(id, [coffee, tea])).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back as nothing once the article’s text has changed', () => {
    const id = encodeButton({ kind: 'outline', askerId: '1', article: tea, page: 0 });
    const changed = parseArticle({ slug: 'tea', markdown: '# On tea\n\nTea is no drink.' });

    expect(decodeButton(id, [changed])).toBeUndefined();
  });

  it('is refused, without a word, when somebody made it up', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 100 }),
          fc
            .tuple(
              fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
              fc.stringMatching(/^[0-9a-z]{1,14}$/u),
              fc.oneof(
                fc.stringMatching(/^[0-9a-z_]{0,60}$/u),
                fc.constantFrom(tea, coffee).map((one) => `${articleKey(one)}_3_zzzzzzzzz`),
              ),
              fc.stringMatching(/^[0-9a-z_~-]{0,20}$/u),
            )
            .map(([letter, asker, at, code]) => `1${letter}.${asker}.${at}.${code}`),
          states
            .map(encodeButton)
            .chain((id) =>
              fc
                .tuple(fc.nat(id.length), fc.string({ maxLength: 3 }))
                .map(([at, noise]) => id.slice(0, at) + noise + id.slice(at + 1)),
            ),
        ),
        (id) => {
          const state = decodeButton(id, [tea, coffee]);

          if (!state) return;
          const again = encodeButton(state);
          expect(again.length).toBeLessThanOrEqual(limits.customId);
          expect(decodeButton(again, [tea, coffee])).toEqual(state);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
