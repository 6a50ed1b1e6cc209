import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import { planPost } from '../../../src/discord/posts/post-plan.js';
import { english } from '../../../src/discord/texts/en.js';
import { chinese } from '../../../src/discord/texts/zh-CN.js';
import { linkedArticles } from '../../linked-articles/linked-articles.js';
import { expectSendable } from '../expect-sendable.js';
import { articles, tea } from '../some-articles.js';

function said(article: Article): readonly string[] {
  return planPost(article, english).map(({ view }) => view.content);
}

describe('planPost', () => {
  it('heads the post with title, authors and outline', () => {
    const [head = ''] = said(tea);

    expect(head).toContain('# On tea');
    expect(head).toContain('Authors: Jane Doe');
    expect(head).toContain('- §1 Leaves');
    expect(head).toContain('  - §1.1 Green leaves');
  });

  it('gives each paragraph its message, with its section and its number', () => {
    expect(said(tea)).toContain(
      '-# §1, ¶ 3\n> Afterwards they are rolled, \\*not\\* crushed, and cost $5 \\@ the market.',
    );
    expect(said(tea)).toContain(
      '### 1.1 Green leaves\n-# §1.1, ¶ 1\n> Green leaves are steamed at once. Steam stops the oxidation.'.replace(
        '1.1 Green',
        'Green',
      ),
    );
  });

  it('sends a paragraph that is too long over several messages, none of its words lost', () => {
    const long = `${'word '.repeat(900)}end.`;
    const article = parseArticle({ slug: 'long', markdown: `# Long\n\n${long}\n\nShort.` });

    const shown = planPost(article, english).flatMap(({ view }) =>
      view.quotes.map(({ words }) => words),
    );

    expect(shown.join(' ').replace(/\s+/gu, ' ')).toContain(long);
    expect(said(article).filter((one) => /¶ 1 \(\d\/\d\)/u.test(one)).length).toBeGreaterThan(2);
  });

  it.each(linkedArticles.map((one) => [one.slug, one] as const))(
    'shows every sentence of %s in the message that stands for it',
    (_slug, article) => {
      const planned = planPost(article, chinese);

      for (const { sentences, paragraph } of article.passages) {
        if (article.paragraphs[paragraph]?.kind === 'fact') continue;
        for (const { start, end } of sentences) {
          const message = planned.find(
            ({ reference }) =>
              reference && reference.span.start <= start && end <= reference.span.end,
          );
          const words = message?.view.quotes.map((quote) => quote.words) ?? [];
          expect(words.some((one) => one.includes(article.text.slice(start, end)))).toBe(true);
        }
      }
    },
  );

  it('of any article is within limits, verbatim, and whole', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const planned = planPost(article, english);
        for (const { view } of planned) expectSendable(view);
        const shown = planned.flatMap(({ view }) => view.quotes.map(({ words }) => words)).join('');
        const facts = article.paragraphs.find(({ kind }) => kind === 'fact');
        const text = article.text.slice(0, facts?.span.start);
        expect(shown.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
      }),
      { numRuns: 60 },
    );
  });
});
