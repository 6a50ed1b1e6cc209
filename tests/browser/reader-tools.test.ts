import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasChromium } from './browser.js';
import { findBarriers } from './find-barriers.js';
import { useSite } from './use-site.js';

const path = '/read/digital-technology-innovation';

const opacity = "getComputedStyle(document.querySelector('#p2-3 > .copy-link')).opacity";
const isOnScreen = `(() => {
  const { top } = document.querySelector('.block:target .text').getBoundingClientRect();
  return top >= 0 && top < innerHeight;
})()`;

describe.skipIf(!hasChromium)("the reader's tools in Chromium", () => {
  const visit = useSite();

  it('finds a quote by keyboard and lands on it, marked', async () => {
    const { page, problems } = await visit.openPage();
    await page.goto(path);

    await page.keyboard.press('/');
    await page.keyboard.type('digitally specialized enterp');
    const first = page.getByRole('option').first();
    await first.waitFor();
    const words = await first.locator('.found-words').textContent();
    await page.keyboard.press('ArrowDown');
    const box = page.getByRole('combobox');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await page.keyboard.press('Enter');

    await expect.poll(() => page.locator('article mark').allTextContents()).toEqual([words]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('says that nothing was found, and closes with Escape', async () => {
    const { page } = await visit.openPage();
    await page.goto(path);

    const box = page.getByRole('combobox');
    await box.fill('zzzzqqq');

    await page.locator('#found-nothing:visible').waitFor();
    expect(await page.locator('#found-status').textContent()).toContain('zzzzqqq');
    await box.press('Escape');
    expect(await page.locator('#found-nothing').isVisible()).toBe(false);
    await page.context().close();
  });

  /** What a person does to get at a paragraph's button and press it. */
  const ways = {
    keyboard: async (page: Page) => {
      // From the number of the paragraph it is one step on.
      await page.locator('#p2-3 > .number').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    },
    mouse: async (page: Page) => {
      await page.locator('#p2-3 .text').hover();
      await page.locator('#p2-3 > .copy-link').click();
    },
    touch: async (page: Page) => {
      await page.locator('#p2-3 > .number').tap();
      await page.locator('#p2-3 > .copy-link').tap();
    },
  };
  const devices = {
    keyboard: {},
    mouse: { viewport: { width: 1440, height: 900 } },
    touch: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  };

  it.each(['keyboard', 'mouse', 'touch'] as const)(
    'copies a link to a paragraph by %s, which lands on it in a new page',
    async (way) => {
      const permissions = ['clipboard-read', 'clipboard-write'];
      const { page } = await visit.openPage({ permissions, ...devices[way] });
      await page.goto(`${path}?q=1-9`);

      await ways[way](page);

      await expect.poll(() => page.locator('#copied').textContent()).toContain('Copied');
      await expect.poll(() => page.evaluate(opacity)).toBe('1');
      const copied = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(copied).toBe(`${visit.site.url}${path}#p2-3`);
      const opened = await page.context().newPage();
      await opened.goto(copied);
      const paragraph = opened.locator('.block:target .text');
      expect(await paragraph.textContent()).toBe(await page.locator('#p2-3 .text').textContent());
      await expect.poll(() => opened.evaluate(isOnScreen)).toBe(true);
      await page.context().close();
    },
  );

  it('prints the text and the numbers alone', async () => {
    const { page } = await visit.openPage();
    await page.goto(path);

    await page.emulateMedia({ media: 'print' });

    expect(
      await page
        .locator('#search, .copy-link, .outline, .site-footer')
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    expect(await page.locator('.number').filter({ visible: true }).count()).toBeGreaterThan(3);
    await page.context().close();
  });

  it('finds no barrier in the open list, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await visit.openPage({ colorScheme });
      await page.goto(path);
      await page.getByRole('combobox').fill('regional network');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');

      expect(await findBarriers(page)).toEqual([]);
      await page.context().close();
    }
  });

  it('takes at most 60 KB for a page', async () => {
    const { page } = await visit.openPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });

    await page.goto(path, { waitUntil: 'networkidle' });

    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThanOrEqual(60_000);
    await page.context().close();
  });
});
