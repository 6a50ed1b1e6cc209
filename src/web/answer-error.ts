import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Library } from '../core/answer/library.js';
import { publicLibrary } from '../core/answer/public-library.js';
import type { Assets } from './assets.js';
import { messagePage } from './pages/message-page.js';
import { problem } from './problem.js';
import type { WebLogger } from './web-logger.js';

interface ErrorOptions {
  readonly library: Library;
  readonly assets: Assets;
  readonly logger: WebLogger;
}

/** How the app answers what it cannot do, as a page or as JSON. */
export interface ErrorAnswers {
  notFound(c: Context): Response | Promise<Response>;
  methodNotAllowed(c: Context, allowed: readonly string[]): Response | Promise<Response>;
  failed(error: Error, c: Context): Response | Promise<Response>;
}

/** Creates the answers to what the app cannot do; none of them tells anything of its inside. */
export function answerError({ library, assets, logger }: ErrorOptions): ErrorAnswers {
  const say = (c: Context, status: ContentfulStatusCode, title: string, message: string) => {
    if (!wantsPage(c)) return problem(c, status, message);
    const { articles } = publicLibrary(library);
    return c.html(messagePage({ assets, title, message, articles }), status);
  };
  return {
    notFound: (c) =>
      say(c, 404, 'There is no page here', 'Check the address, or go on with one of these.'),
    methodNotAllowed: (c, allowed) => {
      c.header('Allow', allowed.join(', '));
      const message = `This address takes ${allowed.join(', ')} only.`;
      return say(c, 405, 'This cannot be done here', message);
    },
    failed: (error, c) => {
      logger.error({ err: error, method: c.req.method, path: c.req.path }, 'A page failed');
      const message = 'Something went wrong on our side. Please try again in a moment.';
      return say(c, 500, 'This did not work', message);
    },
  };
}

function wantsPage(c: Context): boolean {
  if (c.req.path.startsWith('/api/')) return false;
  return c.req.header('Accept')?.includes('text/html') ?? false;
}
