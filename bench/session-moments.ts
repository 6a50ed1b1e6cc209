import type { Locator, Page } from 'playwright-core';
import { textsFor } from '../src/discord/texts/languages.js';
import { type ChatLocale, chatTexts } from '../src/web/view/texts.js';
import { relativeTime } from '../src/web/view/time-view.js';

/** A language of docs/a-session.md, and the article that is read there. */
export interface SessionPictures {
  readonly locale: ChatLocale;
  readonly article: string;
  /** Whether it gives cards for a quiz. */
  readonly hasCards: boolean;
  /** Stands behind the name of each picture. */
  readonly suffix: string;
}

/** The same as in tests/end-to-end/study/hour/scripts.ts. */
export const sessions: readonly SessionPictures[] = [
  {
    locale: 'en-US',
    article: 'corpus/digital-technology-innovation.md',
    hasCards: true,
    suffix: '',
  },
  {
    locale: 'zh-CN',
    article: 'tests/quality/articles/rain-garden.md',
    hasCards: false,
    suffix: '-zh',
  },
];

/** What a group sees in an hour, in turn: each is taken when it is there. */
export type TakeMoment = (name: string, of: Locator) => Promise<void>;

/** Holds a session at the playground, and has its moments taken. */
export async function holdSession(
  page: Page,
  { locale, hasCards }: SessionPictures,
  take: TakeMoment,
): Promise<void> {
  const { study, quiz } = textsFor(locale);
  const messages = page.locator('.message[data-author="footnote"]:visible');
  const press = (name: string) =>
    messages.getByRole('button', { name, exact: true }).last().click();
  const show = async (name: string, count: number, inSeconds = 3600): Promise<void> => {
    await page.mouse.move(0, 0);
    // What has just been said may be brought up to date once more.
    await page.waitForTimeout(500);
    await showAlone(page, count, relativeTime(inSeconds, locale));
    await take(name, page.locator('#log'));
    await page.evaluate(`document.querySelectorAll('[data-apart]').forEach((one) => {
      one.style.display = '';
    })`);
  };
  await page.goto(`/?lang=${locale}`);
  await say(page, locale, '/study start when: 2030-01-07 18:00 timezone: Europe/Berlin');
  await messages.getByRole('button', { name: study.button.join }).waitFor();
  await dismiss(page, locale);
  await show('announcement', 1);

  await press(study.button.start);
  await page.locator('#threads button').nth(1).click();
  // The third part is short enough to be taken with its prompt.
  for (const part of [1, 2, 3]) {
    await press(study.button.next);
    const prompts = messages.getByRole('button', { name: study.button.prompt, exact: true });
    await prompts.nth(part - 1).waitFor();
  }
  await show('part', 2);

  if (hasCards) {
    await say(page, locale, '/quiz start mode: together');
    await page.getByRole('button', { name: quiz.button.skip }).waitFor();
    await dismiss(page, locale);
    await show('card', 1, 30);
    await press(quiz.button.end);
    await page.getByText(quiz.over.ended.replaceAll('*', '')).waitFor();
  }

  await say(page, locale, '/study end');
  await page.getByText(study.recap).waitFor();
  await dismiss(page, locale);
  await show('recap', 1);
}

async function say(page: Page, locale: ChatLocale, line: string): Promise<void> {
  await page.getByRole('textbox', { name: chatTexts(locale).message }).fill(line);
  await page.keyboard.press('Enter');
  const reply = page.locator('.message-ephemeral:visible');
  // A command's name alone opens its form.
  const run = page.locator('.command-form .send');
  await reply.or(run).first().waitFor();
  if (await run.isVisible()) await run.click();
  await reply.waitFor();
}

async function dismiss(page: Page, locale: ChatLocale): Promise<void> {
  for (const button of await page.getByRole('button', { name: chatTexts(locale).dismiss }).all()) {
    await button.click();
  }
}

/** Leaves only the last messages on the page, with times that are the same each time. */
async function showAlone(page: Page, count: number, relative: string): Promise<void> {
  await page.evaluate(`(() => {
    const messages = [...document.querySelectorAll('.message:not([hidden])')];
    const others = messages.slice(0, -${count});
    for (const one of [...others, document.querySelector('.composer-area')]) {
      one.dataset.apart = '';
      one.style.display = 'none';
    }
    messages.at(-${count}).classList.remove('message-grouped');
    document.activeElement.blur();
    document.querySelectorAll('.message-controls').forEach((one) => one.remove());
    document.querySelectorAll('.message-head time').forEach((time) => time.remove());
    document.querySelectorAll('time[data-relative]').forEach((time) => {
      time.textContent = ${JSON.stringify(relative)};
    });
  })()`);
}
