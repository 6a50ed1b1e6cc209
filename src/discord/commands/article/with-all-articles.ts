import type { RequestServices } from '../../bot-services.js';

/** Gives also articles that are hidden or limited, for those who set that up. */
export function withAllArticles(services: RequestServices): RequestServices {
  return { ...services, library: services.wholeLibrary };
}
