import type { RequestServices } from './bot-services.js';

/** Whether an article is there, but not open to the person of a request. */
export function isClosed(
  slug: string,
  { library, wholeLibrary }: Pick<RequestServices, 'library' | 'wholeLibrary'>,
): boolean {
  const isAmong = ({ articles }: typeof library): boolean =>
    articles.some((one) => one.slug === slug);
  return !isAmong(library) && isAmong(wholeLibrary);
}
