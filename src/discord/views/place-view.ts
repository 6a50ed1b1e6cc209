import type { Citation } from '../../core/answer/citation.js';
import { citationLink, sectionLink } from '../../core/answer/reader-link.js';
import type { Article, Section } from '../../core/article/article.js';
import type { Texts } from '../texts/texts.js';
import { escapeMarkdown } from './escape-markdown.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';

/** Longer titles are shortened where they only name a place. */
const MAX_TITLE = 120;

/** Names a section in words: `§2 Constructing regional innovation networks`, `Opening`. */
export function sectionLabel({ number, title }: Section, { place }: Texts): string {
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

/** Shows a citation's place with its link into the reader. */
export function placeView(citation: Citation, setting: ViewSetting): string {
  const link = citationLink(setting.baseUrl, citation);
  return linked(placeLabel(citation, setting.texts), link) + articleName(citation.article, setting);
}

/** Shows a section's name with its link into the reader. */
export function sectionPlaceView(article: Article, section: Section, setting: ViewSetting): string {
  const link = sectionLink(setting.baseUrl, article, section);
  return linked(sectionLabel(section, setting.texts), link) + articleName(article, setting);
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
