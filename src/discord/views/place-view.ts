import { type Citation, cite } from '../../core/answer/citation.js';
import { originalLink, originalPage } from '../../core/answer/original/original-link.js';
import { articleLink, citationLink, sectionLink } from '../../core/answer/reader-link.js';
import type { Article, Section } from '../../core/article/article.js';
import type { Texts } from '../texts/texts.js';
import { escapeMarkdown } from './escape-markdown.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';

/** Longer titles are shortened where they only name a place. */
const MAX_TITLE = 120;

/** Names a section in words: `§2 Constructing regional innovation networks`, `Opening`. */
export function sectionLabel(
  { number, title }: Pick<Section, 'number' | 'title'>,
  { place }: Texts,
): string {
  if (number === '0') return place.opening;
  if (number === '') return place.frontMatter;
  return `§${number} ${shorten(title, MAX_TITLE)}`;
}

/**
 * Names a section to choose from, with its article where there are several.
 *
 * @param limit - Characters, from 20; both names are shortened to share them.
 */
export function choiceLabel(
  { article, section }: { readonly article: Article; readonly section: Section },
  {
    texts,
    hasManyArticles,
    limit,
  }: Pick<ViewSetting, 'texts' | 'hasManyArticles'> & { readonly limit: number },
): string {
  const label = sectionLabel(section, texts);
  if (!hasManyArticles) return shorten(label, limit);
  const share = Math.floor(limit * 0.6);
  const name = shorten(label, share);
  return `${name} · ${shorten(article.metadata.title, limit - name.length - 3)}`;
}

/** Names a citation's place in words: `§2 Constructing regional innovation networks, ¶ 3`. */
export function placeLabel({ section, paragraph }: Citation, texts: Texts): string {
  if (paragraph.number === 0) {
    return section.number === '0' ? texts.place.title : sectionLabel(section, texts);
  }
  return texts.place.paragraph(sectionLabel(section, texts), paragraph.number);
}

/** Longer links leave too little room for the quote. */
const MAX_LINK = 700;

/**
 * Shows a citation's place with the best link that works there: to the message that was posted
 * in this server, else into the reader, else into the original page; the others stand beside it.
 */
export function placeView(citation: Citation, setting: ViewSetting): string {
  const { baseUrl, messageLink, texts } = setting;
  const label = placeLabel(citation, texts);
  return linkedPlace({ label, article: citation.article }, setting, {
    message: messageLink?.(citation),
    reader: baseUrl === undefined ? undefined : citationLink(baseUrl, citation),
    original: originalLink(citation),
  });
}

/** Shows a section's name with the best link to its heading; the others stand beside it. */
export function sectionPlaceView(article: Article, section: Section, setting: ViewSetting): string {
  const label = sectionLabel(section, setting.texts);
  return linkedPlace({ label, article }, setting, sectionLinks(article, section, setting));
}

/** Shows a section's name with the best link to its heading, and nothing beside it. */
export function sectionName(article: Article, section: Section, setting: ViewSetting): string {
  const { message, reader, original } = sectionLinks(article, section, setting);
  return nameView(sectionLabel(section, setting.texts), message ?? reader ?? original);
}

/**
 * Shows an article's title with the best link to its beginning.
 *
 * @param title - Shortened to what there is room for.
 */
export function articleTitleView(
  title: string,
  article: Article,
  { baseUrl }: Pick<ViewSetting, 'baseUrl'>,
): string {
  const reader = baseUrl === undefined ? undefined : articleLink(baseUrl, article);
  return nameView(title, reader ?? originalPage(article));
}

/** Where a place can be opened; undefined where it cannot. */
interface PlaceLinks {
  readonly message: string | undefined;
  readonly reader: string | undefined;
  readonly original: string | undefined;
}

function sectionLinks(
  article: Article,
  section: Section,
  { baseUrl, messageLink }: ViewSetting,
): PlaceLinks {
  const passage = article.passages.find((one) => one.section === section.index);
  const citation = passage && cite(article, passage.sentences[0] ?? passage.span);
  return {
    message: citation && messageLink?.(citation),
    reader: baseUrl === undefined ? undefined : sectionLink(baseUrl, article, section),
    original: citation && originalLink(citation),
  };
}

function linkedPlace(
  { label, article }: { readonly label: string; readonly article: Article },
  setting: ViewSetting,
  { message, reader, original }: PlaceLinks,
): string {
  const { texts } = setting;
  const links = [
    { name: label, url: message },
    { name: texts.place.reader, url: reader },
    { name: texts.place.original, url: original },
  ].flatMap(({ name, url }) => (url === undefined || url.length > MAX_LINK ? [] : [{ name, url }]));
  const [best, ...others] = links;
  return [
    nameView(label, best?.url) + articleName(article, setting),
    ...others.map(({ name, url }) => linked(name, url)),
  ].join(' · ');
}

function nameView(label: string, url: string | undefined): string {
  const isShort = url !== undefined && url.length <= MAX_LINK;
  return isShort ? linked(label, url) : escapeMarkdown(label, '.');
}

/** Whether a message names a citation's place, wherever its link leads. */
export function namesPlace(content: string, citation: Citation, texts: Texts): boolean {
  const bare = (markdown: string): string =>
    markdown.replace(/\(<[^>\n]*>\)/gu, '').replace(/[\\[\]]/gu, '');
  return bare(content).includes(bare(placeLabel(citation, texts)));
}

/**
 * Makes a masked link. Discord breaks one whose text holds brackets or an address, so that such
 * a text stands beside its link.
 *
 * @param url - http or https; between angle brackets, so that parentheses do no harm.
 */
export function linked(label: string, url: string): string {
  const address = url.replace(/[<>\s]/gu, encodeURIComponent);
  const [head = label, ...rest] = label.split(' ');
  const isPlain = (text: string) => !/[[\]\\`]|:\/\/|\p{L}\.\p{L}{2}/u.test(text);
  if (isPlain(label)) return `[${escapeMarkdown(label)}](<${address}>)`;
  if (!isPlain(head)) return `[↗](<${address}>) ${escapeMarkdown(label, '.')}`;
  return `[${escapeMarkdown(head)}](<${address}>) ${escapeMarkdown(rest.join(' '), '.')}`;
}

/** Tells which article, where there are several to tell apart. */
function articleName(article: Article, { hasManyArticles }: ViewSetting): string {
  return hasManyArticles
    ? ` · ${escapeMarkdown(shorten(article.metadata.title, MAX_TITLE), '.')}`
    : '';
}
