import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { cite } from '../../src/core/answer/citation.js';
import { articleLink, citationLink } from '../../src/core/answer/reader-link.js';
import { linkedArticles } from '../linked-articles/linked-articles.js';
import { longArticle } from '../linked-articles/long-article.js';
import { hasChromium } from './browser.js';
import { useSite } from './use-site.js';

const isSeen = `(element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight && bottom > top;
}`;
/**
 * What is marked, and where the address leads. Its beginning is on the screen: that of the
 * sentence, or where no script scrolls to it, that of its paragraph.
 */
const marked = (hasScript: boolean) => `(() => {
  const marks = [...document.querySelectorAll('article mark')];
  const target = document.querySelector('.block:target');
  const shown = ${hasScript} ? marks[0] : target;
  return {
    text: marks.map((mark) => mark.textContent).join(''),
    isSeen: shown != null && (${isSeen})(shown),
    target: target?.id ?? '',
  };
})()`;
/** Lets the page's script scroll. */
const afterFrame = 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';
/** Follows links to paragraphs on the page that is open; names those that are not seen then. */
const follow = (ids: readonly string[]) => `${JSON.stringify(ids)}.filter((id) => {
  location.hash = id;
  const target = document.querySelector(':target');
  return target?.id !== id || !(${isSeen})(target);
})`;

const phone = { viewport: { width: 320, height: 568 }, reducedMotion: 'reduce' } as const;
const long = longArticle(8);
const chinese = linkedArticles.filter(({ slug }) => slug === 'tea-house');

describe.skipIf(!hasChromium)('the reader in Chromium', () => {
  const visit = useSite([...chinese, long]);

  describe.each([
    ['with script', true],
    ['without script', false],
  ])('%s, on a phone', (_how, javaScriptEnabled) => {
    it('lands on every paragraph of three articles, one of them Chinese, one long', async () => {
      const { page } = await visit.openPage({ ...phone, javaScriptEnabled });
      const { articles } = visit.site.library;

      for (const article of articles) {
        await page.goto(articleLink(visit.site.url, article));
        const ids = article.passages.map(({ paragraph }) => article.paragraphs[paragraph]?.id);
        expect(await page.evaluate(follow(ids.filter((id) => id !== undefined)))).toEqual([]);
      }

      expect(articles).toHaveLength(3);
      await page.context().close();
    });

    it('marks and shows the sentence of a link into every passage', async () => {
      const { page } = await visit.openPage({ ...phone, javaScriptEnabled });
      const wrong: unknown[] = [];
      for (const article of visit.site.library.articles) {
        for (const [at, { sentences }] of article.passages.entries()) {
          const span = sentences[at % sentences.length];
          // The long one's passages are like each other: without script a part is enough.
          const isLeftOut = !javaScriptEnabled && article.slug === long.slug && at % 5 !== 0;
          if (!span || isLeftOut) continue;
          const citation = cite(article, span);
          await page.goto(citationLink(visit.site.url, citation));
          if (javaScriptEnabled) await page.evaluate(afterFrame);
          const seen = await page.evaluate(marked(javaScriptEnabled));
          const text = article.text.slice(span.start, span.end);
          const expected = { text, isSeen: true, target: citation.paragraph.id };
          if (!isDeepStrictEqual(seen, expected)) wrong.push({ seen, expected });
        }
      }

      expect(wrong).toEqual([]);
      await page.context().close();
    });
  });

  it('goes to every section from the outline, and follows in it', async () => {
    const { page } = await visit.openPage({ viewport: { width: 1280, height: 700 } });
    const [article] = visit.site.library.articles;
    if (!article) throw new Error('Expected a corpus with an article');
    const sections = article.sections.filter(({ number }) => number !== '0');

    await page.goto(articleLink(visit.site.url, article));
    for (const { id, title } of sections.slice(0, -1)) {
      await page.locator('.outline-beside a', { hasText: title }).click();
      await expect
        .poll(() => page.locator('.outline-beside a[aria-current]').getAttribute('href'))
        .toBe(`#${encodeURIComponent(id)}`);
    }

    await page.context().close();
  });

  it('folds the outline above the text on a phone', async () => {
    const { page } = await visit.openPage({ viewport: { width: 390, height: 800 } });
    const [article] = visit.site.library.articles;

    await page.goto(`/read/${article?.slug}`);

    const links = page.locator('.outline a:visible');
    expect(await links.count()).toBe(0);
    await page.getByText('Contents').first().click();
    expect(await links.count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
