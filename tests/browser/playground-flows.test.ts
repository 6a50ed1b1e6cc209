import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasChromium } from './browser.js';
import { findBarriers } from './find-barriers.js';
import { useSite } from './use-site.js';

const question = 'What should enterprises with expertise in generic technologies do?';

/** Writes a line, and waits for what the bot says next. */
async function say(page: Page, line: string): Promise<string> {
  const replies = page.locator('.message[data-author="footnote"]:visible');
  const before = await replies.count();
  await page.getByRole('textbox', { name: /^(Message|消息)$/ }).fill(line);
  await page.keyboard.press('Enter');
  // A command's name alone opens its form.
  const run = page.locator('.command-form .send');
  const isThere = async (): Promise<boolean> => {
    if (await run.isVisible()) await run.click();
    return (await replies.count()) > before;
  };
  await expect.poll(isThere, { timeout: 10_000 }).toBe(true);
  return lastReply(page);
}

async function lastReply(page: Page): Promise<string> {
  return (
    (await page.locator('.message[data-author="footnote"]:visible').last().textContent()) ?? ''
  );
}

/** Presses a button of the last message that has it. */
async function press(page: Page, name: string): Promise<void> {
  await page.locator('.message:visible').getByRole('button', { name, exact: true }).last().click();
}

describe.skipIf(!hasChromium)('what people do at the playground in Chromium', () => {
  const visit = useSite();

  async function open(path = '/', options = {}) {
    const opened = await visit.openPage(options);
    await opened.page.goto(path);
    return opened;
  }

  it('takes a command typed in full, and keeps one that it does not understand', async () => {
    const { page, problems } = await open();
    const box = page.getByRole('textbox', { name: 'Message' });

    const reply = await say(page, `/ask question: ${question} hide: True`);
    expect(reply).toContain('Only you can see this');
    expect(reply).toContain(`used /ask question: ${question} hide: True`);
    expect(reply).not.toContain('I found no answer');

    await box.fill('/aks question: why?');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#status').textContent()).toContain('Did you mean /ask?');
    expect(await box.inputValue()).toBe('/aks question: why?');
    await box.fill('/outline colour: red');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('#status').textContent())
      .toContain('/outline has no option “colour”. It has: article, hide.');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('speaks Chinese from its first word to the names of options', async () => {
    const { page, problems } = await open();

    await page.getByRole('link', { name: '中文' }).click();
    await page.getByRole('heading', { name: '您想了解什么？' }).waitFor();
    const reply = await say(page, '/搜索 词语：networks 隐藏：否');

    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(reply).toContain('使用了 /搜索 词语: networks 隐藏: 否');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('pages through what it found, and goes on from an answer', async () => {
    const { page, problems } = await open();

    const first = await say(page, '/search words: digital');
    await press(page, 'Next page');
    await expect.poll(() => lastReply(page)).not.toBe(first);
    await press(page, 'Previous page');
    await expect.poll(() => lastReply(page)).toContain(first.split('\n').at(-8) ?? '');

    await say(page, 'What is section 1 about?');
    expect(await say(page, 'and the second one?')).toContain('§2');

    const answer = await say(page, question);
    await press(page, 'After');
    await expect.poll(() => lastReply(page)).not.toBe(answer);
    await press(page, 'Before');
    await press(page, 'More passages');
    await press(page, 'Helpful');
    await page.getByText('Thank you. That is noted.').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('completes an option at a click', async () => {
    const { page } = await open();
    const title = visit.site.library.articles[0]?.sections.at(-1)?.title ?? '';

    await page.getByRole('textbox', { name: 'Message' }).fill('/section');
    await page.getByRole('option', { name: /^\/section/ }).click();
    await page.getByRole('combobox', { name: 'name' }).fill(title.slice(0, 12));
    await page.getByRole('option', { name: title.slice(0, 30) }).click();
    await page.getByRole('button', { name: 'Run' }).click();

    await expect.poll(() => page.locator('#log').textContent()).toContain(title);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('opens a form without barriers: %s', async (colorScheme) => {
    const { page, problems } = await open('/', { colorScheme });
    await say(page, question);
    await press(page, 'Not helpful');
    await page.getByRole('dialog').waitFor();

    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await findBarriers(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('refuses a member what is for moderators, kindly and in private', async () => {
    const { page } = await open();

    const refused = await say(page, '/settings show');
    expect(refused).toContain('This is for people who may manage the server');
    expect(refused).toContain('Only you can see this');
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page.locator('.message:visible').count()).toBe(0);

    await page.getByRole('radio', { name: 'Moderator' }).check();
    expect(await say(page, '/settings show')).toContain('Settings of this server');
    await page.context().close();
  });

  it('loses no word when the server is out of reach', async () => {
    const { page } = await open();
    const box = page.getByRole('textbox', { name: 'Message' });
    await say(page, question);
    await press(page, 'Not helpful');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('The other section.');
    await page.context().setOffline(true);

    await dialog.getByRole('button', { name: 'Submit' }).click();
    await dialog.getByText('cannot reach Footnote').waitFor();
    expect(await dialog.getByRole('textbox').inputValue()).toBe('The other section.');
    await page.keyboard.press('Escape');
    for (const line of ['Why do networks matter?', '/search words: networks']) {
      await box.fill(line);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('#status').textContent()).toContain('cannot reach');
      await expect.poll(() => box.inputValue()).toBe(line);
    }

    await page.context().setOffline(false);
    expect(await say(page, '/search words: networks')).toContain('passages, best first');
    await page.context().close();
  });

  it('says kindly that a page is not there', async () => {
    const { page } = await open('/nothing-here');

    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'There is no page here',
    );
    expect(await findBarriers(page)).toEqual([]);
    await page.context().close();
  });

  it('plays a round of a quiz', async () => {
    const { page, problems } = await open();

    expect(await say(page, '/quiz start mode: alone count: 2')).toContain('Card 1 of 2');
    await page.locator('.message:visible .row button').first().click();
    await expect.poll(() => lastReply(page)).toContain('You said');
    await press(page, 'Next card');
    await expect.poll(() => lastReply(page)).toContain('Card 2 of 2');
    await page.locator('.message:visible .row button').first().click();
    await expect.poll(() => lastReply(page)).toContain('You said');
    await press(page, 'To the result');
    await expect.poll(() => lastReply(page)).toContain('of 2 right');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('holds a study session, and marks the thread where something new is', async () => {
    const { page, problems } = await open();
    const tabs = page.locator('#threads button');

    await say(page, '/study start sections: 2');
    await expect.poll(() => tabs.nth(1).getAttribute('class')).toBe('unread');
    await press(page, 'Join');
    await tabs.nth(1).click();
    expect(await tabs.nth(1).getAttribute('class')).toBeNull();
    await press(page, 'Next part');
    await page.getByRole('button', { name: 'Another prompt' }).last().waitFor();
    expect(await say(page, '/study export')).toContain('for you alone');
    expect(await page.locator('.file').count()).toBe(2);
    expect(await say(page, '/study end')).toContain('the recap is posted');
    expect(await page.locator('#log').textContent()).toContain('What we did');
    expect(await findBarriers(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
