import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { views } from './screenshot-views.js';
import { holdSession, type SessionPictures, sessions } from './session-moments.js';

const target = path.join('docs', 'images');
/** More would keep people waiting for the README. */
const maxBytes = 250_000;
/** 1,680 by 1,050 pixels: sharp where the README shows them 840 wide. */
const size = { viewport: { width: 1120, height: 700 }, deviceScaleFactor: 1.5 } as const;
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Takes the pictures of the README and of docs/a-session.md: the built server, in the system's
 * Chromium.
 *
 * Usage: npm run screenshots
 */
async function takeScreenshots(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox'],
  });
  try {
    await mkdir(target, { recursive: true });
    await serve(['corpus/digital-technology-innovation.md'], async (url) => {
      for (const name of Object.keys(views)) {
        for (const scheme of ['light', 'dark'] as const) {
          await takeOne(browser, { url, name, scheme });
        }
      }
    });
    for (const session of sessions) {
      await serve([session.article], (url) => takeSession(browser, url, session));
    }
  } finally {
    await browser.close();
  }
}

/** Starts the server with some articles while something is done with it. */
async function serve(
  articles: readonly string[],
  work: (url: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-'));
  const corpus = path.join(folder, 'corpus');
  await mkdir(corpus);
  for (const file of articles) await copyFile(file, path.join(corpus, path.basename(file)));
  const server = spawn(process.execPath, [path.join('dist', 'main.js')], {
    // Nothing of this machine's own settings may show.
    env: { PORT: '0', CORPUS_DIR: corpus, DATA_DIR: folder, DISCORD_TOKEN: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await work(await addressOf(server));
  } finally {
    if (server.exitCode === null && server.kill()) await once(server, 'close');
    await rm(folder, { recursive: true, force: true });
  }
}

async function takeSession(browser: Browser, url: string, session: SessionPictures): Promise<void> {
  const { locale, suffix } = session;
  const context = await browser.newContext({
    ...{ viewport: { width: 720, height: 900 }, deviceScaleFactor: 1.25 },
    ...{ baseURL: url, colorScheme: 'light', reducedMotion: 'reduce' },
    ...{ locale, timezoneId: 'Europe/Berlin' },
  });
  await holdSession(await context.newPage(), session, async (name, of) => {
    const png = await of.screenshot({ caret: 'hide' });
    const picture = await toWebp(await context.newPage(), png, 0.8);
    await save(`session-${name}${suffix}.webp`, picture, 100_000);
  });
  await context.close();
}

async function save(name: string, picture: Buffer, most: number): Promise<void> {
  const file = path.join(target, name);
  if (picture.length > most) {
    throw new Error(`${file} has ${picture.length} bytes; show less, so that it has ${most}.`);
  }
  await writeFile(file, picture);
  process.stdout.write(`${file} ${Math.round(picture.length / 1000)} kB\n`);
}

interface Picture {
  readonly url: string;
  readonly name: string;
  readonly scheme: 'light' | 'dark';
}

async function takeOne(browser: Browser, { url, name, scheme }: Picture): Promise<void> {
  const context = await browser.newContext({
    ...size,
    baseURL: url,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  const page = await context.newPage();
  await views[name]?.(page);
  // A caret that blinks and the time of day would make another picture each time.
  await page.evaluate(
    `document.querySelectorAll('.message-head time').forEach((time) => { time.textContent = '10:24 AM'; })`,
  );
  const png = await page.screenshot({ caret: 'hide' });
  const picture = await toWebp(await context.newPage(), png, 0.9);
  await save(`${name}-${scheme}.webp`, picture, maxBytes);
  await context.close();
}

/** Chromium can write WebP, which takes a third of PNG; it takes no screenshots in it. */
async function toWebp(page: Page, png: Buffer, quality: number): Promise<Buffer> {
  await page.goto('about:blank');
  const written: string = await page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${png.toString('base64')}'), (one) => one.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d').drawImage(picture, 0, 0);
    const webp = await canvas.convertToBlob({ type: 'image/webp', quality: ${quality} });
    return btoa(Array.from(new Uint8Array(await webp.arrayBuffer()), (one) => String.fromCharCode(one)).join(''));
  })()`);
  return Buffer.from(written, 'base64');
}

function findChromium(): string {
  const given = process.env.CHROMIUM_PATH;
  const found = given ? [given].find(existsSync) : usualPlaces.find(existsSync);
  if (found !== undefined) return found;
  throw new Error(
    given
      ? `CHROMIUM_PATH=${given} is no file. Set it to the program of Chromium or Chrome.`
      : 'Chromium was not found. Install Chromium or Chrome, or set CHROMIUM_PATH to its program.',
  );
}

async function addressOf(server: ChildProcess): Promise<string> {
  const ended = once(server, 'close').then(() => ['']);
  const [line] = await Promise.race([once(server.stdout ?? server, 'data'), ended]);
  const [address] = /http:\/\/localhost:\d+/.exec(String(line)) ?? [];
  if (address === undefined)
    throw new Error('The server did not start. Run `npm start` to see why.');
  return address;
}

try {
  await takeScreenshots();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
