import { ArticleError } from './article-error.js';

/** A value of the front matter, with the place to name when it is wrong. */
export interface Located {
  readonly key: string;
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Reads a date as ISO 8601: "2024-11-28", "28 November 2024", "Nov 28, 2024", "2024年11月28日";
 * anything else, such as "Winter 1999", stays as it is.
 *
 * @throws {ArticleError} When it has the form of a date, but no calendar has it.
 */
export function readDate(located: Located | undefined): string | undefined {
  if (!located) return undefined;
  const { key, value, line } = located;
  const iso = toIso(value);
  const [year, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  if (!/^\d{4}(?:-\d{2}){0,2}(?:[T ]|$)/u.test(iso) || year === undefined) return value;
  const moment = new Date(Date.UTC(2000, month - 1, day));
  moment.setUTCFullYear(year, month - 1, day);
  if (moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day) return iso;
  throw new ArticleError(
    `"${key}" in the front matter is "${value}", a day that no calendar has. Write it like 2024-11-28.`,
    line,
  );
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = String.raw`(?<name>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const forms = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?<time>[T ].*)?$/u,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/u,
  new RegExp(
    String.raw`^(?:[a-z]{3,9}\.?,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+${monthName},?\s+(?<year>\d{4})$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:[a-z]{3,9}\.?,?\s+)?${monthName}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$`,
    'iu',
  ),
];

function toIso(value: string): string {
  for (const form of forms) {
    const found = form.exec(value)?.groups;
    if (!found) continue;
    const named = months.indexOf((found.name ?? '').slice(0, 3).toLowerCase()) + 1;
    const month = String(found.month ?? named).padStart(2, '0');
    return `${found.year}-${month}-${(found.day ?? '').padStart(2, '0')}${found.time ?? ''}`;
  }
  return value;
}

/** @throws {ArticleError} When it is not an http or https address. */
export function readWebAddress(located: Located | undefined): string | undefined {
  if (!located) return undefined;
  const { key, value, line } = located;
  if (/^https?:\/\/\S+$/iu.test(value) && URL.canParse(value)) return value;
  throw new ArticleError(
    `"${key}" in the front matter is "${value}", not a web address. Start it with https:// or http://, or leave the line out.`,
    line,
  );
}

/** @throws {ArticleError} When it is not a BCP 47 tag. */
export function readLanguage(located: Located | undefined): string | undefined {
  if (!located) return undefined;
  const { key, value, line } = located;
  const tag = value.replaceAll('_', '-');
  if (/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(tag)) {
    try {
      return Intl.getCanonicalLocales(tag)[0];
    } catch {
      // Falls through to the same message: the tag has the form, but repeats a part.
    }
  }
  throw new ArticleError(
    `"${key}" in the front matter is "${value}", not a language tag. Write one such as en, zh-CN or de.`,
    line,
  );
}
