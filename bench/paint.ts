import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/browser/browser.js';
import { quantile } from './measure.js';

/** How soon a page of the reader is there in Chromium, medians of some visits. */
export interface PaintFigures {
  /** How many times slower than this machine the processor is made. */
  readonly slowdown: number;
  /** From the navigation to the first and to the largest content painted. */
  readonly firstMs: number;
  readonly largestMs: number;
  /** All that the page loads, as it is sent. */
  readonly bytes: number;
}

const visits = 9;
const slowdowns = [1, 4] as const;
const page = '/read/digital-technology-innovation?q=700-900#p0-2';
/** A phone. */
const viewport = { width: 390, height: 844 };

/** Visits a page of the built server with nothing kept from an earlier visit. */
export async function measurePaint(): Promise<readonly PaintFigures[]> {
  const directory = await mkdtemp(join(tmpdir(), 'footnote-'));
  const server = spawn(process.execPath, ['--max-semi-space-size=1', 'dist/main.js'], {
    env: { PORT: '0', DATA_DIR: directory },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(server.stdout, 'data');
  const address = /http:\S+\d/u.exec(String(line))?.[0] ?? '';
  const browser = await launchBrowser();
  try {
    const figures: PaintFigures[] = [];
    for (const slowdown of slowdowns) {
      await visit(browser, address, slowdown);
      const seen: Visit[] = [];
      for (let at = 0; at < visits; at += 1) seen.push(await visit(browser, address, slowdown));
      const median = (of: (one: Visit) => number): number => quantile(seen.map(of), 0.5);
      figures.push({
        slowdown,
        firstMs: median(({ firstMs }) => firstMs),
        largestMs: median(({ largestMs }) => largestMs),
        bytes: median(({ bytes }) => bytes),
      });
    }
    return figures;
  } finally {
    await browser.close();
    server.kill('SIGTERM');
    await once(server, 'exit');
    await rm(directory, { recursive: true, force: true });
  }
}

type Visit = Omit<PaintFigures, 'slowdown'>;

const paints = `new Promise((resolve) => {
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  new PerformanceObserver((list) => {
    const largest = list.getEntries().at(-1);
    resolve({ firstMs: first, largestMs: largest.startTime });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

async function visit(browser: Browser, address: string, slowdown: number): Promise<Visit> {
  const context = await browser.newContext({ viewport });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await tab.goto(`${address}${page}`, { waitUntil: 'networkidle' });
  const painted = await tab.evaluate<Omit<Visit, 'bytes'>>(paints);
  await context.close();
  return { ...painted, bytes };
}
