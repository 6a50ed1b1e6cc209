import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasChromium } from './browser.js';
import { useSite } from './use-site.js';

const question = 'What should enterprises with expertise in generic technologies do?';

async function ask(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Message' }).fill(question);
  await page.keyboard.press('Enter');
  await page.locator('.message[data-author="footnote"]').first().waitFor();
}

async function choose(page: Page, command: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill(command);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: command }).waitFor();
}

describe.skipIf(!hasChromium)('a server of the playground in Chromium', () => {
  const visit = useSite();

  it('saves the file of a reply', async () => {
    const { page, problems } = await visit.openPage();
    await ask(page);
    await page.getByRole('button', { name: 'Bookmark' }).click();
    await page.locator('.message-ephemeral').waitFor();
    await choose(page, '/bookmark export');

    await page.getByRole('button', { name: 'Run' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.file a').click(),
    ]);

    expect(readFileSync(await download.path(), 'utf8')).toContain('generic technologies');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('keeps what is for one person from the other', async () => {
    const { page } = await visit.openPage();
    await ask(page);
    await page.getByRole('button', { name: 'Bookmark' }).click();
    const reply = page.locator('.message-ephemeral');
    await reply.waitFor();

    await page.getByRole('radio', { name: 'Moderator' }).check();
    expect(await reply.isVisible()).toBe(false);

    await page.getByRole('radio', { name: 'Member' }).check();
    expect(await reply.isVisible()).toBe(true);
    await page.context().close();
  });

  it('posts an article in the forum, and hears of every message by itself', async () => {
    const { page, problems } = await visit.openPage();
    await page.goto('/');
    await page.getByRole('radio', { name: 'Moderator' }).check();
    await choose(page, '/article post');

    await page.getByRole('combobox', { name: 'channel' }).selectOption({ label: '#reading-room' });
    await page.getByRole('button', { name: 'Run' }).click();
    const post = page.locator('#threads button', { hasText: 'reading-room ›' });
    await post.waitFor();
    await post.click();

    await expect
      .poll(() => page.locator('.message[data-thread]:visible').count(), { timeout: 15_000 })
      .toBeGreaterThan(5);
    await page.locator('#threads button').first().click();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
