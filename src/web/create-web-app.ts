import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Playground } from '../core/ports/playground.js';
import type { StudyMarkStore } from '../core/ports/study-mark-store.js';
import type { Services } from '../core/ports.js';
import { answerError } from './answer-error.js';
import { loadAssets } from './assets.js';
import { apiRoutes } from './routes/api-routes.js';
import { assetRoutes } from './routes/asset-routes.js';
import { healthRoutes } from './routes/health-routes.js';
import { playgroundRoutes } from './routes/playground-routes.js';
import { readerRoutes } from './routes/reader-routes.js';
import { securityHeaders } from './security-headers.js';
import { createSessionList } from './session-list.js';
import type { WebLogger } from './web-logger.js';

/** What the web pages are made of. */
export interface WebAppOptions {
  readonly services: Pick<Services, 'library' | 'links'>;
  readonly playground: Playground;
  /** Where it is counted how articles are studied; the pages show the sums. */
  readonly studyMarks: readonly StudyMarkStore[];
  readonly logger: WebLogger;
  /** Where the built scripts and styles are; beside this module when absent. */
  readonly assetDirectory?: string;
}

/** Creates the web app: the playground at `/`, the reader at `/read`, health and scripts. */
export function createWebApp(options: WebAppOptions): Hono {
  const { services, playground, studyMarks, logger, assetDirectory } = options;
  const { library } = services;
  const assets = loadAssets(assetDirectory);
  if (!assets.hasScripts) {
    logger.warn({}, 'The scripts of the web pages are not built. Run `npm run build`.');
  }
  const sessions = createSessionList();
  const answer = answerError({ library, assets, logger });
  const app = new Hono();
  app.use(securityHeaders());
  app.use(compress());
  app.use(methodNotAllowed({ app, onMethodNotAllowed: answer.methodNotAllowed }));
  app.route('/', healthRoutes(library));
  app.route('/', assetRoutes(assets));
  app.route('/', apiRoutes(playground, sessions));
  app.route('/', readerRoutes({ ...services, assets, studyMarks, logger }));
  app.route('/', playgroundRoutes({ library, playground, sessions, assets }));
  app.notFound(answer.notFound);
  app.onError(answer.failed);
  return app;
}
