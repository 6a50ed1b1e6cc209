import type { Article, Paragraph, Section } from '../../article/article.js';
import { type AuthorName, readAuthorName } from './author-name.js';
import { type CitedDate, readCitedDate } from './cited-date.js';

/** What is known of an article for citing it; what is absent is not known. */
export interface CitedSource {
  readonly slug: string;
  readonly title: string;
  /** Empty when no author is known. */
  readonly authors: readonly AuthorName[];
  readonly date?: CitedDate;
  /** Absent, too, where the publisher is the one author. */
  readonly publisher?: string;
  /** The organisation that is both the one author and the publisher. */
  readonly ownPublisher?: string;
  readonly url?: string;
  readonly accessed?: CitedDate;
  readonly place?: CitedPlace;
}

/** The part of an article that a citation in running text points to. */
interface CitedPlace {
  readonly section: Section;
  readonly paragraph?: Paragraph;
}

/** What the article itself does not tell. */
export interface CiteOptions {
  readonly place?: CitedPlace;
  /** When it was read, as `2025-03-01`. */
  readonly accessed?: string;
  /** Where it was read; the article's own source when absent. */
  readonly url?: string;
}

/** Gathers what is known of an article; nothing is guessed. */
export function citedSource(article: Article, options: CiteOptions): CitedSource {
  const { title, authors, published, publisher, source } = article.metadata;
  const url = options.url ?? source;
  const isAuthor = publisher !== undefined && authors.length === 1 && authors[0] === publisher;
  const isOrganisation = isAuthor && readAuthorName(publisher).kind === 'whole';
  const accessed = options.accessed ?? dayOfReading(article);
  return {
    slug: article.slug,
    title: title.replace(/\s+/gu, ' ').trim(),
    authors: authors.map(readAuthorName),
    ...(published ? { date: readCitedDate(published) } : {}),
    ...(publisher && !isAuthor ? { publisher } : {}),
    ...(isOrganisation ? { ownPublisher: publisher } : {}),
    ...(url ? { url } : {}),
    ...(accessed ? { accessed: readCitedDate(accessed) } : {}),
    ...(options.place ? { place: options.place } : {}),
  };
}

/** The front matter's own key `accessed`, where it is a date. */
function dayOfReading({ metadata: { other } }: Article): string | undefined {
  const { accessed } = other;
  return typeof accessed === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(accessed)
    ? accessed
    : undefined;
}

/** Ends a title or name with a full stop, unless it ends with a mark of its own. */
export function stopped(text: string): string {
  return /[.?!。？！…]["'”’」』]?$/u.test(text) ? text : `${text}.`;
}

/**
 * Puts a title in quotation marks, with those inside it made single, and a mark before the
 * closing one, as in American print; a question mark of its own stays alone.
 */
export function quotedTitle(title: string, mark: '.' | ','): string {
  const inner = title.replace(/“|(?<=^|[\s(])"/gu, '‘').replace(/[”"]/gu, '’');
  return `“${/[?!？！]’?$/u.test(inner) ? inner : `${inner.replace(/\.$/u, '')}${mark}`}”`;
}

/** Names the part that is cited: `sec. 2, para. 3`; empty when it is the whole. */
export function placeWords(
  { place }: CitedSource,
  labels: { readonly section: string; readonly paragraph: string },
): string {
  if (!place) return '';
  const { section, paragraph } = place;
  return [
    section.number === '' || section.number === '0' ? '' : `${labels.section} ${section.number}`,
    paragraph && paragraph.number > 0 ? `${labels.paragraph} ${paragraph.number}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
