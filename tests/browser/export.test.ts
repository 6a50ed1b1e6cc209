import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkedArticles } from '../linked-articles/linked-articles.js';
import { hasChromium, launchBrowser } from './browser.js';
import { findBarriers } from './find-barriers.js';
import { serveDirectory } from './serve-directory.js';
import { openPage, type Site, startSite } from './site.js';

const run = promisify(execFile);
const slug = 'digital-technology-innovation';

/** With the built-in article: three, one of them Chinese. */
const others = linkedArticles.filter((one) => one.slug !== 'bridge');

describe('footnote export', () => {
  let directory: string;
  let corpus: string;
  let browser: Browser;
  let site: Site;
  let host: Awaited<ReturnType<typeof serveDirectory>>;
  const exportTo = (target: string) =>
    run(process.execPath, ['dist/cli.js', 'export', target, '--corpus', corpus]);
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'footnote-export-'));
    corpus = await mkdtemp(path.join(tmpdir(), 'footnote-corpus-'));
    for (const from of [
      `corpus/${slug}`,
      ...others.map((one) => `tests/linked-articles/${one.slug}`),
    ])
      await copyFile(`${from}.md`, path.join(corpus, `${path.basename(from)}.md`));
    await exportTo(directory);
    if (!hasChromium) return;
    [browser, site, host] = await Promise.all([
      launchBrowser(),
      startSite(others),
      serveDirectory(directory, '/club/texts'),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([site?.stop(), host?.stop()]);
    for (const made of [directory, corpus]) await rm(made, { recursive: true, force: true });
  });

  it('replaces its own export and nothing else', async () => {
    const before = await readdir(directory);
    await exportTo(directory);
    const other = await mkdtemp(path.join(tmpdir(), 'footnote-other-'));
    await writeFile(path.join(other, 'diary.txt'), 'mine');

    const refused = exportTo(other);

    await expect(refused).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(other),
    });
    expect(await readdir(other)).toEqual(['diary.txt']);
    expect(await readdir(directory)).toEqual(before);
    await rm(other, { recursive: true });
  });

  it('links to nothing but its own files and anchors, and to pages of the web', async () => {
    const pages = [
      'index.html',
      ...(await readdir(path.join(directory, 'read'))).map((name) => `read/${name}`),
    ];
    const wrong: string[] = [];
    for (const page of pages) {
      const { document } = parseHTML(await readFile(path.join(directory, page), 'utf8'));
      const named = [...document.querySelectorAll('[href], [src], [data-index]')];
      for (const element of named) {
        const link = ['href', 'src', 'data-index']
          .map((one) => element.getAttribute(one) ?? '')
          .join('');
        if (/^https?:/u.test(link)) continue;
        const [file = '', anchor = ''] = link.split('#');
        const target = path.join(directory, path.dirname(page), file);
        const content = await readFile(
          file === '' ? path.join(directory, page) : target,
          'utf8',
        ).catch(() => undefined);
        if (link.startsWith('/') || content === undefined) wrong.push(`${page}: ${link}`);
        else if (anchor !== '' && !content.includes(`id="${decodeURIComponent(anchor)}"`))
          wrong.push(`${page}: ${link}`);
      }
    }

    expect(pages).toHaveLength(4);
    expect(wrong).toEqual([]);
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
      expect(await page.locator('.article-list a').count()).toBe(3);
      await page.locator(`.article-list a[href*="${slug}"]`).click();
      await page.locator('article').waitFor();
      const [words] = await found(page, 'digitally specialized enterp');
      await page.keyboard.press('Enter');

      await expect.poll(() => page.locator('article mark').allTextContents()).toEqual([words]);
      expect(page.url()).toContain(`/club/texts/read/${slug}.html?q=`);
      expect(problems).toEqual([]);
      await page.context().close();
    });

    it('finds the same as the server, in each language', async () => {
      const exported = await openPage(browser, { ...site, url: host.url });
      const served = await openPage(browser, site);
      await exported.page.goto(`/club/texts/read/${slug}.html`);
      await served.page.goto(`/read/${slug}`);

      for (const words of ['regional networks', 'colaboration', 'innov', 'keeper', '山泉水']) {
        const fromServer = await found(served.page, words);

        expect(await found(exported.page, words)).toEqual(fromServer);
        expect(fromServer.length).toBeGreaterThan(0);
      }
      await Promise.all([exported.page.context().close(), served.page.context().close()]);
    });

    it('goes from one article to the sentence of another, in Chinese', async () => {
      const { page, problems } = await openPage(browser, { ...site, url: host.url });
      await page.goto(`/club/texts/read/${slug}.html`);
      const [words] = await found(page, '退休的邮递员');

      await page.keyboard.press('Enter');

      await expect.poll(() => page.locator('article mark').allTextContents()).toEqual([words]);
      expect(page.url()).toContain('/club/texts/read/tea-house.html?q=');
      expect(problems).toEqual([]);
      await page.context().close();
    });

    it('has no barrier that axe finds, in light and dark', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await openPage(browser, { ...site, url: host.url }, { colorScheme });
        for (const name of ['', 'read/tea-house.html', 'read/lighthouse.html?q=100-200']) {
          await page.goto(`/club/texts/${name}`);
          expect(await findBarriers(page)).toEqual([]);
        }
        await page.context().close();
      }
    });

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
