import { describe, expect, it } from 'vitest';
import { hasChromium } from './browser.js';
import { findBarriers } from './find-barriers.js';
import { useSite } from './use-site.js';

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
  const visit = useSite();

  const schemes = ['light', 'dark'] as const;
  it.each(paths.flatMap((path) => schemes.map((colorScheme) => ({ path, colorScheme }))))(
    'has no barrier that axe finds: $path, $colorScheme',
    async ({ path, colorScheme }) => {
      const { page } = await visit.openPage({ colorScheme });

      await page.goto(path);

      expect(await findBarriers(page)).toEqual([]);
      await page.context().close();
    },
  );

  it.each(paths)('loads %s from here alone, without an error', async (path) => {
    const { page, problems } = await visit.openPage();

    await page.goto(path, { waitUntil: 'networkidle' });

    // The browser notes the answer 404 of a page that is not there.
    const isExpected = (problem: string): boolean =>
      path.includes('nothing') && problem.includes('404');
    expect(problems.filter((problem) => !isExpected(problem))).toEqual([]);
    await page.context().close();
  });

  it.each(paths)('fits %s into any width from 320 to 2,560 pixels', async (path) => {
    const { page } = await visit.openPage();
    const overflows: unknown[] = [];

    await page.goto(path);
    for (const width of [320, 390, 768, 960, 1088, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 700 });
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
