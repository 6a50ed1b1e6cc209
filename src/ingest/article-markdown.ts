import { stringify } from 'yaml';
import { ArticleError } from '../core/article/article-error.js';
import { readDate, readLanguage } from '../core/article/front-matter-values.js';
import { serverKey } from '../core/article/server-of.js';
import type { Draft, DraftFacts } from './convert/source.js';

/** What the one who adds an article says of it. */
interface GivenFacts {
  /** Instead of the title that it has. */
  readonly title?: string;
  /** Used when neither the person nor the source tells a title. */
  readonly lastTitle: string;
  /** The id of the server that alone may see it; everybody may when absent. */
  readonly server?: string;
}

/** Writes a draft as a file of the corpus: front matter and Markdown. */
export function articleMarkdown({ body, facts }: Draft, given: GivenFacts): string {
  const { other = {}, title, ...rest } = facts;
  const ownTitle = given.title ?? title ?? (/^# \S/mu.test(body) ? undefined : given.lastTitle);
  const entries = {
    ...without(other, serverKey),
    title: ownTitle,
    ...rest,
    language: sound('language', rest.language, readLanguage),
    published: sound('published', rest.published, readDate),
    // The file's own word on who may see it does not count.
    ...(given.server === undefined ? {} : { [serverKey]: given.server }),
  };
  const told = Object.entries(entries).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const yaml = told.length > 0 ? stringify(Object.fromEntries(told)) : '';
  return `---\n${yaml}---\n\n${body}\n`;
}

function without(other: NonNullable<DraftFacts['other']>, key: string): object {
  return Object.fromEntries(Object.entries(other).filter(([name]) => name !== key));
}

/**
 * Programs write "English" where a tag should be, and days that no calendar has: what cannot be
 * used is left out.
 */
function sound(
  key: 'language' | 'published',
  value: string | undefined,
  read: typeof readDate,
): string | undefined {
  try {
    return read(value === undefined ? undefined : { key, value, line: 1 });
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}
