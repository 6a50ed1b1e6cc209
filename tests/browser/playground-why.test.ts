import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchBrowser } from './browser.js';
import { openPage, type Site, startSite } from './site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const runAxe = `axe.run().then(({ violations }) => violations.map(
  ({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`;
const question = 'What should enterprises with expertise in generic technologies do?';

async function ask(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Message' }).fill(question);
  await page.keyboard.press('Enter');
  await page.locator('.message[data-author="footnote"]').first().waitFor();
}

describe.skipIf(!hasChromium)('what an answer rests on, in Chromium', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it.each(['light', 'dark'] as const)(
    'shows why, in a chart without barriers: %s',
    async (scheme) => {
      const { page, problems } = await openPage(browser, site, { colorScheme: scheme });
      await ask(page);

      await page.locator('.why summary').click();
      await page.evaluate(axe);

      expect(await page.locator('.why table tbody tr').count()).toBe(7);
      expect(await page.locator('.why-candidates .why-quoted').count()).toBe(1);
      expect(await page.evaluate(runAxe)).toEqual([]);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );
});
