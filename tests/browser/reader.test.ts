import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cite } from '../../src/core/answer/citation.js';
import { articleLink, citationLink } from '../../src/core/answer/reader-link.js';
import { hasChromium } from './browser.js';
import { useSite } from './use-site.js';

const marked = `(() => {
  const marks = [...document.querySelectorAll('article mark')];
  const top = marks[0]?.getBoundingClientRect().top ?? -1;
  return { text: marks.map((mark) => mark.textContent).join(''), isSeen: top >= 0 && top < innerHeight };
})()`;

describe.skipIf(!hasChromium)('the reader in Chromium', () => {
  const visit = useSite();

  const lands = async (page: Page): Promise<void> => {
    for (const article of visit.site.library.articles) {
      for (const span of article.passages.flatMap(({ sentences }) => sentences)) {
        await page.goto(citationLink(visit.site.url, cite(article, span)));
        await expect
          .poll(() => page.evaluate(marked))
          .toEqual({ text: article.text.slice(span.start, span.end), isSeen: true });
      }
    }
  };

  it('shows the marked sentence for the link of every sentence, on a phone', async () => {
    const { page } = await visit.openPage({ viewport: { width: 320, height: 568 } });

    await lands(page);

    await page.context().close();
  });

  it('marks the sentence of a link without script', async () => {
    const { page } = await visit.openPage({ javaScriptEnabled: false });
    const [article] = visit.site.library.articles;
    const span = article?.passages.at(-1)?.sentences[0];
    if (!article || !span) throw new Error('Expected a corpus with a sentence');

    await page.goto(citationLink(visit.site.url, cite(article, span)));

    const mark = page.locator('article mark');
    expect(await mark.textContent()).toBe(article.text.slice(span.start, span.end));
    expect(await page.locator('article .block:target').count()).toBe(1);
    await page.context().close();
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
