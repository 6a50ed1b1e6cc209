import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/browser/browser.js';
import { longMarkdown, longSlug } from '../tests/linked-articles/long-article.js';
import { quantile } from './measure.js';

/** How soon a page is there in Chromium, medians of some visits. */
export interface PaintFigures {
  readonly page: string;
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
const seed = 'digital-technology-innovation';
/** A phone. */
const viewport = { width: 390, height: 844 };
/** About 10,000 words. */
const longSections = 18;

/**
 * Visits pages of the built server with nothing kept from an earlier visit, in turns, and beside
 * them one of a sentence alone: what the browser itself takes, on a machine as busy as it is.
 */
export async function measurePaint(): Promise<readonly PaintFigures[]> {
  const directory = await mkdtemp(join(tmpdir(), 'footnote-'));
  const server = await serveArticles(directory);
  const plain = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><link rel="icon" href="data:,"><p>A sentence of some words.');
  });
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  const { port } = plain.address() as AddressInfo;
  const pages = [
    { page: 'a sentence alone', url: `http://127.0.0.1:${port}/` },
    { page: 'the built-in article', url: `${server.url}/read/${seed}?q=700-900#p0-2` },
    { page: '10,000 words', url: `${server.url}/read/${longSlug}` },
  ];
  const browser = await launchBrowser();
  try {
    const figures: PaintFigures[] = [];
    for (const slowdown of slowdowns) {
      const seen = new Map(pages.map(({ page }) => [page, [] as Visit[]]));
      for (let at = 0; at <= visits; at += 1) {
        for (const { page, url } of pages) {
          const visited = await visit(browser, url, slowdown);
          // The first warms the server up.
          if (at > 0) seen.get(page)?.push(visited);
        }
      }
      for (const [page, all] of seen) {
        const median = (of: (one: Visit) => number): number => quantile(all.map(of), 0.5);
        const firstMs = median((one) => one.firstMs);
        const largestMs = median((one) => one.largestMs);
        figures.push({ page, slowdown, firstMs, largestMs, bytes: median(({ bytes }) => bytes) });
      }
    }
    return figures;
  } finally {
    await browser.close();
    plain.close();
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Starts the built server with the built-in article and a long one. */
async function serveArticles(directory: string) {
  const corpus = join(directory, 'corpus');
  await mkdir(corpus);
  await copyFile(`corpus/${seed}.md`, join(corpus, `${seed}.md`));
  await writeFile(join(corpus, `${longSlug}.md`), longMarkdown(longSections));
  const server = spawn(process.execPath, ['--max-semi-space-size=1', 'dist/main.js'], {
    env: { PORT: '0', DATA_DIR: directory, CORPUS_DIR: corpus },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(server.stdout, 'data');
  return {
    url: /http:\S+\d/u.exec(String(line))?.[0] ?? '',
    async stop() {
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}

interface Visit {
  readonly firstMs: number;
  readonly largestMs: number;
  readonly bytes: number;
}

const paints = `new Promise((resolve) => {
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  new PerformanceObserver((list) => {
    const largest = list.getEntries().at(-1);
    resolve({ firstMs: first, largestMs: largest.startTime });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

async function visit(browser: Browser, url: string, slowdown: number): Promise<Visit> {
  const context = await browser.newContext({ viewport });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await tab.goto(url, { waitUntil: 'networkidle' });
  const painted = await tab.evaluate<Omit<Visit, 'bytes'>>(paints);
  await context.close();
  return { ...painted, bytes };
}
