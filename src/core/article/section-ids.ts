import GithubSlugger from 'github-slugger';
import type { SectionId } from './article.js';

/** Percent-encoded, so that a link with it stays within the 512 characters of a Discord button. */
const maxEncodedLength = 180;

/** The anchors of an article's sections. */
export interface SectionIds {
  /** One for each title, in order. */
  readonly sections: readonly SectionId[];
  readonly frontMatter: SectionId;
}

/**
 * Makes the anchors of sections from their titles, as GitHub does: lower case, hyphens for
 * spaces, `-1` and so on for a title that comes again; `section` for a title without letters.
 *
 * @param taken - Anchors of paragraphs, which no section may have.
 */
export function sectionIds(titles: readonly string[], taken: readonly string[]): SectionIds {
  const slugger = new GithubSlugger();
  for (const id of ['front-matter', ...taken]) slugger.slug(id);
  const sections = titles.map((title) => {
    const words = shorten(title);
    return slugger.slug(/[\p{L}\p{N}]/u.test(words) ? words : 'section') as SectionId;
  });
  return { sections, frontMatter: 'front-matter' as SectionId };
}

function shorten(title: string): string {
  let length = 0;
  let kept = '';
  for (const character of title.trim()) {
    length += encodeURIComponent(character).length;
    if (length > maxEncodedLength) return kept.replace(/\s+\S{0,20}$/u, '');
    kept += character;
  }
  return kept;
}
