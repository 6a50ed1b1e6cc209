/** A date for people and for programs. */
export interface PublishedDate {
  readonly text: string;
  /** As an HTML `datetime`; absent when the date is in words. */
  readonly iso?: string;
}

/**
 * Reads the date of the front matter.
 *
 * @param locale - A BCP 47 tag: how to write a whole ISO date; anything else stays as it is.
 */
export function publishedDate(published: string, locale: string): PublishedDate {
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(published)?.[0];
  const date = iso ? new Date(`${iso}T00:00:00Z`) : undefined;
  if (date && iso && !Number.isNaN(date.getTime())) {
    return { text: date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }), iso };
  }
  return /^\d{4}(?:-\d{2})?$/.test(published)
    ? { text: published, iso: published }
    : { text: published };
}
