import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchBrowser } from './browser.js';
import { openPage, type Site, startSite } from './site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const runAxe = `axe.run().then(({ violations }) => violations.map(
  ({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`;
const slug = 'digital-technology-innovation';
const question = 'What should regional innovation networks be built on?';
const paths = [
  '/',
  `/?ask=${encodeURIComponent(question)}`,
  '/?lang=zh-CN',
  '/read',
  `/read/${slug}`,
  `/read/${slug}?q=700-900#p0-2`,
  '/read/nothing-of-that-name',
];

describe.skipIf(!hasChromium)('every page in Chromium', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const schemes = ['light', 'dark'] as const;
  it.each(paths.flatMap((path) => schemes.map((colorScheme) => ({ path, colorScheme }))))(
    'has no barrier that axe finds: $path, $colorScheme',
    async ({ path, colorScheme }) => {
      const { page } = await openPage(browser, site, { colorScheme });

      await page.goto(path);
      await page.evaluate(axe);

      expect(await page.evaluate(runAxe)).toEqual([]);
      await page.context().close();
    },
  );

  it.each(paths)('loads %s from here alone, without an error', async (path) => {
    const { page, problems } = await openPage(browser, site);

    await page.goto(path, { waitUntil: 'networkidle' });

    // The browser notes the answer 404 of a page that is not there.
    const isExpected = (problem: string): boolean =>
      path.includes('nothing') && problem.includes('404');
    expect(problems.filter((problem) => !isExpected(problem))).toEqual([]);
    await page.context().close();
  });

  it.each(paths)('fits %s into any width from 320 to 2,560 pixels', async (path) => {
    const { page } = await openPage(browser, site);
    const overflows: unknown[] = [];

    for (const width of [320, 390, 768, 960, 1088, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(path);
      overflows.push(
        await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        ),
      );
    }

    expect(overflows.every((overflow) => overflow === 0)).toBe(true);
    await page.context().close();
  });
});
