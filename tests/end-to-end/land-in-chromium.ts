import type { Hono } from 'hono';
import type { Page } from 'playwright-core';
import { originalPage } from '../../src/core/answer/original/original-link.js';
import type { Article } from '../../src/core/article/article.js';
import { startWeb } from '../../src/web/start-web.js';
import { launchBrowser } from '../browser/browser.js';
import { serveOriginal } from '../browser/original-page.js';

/** What links lead to: the reader, and the original pages of articles. */
export interface Web {
  readonly app: Hono;
  readonly readerUrl: string;
  readonly articles: readonly Article[];
}

/** Where links led in a browser: what was wrong, and how many marked what is on the screen. */
export interface LandedInChromium {
  readonly wrong: readonly string[];
  readonly reader: number;
  readonly original: number;
}

/** A phone; lower than the head of an original page, so that whatever is marked is scrolled to. */
const viewport = { width: 390, height: 300 };

/** Opens links in Chromium, the pages served from here. */
export async function landInChromium(
  links: Iterable<string>,
  { app, readerUrl, articles }: Web,
): Promise<LandedInChromium> {
  const browser = await launchBrowser();
  const reader = await startWeb({ app, host: '127.0.0.1', port: 0 });
  const page = await browser.newPage({
    ...{ viewport, reducedMotion: 'reduce' },
    // Pictures a quarter as large still show a mark.
    deviceScaleFactor: 0.5,
  });
  const wrong: string[] = [];
  const landed = { reader: 0, original: 0 };
  const originals = await Promise.all(
    articles.map(async (article) => ({
      address: originalPage(article) ?? '',
      served: await serveOriginal(article),
    })),
  );
  try {
    for (const link of links) {
      const { origin, pathname, search, hash } = new URL(link);
      const original = originals.find(({ address }) => address !== '' && link.startsWith(address));
      if (origin === new URL(readerUrl).origin && search !== '') {
        await page.goto(`${reader.url}${pathname}${search}${hash}`);
        const article = articles.find(
          ({ slug }) => pathname === `/read/${encodeURIComponent(slug)}`,
        );
        const [start, end] = search.slice('?q='.length).split('-').map(Number);
        const marks = await page.evaluate<string>(marked);
        if (marks === article?.text.slice(start, end)) landed.reader += 1;
        else wrong.push(`${link} marks “${marks}”`);
      } else if (original && link.includes(':~:text=')) {
        const isMarked = await showsMark(page, `${original.served.url}?${landed.original}${hash}`);
        if (isMarked) landed.original += 1;
        else wrong.push(`${link} marks nothing that is on the screen`);
      }
    }
  } finally {
    await browser.close();
    await reader.stop();
    for (const { served } of originals) await served.close();
  }
  return { wrong, ...landed };
}

/** The words that are marked, where the first of them is on the screen once the page has settled. */
const marked = `new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => {
  const marks = [...document.querySelectorAll('article mark')];
  const top = marks[0]?.getBoundingClientRect().top ?? -1;
  const isSeen = top >= 0 && top < innerHeight;
  resolve(isSeen ? marks.map((mark) => mark.textContent).join('') : '');
})))`;

/** Compares what is on the screen with the same without the colour of the browser's mark. */
async function showsMark(page: Page, url: string): Promise<boolean> {
  await page.goto(url);
  await page.waitForFunction('scrollY > 0', undefined, { timeout: 2000 }).catch(() => undefined);
  const shown = await page.screenshot();
  await page.evaluate(`document.documentElement.classList.add('expecting')`);
  return !shown.equals(await page.screenshot());
}
