import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { HtmlEscapedString } from 'hono/utils/html';
import { type Assets, icon } from '../assets.js';
import type { PageFile } from '../page-files.js';

/** What every page has around its body. */
export interface DocumentOptions {
  readonly assets: Assets;
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly style: Extract<PageFile, `style/${string}`>;
  readonly script: Extract<PageFile, `client/${string}`>;
  /** The page's own address, absolute; not told when absent. */
  readonly canonical?: string | undefined;
  readonly children: Child;
}

/** Writes a whole page. */
export function documentPage(options: DocumentOptions): HtmlEscapedString {
  const { assets, lang, title, description, style, script, canonical, children } = options;
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <meta name="description" content={description} />
        {canonical && <link rel="canonical" href={canonical} />}
        <link rel="icon" href={assets.href(icon)} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.href(style)} />
        <script defer src={assets.href(script)} />
      </head>
      <body>{children}</body>
    </html>
  );
  return raw(`<!doctype html>${page}`);
}
