import { parseHTML } from 'linkedom';
import { originalPage } from '../../src/core/answer/original/original-link.js';
import { pageText } from '../../src/core/answer/original/page-text.js';
import { findDirective } from '../../src/core/answer/original/text-directive.js';
import type { Article } from '../../src/core/article/article.js';
import { readDirective } from '../core/answer/original/read-directive.js';
import type { SeenMessage } from '../discord-server/driver/seen-message.js';

/** A link as a person sees it. */
export interface ShownLink {
  /** The words to click on. */
  readonly label: string;
  readonly url: string;
}

/** Where links of replies may lead. */
export interface Landing {
  readonly articles: readonly Article[];
  /** The reader's public address. */
  readonly readerUrl: string;
  /** Fetches a page of the reader, as HTML; undefined when there is none. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** The bot's message at an address inside Discord. */
  readonly find: (channelId: string, messageId: string) => SeenMessage | undefined;
}

/** Where a link led, or what is wrong with it. */
export type Landed =
  | { readonly kind: 'message' | 'reader' | 'original'; readonly words: string }
  | { readonly kind: 'wrong'; readonly why: string };

/** Lists the links of a message: masked ones, buttons, and addresses in plain sight. */
export function linksOf({ text, links }: SeenMessage): readonly ShownLink[] {
  const masked = [...text.matchAll(/\[((?:[^\]\\\n]|\\.)+)\]\(<?([^>)\s]+)>?\)/gu)].map(
    ([, label = '', url = '']) => ({ label: label.replace(/\\(.)/gu, '$1'), url }),
  );
  const known = new Set(masked.map(({ url }) => url));
  const plain = [...text.matchAll(/https?:\/\/[^\s<>"'`)}\]]+/gu)]
    .map(([url]) => url.replace(/[.,;]$/u, ''))
    .filter((url) => ![...known].some((one) => one.startsWith(url)))
    .map((url) => ({ label: '', url }));
  return [...masked, ...links, ...plain];
}

/** Opens a link and tells the words that it lands on. */
export async function open(link: ShownLink, landing: Landing): Promise<Landed> {
  const { url, label } = link;
  const [, channelId = '', messageId = ''] =
    /^https:\/\/discord\.com\/channels\/\d+\/(\d+)\/(\d+)$/u.exec(url) ?? [];
  if (messageId !== '') return openMessage(landing.find(channelId, messageId), label);
  if (url.startsWith(`${landing.readerUrl}/`)) return openReader(link, landing);
  if (!URL.canParse(url)) return wrong('is no address');
  const address = new URL(url).href;
  const article = landing.articles.find((one) => {
    const page = originalPage(one);
    return page !== undefined && address.startsWith(page);
  });
  return article ? openOriginal(url, article) : wrong('leads nowhere that is known');
}

function openMessage(message: SeenMessage | undefined, label: string): Landed {
  if (!message || message.isDeleted) return wrong('leads to a message that is not there');
  const { number, paragraph } = placeIn(label);
  if (paragraph !== undefined && !message.text.includes(`-# ${number}, ¶ ${paragraph}`)) {
    return wrong(`leads to another message: ${message.text.slice(0, 80)}`);
  }
  return { kind: 'message', words: message.text };
}

async function openReader({ url, label }: ShownLink, landing: Landing): Promise<Landed> {
  const { pathname, search, hash } = new URL(url);
  const html = await landing.read(`${pathname}${search}`);
  if (html === undefined) return wrong('leads to a page that is not there');
  const { document } = parseHTML(html);
  const article = landing.articles.find(
    ({ slug }) => pathname === `/read/${encodeURIComponent(slug)}`,
  );
  if (!article) return pathname === '/read' ? { kind: 'reader', words: '' } : wrong('no article');
  const id = decodeURIComponent(hash.slice(1));
  const anchor = id === '' ? document.querySelector('article') : document.getElementById(id);
  if (!anchor) return wrong(`has the anchor ${id}, which is not on the page`);
  const { number, paragraph } = placeIn(label);
  const block = article.paragraphs.find((one) => one.id === id);
  if (
    paragraph !== undefined &&
    number.startsWith('§') &&
    id !== `p${number.slice(1)}-${paragraph}`
  )
    return wrong(`says ${label} and leads to ${id}`);
  const [, start, end] = /^\?q=(\d+)-(\d+)$/u.exec(search) ?? [];
  if (start === undefined) return { kind: 'reader', words: anchor.textContent ?? '' };
  const marks = [...document.querySelectorAll('article mark')];
  const words = marks.map((mark) => mark.textContent).join('');
  const expected = article.text.slice(Number(start), Number(end));
  if (words !== expected || words === '') return wrong(`marks “${words}”, not “${expected}”`);
  if (!block || !marks.every((mark) => anchor.contains(mark)))
    return wrong('marks something outside of the paragraph that it leads to');
  return { kind: 'reader', words };
}

function openOriginal(url: string, article: Article): Landed {
  const at = url.indexOf(':~:text=');
  if (at === -1) return { kind: 'original', words: article.metadata.title };
  const page = pageText(article);
  const found = findDirective(page, readDirective(url.slice(at + ':~:text='.length)));
  if (!found) return wrong('has a text fragment that is not on the page');
  return { kind: 'original', words: page.folded.slice(found.start, found.end) };
}

/** Reads `§2 Water, ¶ 1`: the section and the paragraph. */
function placeIn(label: string): { readonly number: string; readonly paragraph?: string } {
  const [, number = '', paragraph] =
    /^(§\S+|[^§,]+)(?: .*?)?, ¶ ?(\d+)$/u.exec(label) ?? /^(§\S+)/u.exec(label) ?? [];
  return { number, ...(paragraph === undefined ? {} : { paragraph }) };
}

function wrong(why: string): Landed {
  return { kind: 'wrong', why };
}
