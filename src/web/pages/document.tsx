import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Assets } from '../assets.js';

/** What every page has around its body. */
export interface DocumentOptions {
  readonly assets: Assets;
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** Names of style sheets, beside `base`, in the order of the cascade. */
  readonly styles: readonly string[];
  /** The script's name; none when absent. */
  readonly script?: string;
  /** The scripts that it imports. */
  readonly imports?: readonly string[];
  readonly children: Child;
}

/** Writes a whole page. */
export function documentPage(options: DocumentOptions): HtmlEscapedString {
  const { assets, lang, title, description, styles, script, imports = [], children } = options;
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {['base', ...styles].map((name) => (
          <link rel="stylesheet" href={assets.href(`style/${name}.css`)} />
        ))}
        {script && <script type="module" src={assets.href(script)} />}
        {imports.map((name) => (
          <link rel="modulepreload" href={assets.href(name)} />
        ))}
      </head>
      <body>{children}</body>
    </html>
  );
  return raw(`<!doctype html>${page}`);
}
