import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Library } from '../../src/core/answer/library.js';
import type { Article } from '../../src/core/article/article.js';
import { createPlayground } from '../../src/discord/playground.js';
import { loadCorpus } from '../../src/ingest/load-corpus.js';
import { openStores } from '../../src/storage/open-stores.js';
import { createWebApp } from '../../src/web/create-web-app.js';
import { startWeb } from '../../src/web/start-web.js';
import { memoryShelf } from '../ingest/memory-shelf.js';

const root = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** The whole product without Discord, on a port of its own. */
export interface Site {
  readonly url: string;
  readonly library: Library;
  readonly stop: () => Promise<void>;
}

/** Starts the product with its built-in corpus and others, and the scripts of the last build. */
export async function startSite(others: readonly Article[] = []): Promise<Site> {
  const { library, shelf } = memoryShelf([...(await loadCorpus([root('corpus')])), ...others]);
  // The links of replies name the address, which is known only when the server listens.
  const links = { baseUrl: '', isPublic: false };
  const stores = await openStores({ kind: 'memory' }, { now: () => Date.now() });
  const services = { library, links, clock: { now: () => Date.now() } };
  const app = createWebApp({
    services,
    playground: createPlayground(services, stores, shelf),
    studyMarks: [stores.studyMarks],
    logger: { warn: fail, error: fail },
    assetDirectory: root('dist/web'),
  });
  const { url, stop } = await startWeb({ app, host: '127.0.0.1', port: 0 });
  links.baseUrl = url;
  return { url, library, stop };
}

function fail(context: object, message: string): void {
  throw new Error(`${message} ${JSON.stringify(context)}`);
}

/** A page, and what went wrong on it: console errors, failed files, requests to elsewhere. */
export interface WatchedPage {
  readonly page: Page;
  readonly problems: readonly string[];
}

/** Opens an empty page in a context of its own. */
export async function openPage(
  browser: Browser,
  site: Site,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: site.url, ...options });
  const problems: string[] = [];
  context.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') problems.push(line.text());
  });
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== site.url) problems.push(`asked for ${request.url()}`);
  });
  return { page: await context.newPage(), problems };
}
