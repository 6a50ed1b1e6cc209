import type { Page } from 'playwright-core';

/** What the README shows: each opens a page and does what brings it into view. */
export const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async answer(page) {
    await page.goto('/');
    await ask(page, 'What should regional networks center on?');
  },

  async why(page) {
    await page.goto('/');
    await ask(page, 'What should regional networks center on?');
    await page.locator('.why summary').click();
    await page.evaluate(`document.querySelector('.why').scrollIntoView({ block: 'start' })`);
  },

  async study(page) {
    await page.goto('/');
    await ask(page, '/study start sections: 2');
    await page.locator('#threads button').nth(1).click();
    const next = page.locator('.message:visible').getByRole('button', { name: 'Next part' });
    await next.last().click();
    await page.getByRole('button', { name: 'Another prompt' }).last().waitFor();
  },

  async reader(page) {
    await page.goto('/');
    await ask(page, 'What should regional networks center on?');
    const link = page
      .locator('.message[data-author="footnote"] .content a[href*="/read/"]')
      .first();
    await page.goto((await link.getAttribute('href')) ?? '/');
    await page.locator('article mark').first().waitFor();
  },
};

async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill(question);
  await page.keyboard.press('Enter');
  await page.locator('.message[data-author="footnote"]').last().waitFor();
}
