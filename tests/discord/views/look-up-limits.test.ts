import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/core/answer/citation.js';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { slice } from '../../../src/core/article/span.js';
import { citeArticle, citeStyles } from '../../../src/core/look-up/cite-article.js';
import { findReference } from '../../../src/core/look-up/find-reference.js';
import { verifyQuote } from '../../../src/core/look-up/verify-quote.js';
import { headView } from '../../../src/discord/posts/head-view.js';
import { addedView } from '../../../src/discord/views/added-view.js';
import { articleInfoView } from '../../../src/discord/views/article-info-view.js';
import { articleListView } from '../../../src/discord/views/article-list-view.js';
import { citeView } from '../../../src/discord/views/cite-view.js';
import { compareView } from '../../../src/discord/views/compare-view.js';
import { limits } from '../../../src/discord/views/limits.js';
import { quoteCheckView } from '../../../src/discord/views/quote-check-view.js';
import { referenceChoiceView } from '../../../src/discord/views/reference-choice-view.js';
import { settingsView } from '../../../src/discord/views/settings-view.js';
import { expectSendable } from '../expect-sendable.js';
import { articles, settings } from '../some-articles.js';

describe('within Discord’s limits, for any article,', () => {
  it('is each check of a quotation, altered or not', () => {
    fc.assert(
      fc.property(articles, settings, fc.nat(), fc.boolean(), (article, setting, at, isAltered) => {
        const passage = article.passages[at % article.passages.length];
        if (!passage) return;
        const words = slice(article.text, passage.span).split(' ');
        const quoted = isAltered ? words.map((word, i) => (i % 7 === 3 ? 'other' : word)) : words;
        expectSendable(quoteCheckView(verifyQuote(quoted.join(' '), [article]), setting));
      }),
      { numRuns: 60 },
    );
  });

  it('is a comparison of many articles', () => {
    fc.assert(
      fc.property(
        fc.array(articles, { minLength: 1, maxLength: 12 }),
        settings,
        fc.string({ minLength: 1, maxLength: 6000 }),
        (several, setting, question) => {
          const compared = several.map((article, at) => {
            const [passage] = article.passages;
            return passage && at % 3 > 0
              ? {
                  kind: 'found' as const,
                  article,
                  citation: cite(article, passage.sentences[0] ?? passage.span),
                  confidence: 1,
                }
              : { kind: 'none-here' as const, article, nearest: [] };
          });
          expectSendable(compareView(compared, question, setting));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is an entry in each style, what is known, the list, and what leads nowhere', () => {
    fc.assert(
      fc.property(
        articles,
        settings,
        fc.oneof(
          fc.string({ minLength: 1, maxLength: 3000 }),
          fc.nat(3000).map((length) => `${'*'.repeat(length)}x`),
          fc.nat(500).map((length) => '长标题 '.repeat(length + 1)),
        ),
        (article, setting, text) => {
          const metadata = {
            ...article.metadata,
            title: text.trim() || 'x',
            authors: [text, text],
          };
          const long = { ...article, metadata };
          for (const style of citeStyles) {
            expectSendable(citeView(citeArticle(long, style), style, setting));
          }
          const full = {
            ...long,
            metadata: {
              ...metadata,
              published: text.slice(0, 200),
              publisher: text,
              licence: text,
              source: `https://example.org/${'a'.repeat(1900)}`,
            },
          };
          for (const one of [long, full]) {
            expectSendable(articleInfoView(one, setting));
            expectSendable(addedView({ kind: 'added', article: one }, setting));
            const { markdown } = headView(one, setting.texts);
            expect(markdown.length).toBeLessThanOrEqual(limits.content);
          }
          expectSendable(
            articleListView(
              Array.from({ length: 30 }, () => long),
              long,
              setting,
            ),
          );
          const outcome = findReference(text, [article]);
          if (outcome.kind === 'none' || outcome.kind === 'several') {
            expectSendable(referenceChoiceView(outcome, setting));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are the settings of a server with hundreds of channels', () => {
    fc.assert(
      fc.property(articles, settings, fc.nat({ max: 500 }), (article, setting, count) => {
        const channels = new Map(
          Array.from({ length: count }, (_, at) => [
            `18446744073709551${String(at).padStart(3, '0')}`,
            { answers: 'every-question', replies: 'thread', article: article.slug } as const,
          ]),
        );
        const wholeLibrary = createLibrary([article]);
        const guild = {
          articleRoles: new Map([[article.slug, Array.from({ length: 25 }, (_, at) => `9${at}`)]]),
          hiddenArticles: Array.from({ length: 40 }, (_, at) => `hidden-${at}`),
        };
        const lacking = new Map(
          ['1', ...channels.keys()].map((id) => [id, ['Send Messages', 'Create Public Threads']]),
        );
        expectSendable(
          settingsView(
            { guild, channels, lacking, here: '1' },
            { wholeLibrary, hasMessageContent: false },
            setting,
          ),
        );
      }),
      { numRuns: 40 },
    );
  });
});
