import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Citation } from '../../src/core/answer/citation.js';
import { originalLink } from '../../src/core/answer/original/original-link.js';
import { everySentence, isOnPage, linkedArticles } from '../linked-articles/linked-articles.js';
import { hasChromium, launchBrowser } from './browser.js';
import { serveOriginal } from './original-page.js';

/** Marks the words between two offsets of the article by a highlight of the page's own. */
function markExpected({ start, end }: { readonly start: number; readonly end: number }): string {
  return `(() => {
    const range = document.createRange();
    const place = (offset, isEnd) => {
      const blocks = [...document.querySelectorAll('[data-start]')];
      const from = (block) => Number(block.dataset.start);
      const to = (block) => from(block) + block.textContent.length;
      const block = isEnd
        ? blocks.findLast((one) => from(one) < offset)
        : blocks.find((one) => to(one) > offset);
      let left = Math.min(Math.max(offset, from(block)), to(block)) - from(block);
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (isEnd ? left <= text.length : left < text.length) return [text, left];
        left -= text.length;
      }
    };
    range.setStart(...place(${start}, false));
    range.setEnd(...place(${end}, true));
    CSS.highlights.set('expected', new Highlight(range));
    const { top, bottom } = range.getBoundingClientRect();
    return { top: top + scrollY, bottom: bottom + scrollY };
  })()`;
}

/** Lower than the page's head, so that whatever is marked is scrolled to. */
const HEIGHT = 300;

describe.skipIf(!hasChromium)('the link to the original page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
  });

  it.each(linkedArticles.map((article) => [article.slug, article] as const))(
    'marks the very sentence of %s, for every sentence',
    async (_slug, article) => {
      const original = await serveOriginal(article);
      const page = await browser.newPage({
        viewport: { width: 600, height: HEIGHT },
        // Pictures a quarter as large still show a character more or less.
        deviceScaleFactor: 0.5,
      });
      const wrong: string[] = [];
      const citations = everySentence(article).filter(isOnPage);
      for (const [at, citation] of citations.entries()) {
        const url = `${original.url}?${at}#${fragmentOf(citation)}`;
        if (!(await marksExactly(page, url, citation))) wrong.push(`${citation.sentence} ${url}`);
      }
      await page.close();
      await original.close();

      expect(citations.length).toBeGreaterThan(20);
      expect(wrong).toEqual([]);
    },
    240_000,
  );
});

function fragmentOf(citation: Citation): string {
  const link = originalLink(citation) ?? '';
  return link.slice(link.indexOf(':~:'));
}

/** Compares the picture of what the browser marks with that of the sentence, marked by the test. */
async function marksExactly(page: Page, url: string, { span }: Citation): Promise<boolean> {
  await page.goto(url);
  await page.waitForFunction('scrollY > 0', undefined, { timeout: 2000 }).catch(() => undefined);
  const scrolled = (await page.evaluate('scrollY')) as number;
  const marked = await page.screenshot({ fullPage: true });
  await page.evaluate(`document.documentElement.classList.add('expecting')`);
  const place = (await page.evaluate(markExpected(span))) as { top: number; bottom: number };
  const expected = await page.screenshot({ fullPage: true });
  const isSeen = place.bottom > scrolled && place.top < scrolled + HEIGHT;
  return isSeen && marked.equals(expected);
}
