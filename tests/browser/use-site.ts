import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Article } from '../../src/core/article/article.js';
import { hasChromium, launchBrowser } from './browser.js';
import { openPage, type Site, startSite, type WatchedPage } from './site.js';

/** A browser and the product, open while the tests of a `describe` run. */
export interface SiteInUse {
  readonly browser: Browser;
  readonly site: Site;
  /** Opens an empty page in a context of its own. */
  openPage(options?: BrowserContextOptions): Promise<WatchedPage>;
}

/** Opens a browser and the product before the tests around, and closes them after. */
export function useSite(others: readonly Article[] = []): SiteInUse {
  let open: { readonly browser: Browser; readonly site: Site } | undefined;
  beforeAll(async () => {
    if (!hasChromium) return;
    const [browser, site] = await Promise.all([launchBrowser(), startSite(others)]);
    open = { browser, site };
  });
  afterAll(async () => {
    await open?.browser.close();
    await open?.site.stop();
  });
  const opened = () => {
    if (!open) throw new Error('The site is open in tests alone.');
    return open;
  };
  return {
    get browser() {
      return opened().browser;
    },
    get site() {
      return opened().site;
    },
    openPage: (options) => openPage(opened().browser, opened().site, options),
  };
}
