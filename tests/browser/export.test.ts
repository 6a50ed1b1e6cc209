import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchBrowser } from './browser.js';
import { serveDirectory } from './serve-directory.js';
import { openPage, type Site, startSite } from './site.js';

const run = promisify(execFile);
const slug = 'digital-technology-innovation';

describe('footnote export', () => {
  let directory: string;
  let browser: Browser;
  let site: Site;
  let host: Awaited<ReturnType<typeof serveDirectory>>;
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'footnote-export-'));
    await run(process.execPath, ['dist/cli.js', 'export', directory, '--corpus', 'corpus']);
    if (!hasChromium) return;
    [browser, site, host] = await Promise.all([
      launchBrowser(),
      startSite(),
      serveDirectory(directory, '/club/texts'),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([site?.stop(), host?.stop()]);
    await rm(directory, { recursive: true, force: true });
  });

  it('replaces its own export and nothing else', async () => {
    const before = await readdir(directory);
    await run(process.execPath, ['dist/cli.js', 'export', directory, '--corpus', 'corpus']);
    const other = await mkdtemp(path.join(tmpdir(), 'footnote-other-'));
    await writeFile(path.join(other, 'diary.txt'), 'mine');

    const refused = run(process.execPath, ['dist/cli.js', 'export', other, '--corpus', 'corpus']);

    await expect(refused).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(other),
    });
    expect(await readdir(other)).toEqual(['diary.txt']);
    expect(await readdir(directory)).toEqual(before);
    await rm(other, { recursive: true });
  });

  describe.skipIf(!hasChromium)('in Chromium', () => {
    const found = async (page: Page, words: string): Promise<readonly string[]> => {
      await page.getByRole('combobox').fill(words);
      await page.getByRole('option').first().waitFor();
      await page.waitForTimeout(150);
      return page.locator('.found-words').allTextContents();
    };

    it('is browsed from a path of a static host, with search and marks', async () => {
      const { page, problems } = await openPage(browser, { ...site, url: host.url });

      await page.goto('/club/texts/');
      await page.locator('.article-list a').first().click();
      await page.locator('article').waitFor();
      const [words] = await found(page, 'digitally specialized enterp');
      await page.keyboard.press('Enter');

      await expect.poll(() => page.locator('article mark').allTextContents()).toEqual([words]);
      expect(page.url()).toContain(`/club/texts/read/${slug}.html?q=`);
      expect(problems).toEqual([]);
      await page.context().close();
    });

    it.each(['regional networks', 'colaboration', 'bottleneck', 'the data', 'innov'])(
      'finds the same as the server for "%s"',
      async (words) => {
        const exported = await openPage(browser, { ...site, url: host.url });
        const served = await openPage(browser, site);
        await exported.page.goto(`/club/texts/read/${slug}.html`);
        await served.page.goto(`/read/${slug}`);

        const fromServer = await found(served.page, words);

        expect(await found(exported.page, words)).toEqual(fromServer);
        expect(fromServer.length).toBeGreaterThan(0);
        await Promise.all([exported.page.context().close(), served.page.context().close()]);
      },
    );

    it('lands on the paragraph without script', async () => {
      const { page } = await openPage(
        browser,
        { ...site, url: host.url },
        { javaScriptEnabled: false },
      );

      await page.goto(`/club/texts/read/${slug}.html?q=700-900#p2-3`);

      expect(await page.locator('.block:target').getAttribute('id')).toBe('p2-3');
      await page.context().close();
    });

    it('works opened as a file', async () => {
      const page = await browser.newPage();
      const file = pathToFileURL(path.join(directory, 'read', `${slug}.html`)).href;

      await page.goto(`${file}?q=700-900#p0-2`);

      expect((await page.locator('article mark').allTextContents()).join('').length).toBe(200);
      expect((await found(page, 'regional networks')).length).toBeGreaterThan(0);
      await page.close();
    });
  });
});
