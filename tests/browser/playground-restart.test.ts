import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Footnote, startFootnote } from '../end-to-end/start-footnote.js';
import { hasChromium, launchBrowser } from './browser.js';
import { findBarriers } from './find-barriers.js';

const question = 'What should enterprises with expertise in generic technologies do?';
const typed = 'What should regional networks center on?';

describe.skipIf(!hasChromium)('a page of the playground whose server is killed', () => {
  let browser: Browser;
  let footnote: Footnote;
  let port = '0';
  let page: Page;
  const start = async (): Promise<void> => {
    footnote = await startFootnote({ PORT: port });
    const line = await footnote.says(/http:/u);
    port = /:(\d+)/u.exec(line)?.[1] ?? '';
  };

  beforeAll(async () => {
    [browser] = await Promise.all([launchBrowser(), start()]);
    page = await browser.newPage();
    await page.goto(`http://localhost:${port}/`);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await footnote?.stop();
  });

  const box = () => page.getByRole('textbox', { name: 'Message' });
  const status = () => page.locator('#status').textContent();
  const answers = () => page.locator('.message[data-author="footnote"]');

  it('says so, keeps the words that were typed, and goes on once the server is there again', async () => {
    await box().fill(question);
    await page.keyboard.press('Enter');
    await answers().first().waitFor();
    await box().fill(typed);

    await footnote.stop('SIGKILL');
    await expect.poll(status, { timeout: 15_000 }).toContain('connection is lost');
    expect(await box().inputValue()).toBe(typed);
    await page.keyboard.press('Enter');
    await expect.poll(status).toContain('cannot reach Footnote');
    expect(await box().inputValue()).toBe(typed);

    await start();
    await page.locator('.conversation-end').waitFor({ timeout: 20_000 });
    expect(await status()).toBe('');
    expect(await box().inputValue()).toBe(typed);
    expect(await answers().first().getByRole('button', { name: 'Bookmark' }).isEnabled()).toBe(
      false,
    );
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Enter');

    await expect.poll(() => answers().count()).toBe(2);
    expect(await answers().last().textContent()).toContain('regional');
    await answers().last().getByRole('button', { name: 'Bookmark' }).click();
    await page.locator('.message-ephemeral').waitFor();
  }, 90_000);
});
