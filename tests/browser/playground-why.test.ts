import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasChromium } from './browser.js';
import { findBarriers } from './find-barriers.js';
import { useSite } from './use-site.js';

const question = 'What should enterprises with expertise in generic technologies do?';

async function ask(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Message' }).fill(question);
  await page.keyboard.press('Enter');
  await page.locator('.message[data-author="footnote"]').first().waitFor();
}

describe.skipIf(!hasChromium)('what an answer rests on, in Chromium', () => {
  const visit = useSite();

  it.each(['light', 'dark'] as const)(
    'shows why, in a chart without barriers: %s',
    async (scheme) => {
      const { page, problems } = await visit.openPage({ colorScheme: scheme });
      await ask(page);

      await page.locator('.why summary').click();

      expect(await page.locator('.why table tbody tr').count()).toBe(7);
      expect(await page.locator('.why table thead th').count()).toBe(3);
      expect(await page.locator('.why-candidates .why-quoted').count()).toBe(1);
      expect(await page.locator('.why-word').allTextContents()).toContain('expertise');
      expect(await findBarriers(page)).toEqual([]);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  it.each([320, 390, 768, 1280, 2560])('keeps the chart within %i pixels', async (width) => {
    const { page } = await visit.openPage({ viewport: { width, height: 800 } });
    await ask(page);

    await page.locator('.why summary').click();

    const overflows = await page.evaluate(
      `[document.documentElement, ...document.querySelectorAll('.why, .why *')].filter(
        (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline',
      ).map((one) => one.outerHTML.slice(0, 80))`,
    );
    expect(overflows).toEqual([]);
    // What is narrower cannot be read.
    const bars = await page.evaluate(
      `[...document.querySelectorAll('.why tbody meter')].filter(
        (one) => one.getBoundingClientRect().width < 25,
      ).length`,
    );
    expect(bars).toBe(0);
    await page.context().close();
  });
});
