import { describe, expect, it } from 'vitest';
import { hasChromium } from './browser.js';
import { useSite } from './use-site.js';

const question = 'What should enterprises with expertise in generic technologies do?';

describe.skipIf(!hasChromium)('the playground in Chromium', () => {
  const visit = useSite();

  it('answers with a quote whose link lands on the marked sentence', async () => {
    const { page, problems } = await visit.openPage();
    await page.goto('/');

    await page.getByRole('textbox', { name: 'Message' }).fill(question);
    await page.keyboard.press('Enter');
    const reply = page.locator('.message[data-author="footnote"]').last();
    const sentence = await reply.locator('blockquote strong').first().textContent();
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      reply.locator('.content a[href*="/read/"]').first().click(),
    ]);

    const mark = opened.locator('article mark').first();
    await mark.waitFor();
    expect(await mark.textContent()).toBe(sentence);
    const isInView =
      '(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector("article mark").getBoundingClientRect())';
    await expect.poll(() => opened.evaluate(isInView)).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('asks an example question at a click', async () => {
    const { page } = await visit.openPage();
    await page.goto('/');

    const example = page.locator('.welcome a').first();
    const words = await example.textContent();
    await example.click();

    await page.locator('.message[data-author="footnote"] blockquote').first().waitFor();
    expect(await page.locator('.message[data-author="member"]').textContent()).toContain(words);
    expect(await page.locator('.welcome').count()).toBe(0);
    await page.context().close();
  });

  it('works its buttons, and deletes a reply', async () => {
    const { page } = await visit.openPage();
    await page.goto('/');
    await page.getByRole('textbox', { name: 'Message' }).fill(question);
    await page.keyboard.press('Enter');
    const reply = page.locator('.message[data-author="footnote"]').first();
    await reply.waitFor();
    const before = await page.locator('#log').textContent();

    await reply.getByRole('button', { name: 'Whole section' }).click();
    await expect.poll(() => page.locator('#log').textContent()).not.toBe(before);
    const id = await reply.getAttribute('id');
    await page.locator(`#${id}`).getByRole('button', { name: 'Delete' }).click();

    await expect.poll(() => page.locator(`#${id}`).count()).toBe(0);
    await page.context().close();
  });

  it('is worked by keyboard alone', async () => {
    const { page, problems } = await visit.openPage();
    await page.goto('/');
    const focused = (script: string) => page.evaluate(`document.activeElement.${script}`);

    await page.keyboard.press('Tab');
    expect(await focused('className')).toBe('skip-link');
    await page.keyboard.press('Enter');
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
    await page.locator('.message[data-author="footnote"]').waitFor();
    expect(await focused('id')).toBe('ask');

    // A new command by its first letters, its option, and its reply.
    await page.keyboard.type('/outl');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: '/outline' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused('id')).toBe('ask');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused('closest(".message") !== null')).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('runs a command with a choice that the bot completes', async () => {
    const { page } = await visit.openPage();
    const title = visit.site.library.articles[0]?.sections.at(-1)?.title ?? '';
    await page.goto('/');

    await page.getByRole('textbox', { name: 'Message' }).click();
    await page.keyboard.type('/section');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'name' }).fill(title.slice(0, 12));
    await page
      .getByRole('option', { name: title.slice(0, 30) })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Run' }).click();

    const reply = page.locator('.message[data-author="footnote"]').last();
    await reply.waitFor();
    expect(await reply.textContent()).toContain(title);
    expect(await reply.locator('.reference').textContent()).toContain('/section');
    await page.context().close();
  });

  it('shows what is for the asker alone, and lets it be dismissed', async () => {
    const { page } = await visit.openPage();
    await page.goto('/');

    await page.getByRole('textbox', { name: 'Message' }).click();
    await page.keyboard.type('/help');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('Only you can see this').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();

    expect(await page.locator('.message').count()).toBe(0);
    await page.context().close();
  });

  it('answers without script', async () => {
    const { page } = await visit.openPage({ javaScriptEnabled: false });
    await page.goto('/');

    await page.getByRole('textbox', { name: 'Message' }).fill(question);
    await page.getByRole('button', { name: 'Send' }).click();

    expect(await page.locator('.message[data-author="footnote"] blockquote').count()).toBe(1);
    await page.context().close();
  });
});
