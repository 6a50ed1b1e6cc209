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
  /** `classic` where a page may be opened as a file: browsers load no modules there. */
  readonly scriptType?: 'module' | 'classic';
  /** The scripts that it imports. */
  readonly imports?: readonly string[];
  /** The page's own address, absolute; not told when absent. */
  readonly canonical?: string | undefined;
  readonly children: Child;
}

/** Writes a whole page. */
export function documentPage(options: DocumentOptions): HtmlEscapedString {
  const { assets, lang, title, description, styles, script, imports = [], children } = options;
  const { canonical, scriptType = 'module' } = options;
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <meta name="description" content={description} />
        {canonical && <link rel="canonical" href={canonical} />}
        <link rel="icon" href={assets.href('style/favicon.svg')} type="image/svg+xml" />
        {['base', ...styles].map((name) => (
          <link rel="stylesheet" href={assets.href(`style/${name}.css`)} />
        ))}
        {script && scriptType === 'module' && <script type="module" src={assets.href(script)} />}
        {script && scriptType === 'classic' && <script defer src={assets.href(script)} />}
        {imports.map((name) => (
          <link rel="modulepreload" href={assets.href(name)} />
        ))}
      </head>
      <body>{children}</body>
    </html>
  );
  return raw(`<!doctype html>${page}`);
}
