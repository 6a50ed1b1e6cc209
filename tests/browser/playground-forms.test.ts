import { describe, expect, it } from 'vitest';
import { hasChromium } from './browser.js';
import { useSite } from './use-site.js';

const question = 'What should enterprises with expertise in generic technologies do?';

describe.skipIf(!hasChromium)('a form of the playground in Chromium', () => {
  const visit = useSite();

  async function openForm() {
    const { page, problems } = await visit.openPage();
    await page.goto('/');
    await page.getByRole('textbox', { name: 'Message' }).fill(question);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Not helpful' }).click();
    const dialog = page.getByRole('dialog', { name: 'What did you expect?' });
    await dialog.waitFor();
    return { page, dialog, problems };
  }

  it('is filled in, and answered in private', async () => {
    const { page, dialog, problems } = await openForm();

    await dialog.getByLabel('What would have helped?').fill('The other section.');
    await dialog.getByRole('button', { name: 'Submit' }).click();

    const reply = page.locator('.message-ephemeral').last();
    await reply.waitFor();
    expect(await reply.textContent()).toContain('Thank you.');
    expect(await dialog.count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('leads into a thread, and back to the channel', async () => {
    const { page, problems } = await visit.openPage();
    await page.goto('/');
    await page.getByRole('textbox', { name: 'Message' }).fill(question);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Discuss' }).click();
    const inThread = page.locator('.message[data-thread]');
    await inThread.waitFor({ state: 'attached' });

    expect(await inThread.isVisible()).toBe(false);
    await page.locator('.message-ephemeral [data-open-thread]').click();
    await inThread.waitFor();
    expect(await page.locator('.message-ephemeral').isVisible()).toBe(false);
    await page.locator('#threads button').first().click();
    await page.locator('.message-ephemeral').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is left without a trace', async () => {
    const { page, dialog } = await openForm();

    await page.keyboard.press('Escape');

    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator('.message-ephemeral').count()).toBe(0);
    await page.context().close();
  });
});
