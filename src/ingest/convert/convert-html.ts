import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodePage } from './decode-text.js';
import { htmlMarkdown } from './html-markdown.js';
import type { Draft, Source } from './source.js';

/**
 * Takes the article out of a web page: its text without menus and advertisements, and what the
 * page's head tells of it. A page in which no article stands out is taken as a whole.
 */
export function convertHtml({ bytes, type, address }: Source): Draft {
  const html = decodePage(bytes, type);
  const { document } = parseHTML(html);
  if (address !== undefined) setBase(document, address);
  const whole = document.body?.innerHTML || html;
  const language = document.documentElement?.getAttribute('lang') ?? '';
  const heading = onlyHeading(document);
  const read = new Readability(document).parse();
  const body = read?.content ? htmlMarkdown(read.content) : htmlMarkdown(whole);
  return {
    body,
    facts: {
      ...known('title', titleOf(read?.title || document.title, heading)),
      ...(read?.byline ? { authors: [tidy(read.byline.replace(/^by\s+/iu, ''))] } : {}),
      ...known('published', dateOf(read?.publishedTime ?? '')),
      ...known('publisher', read?.siteName),
      ...known('language', read?.lang || language),
      ...known('source', address),
    },
  };
}

/** The page's one outermost heading; empty when it has none or several. */
function onlyHeading(document: Page): string {
  const [heading, second] = document.querySelectorAll('h1');
  return second ? '' : tidy(heading?.textContent ?? '');
}

/** A page's title often ends with the name of its site, which its heading lacks. */
function titleOf(title: string, heading: string): string {
  return heading !== '' && tidy(title).startsWith(heading) ? heading : title;
}

type Page = ReturnType<typeof parseHTML>['document'];

/** Links of the page are meant from where it stood. */
function setBase(document: Page, address: string): void {
  if (document.querySelector('base')) return;
  const base = document.createElement('base');
  base.setAttribute('href', address);
  document.head?.prepend(base);
}

function known<Name extends string>(
  name: Name,
  value: string | null | undefined,
): Partial<Record<Name, string>> {
  const words = tidy(value ?? '');
  return words === '' ? {} : ({ [name]: words } as Record<Name, string>);
}

function tidy(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/** The day of a moment as the page writes it. */
function dateOf(moment: string): string {
  return /^\d{4}-\d{2}-\d{2}/u.exec(moment)?.[0] ?? moment;
}
