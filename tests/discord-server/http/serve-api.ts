import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { isObject } from '../json.js';
import type { World } from '../world/world.js';
import type { BodyCheck } from './api-description.js';
import { ApiError } from './api-error.js';
import type { Fault, Faults } from './faults.js';
import { createRateLimit } from './rate-limit.js';
import { readBody } from './read-body.js';
import type { LoggedRequest, RequestLog } from './request-log.js';
import { matchRoute, type Route, type RouteAnswer } from './route.js';

/** What the API is made of. */
export interface ApiParts {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly checkBody: BodyCheck;
}

/**
 * Creates the HTTP server; it answers below `/api/v10`, gives the files that people attached, and
 * does not listen yet.
 */
export function createApi(parts: ApiParts): Server {
  const rateLimit = createRateLimit(parts.world.clock);

  return createServer((request, response) => {
    const upload = parts.world.uploads.get(request.url ?? '');
    if (upload) {
      const fault = parts.faults.take('GET', request.url ?? '');
      const delayMs = fault?.kind === 'slow' ? fault.delayMs : 0;
      void sleep(delayMs).then(() => response.end(upload.bytes));
      return;
    }
    void respond(request, response).catch((error: unknown) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const name = `${request.method} ${request.url}`;
      parts.log.complain({ kind: 'refused', request: name, message });
      send(response, { status: 500, body: { message: 'Internal Server Error', code: 0 } }, {});
    });
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { log, faults, routes, world } = parts;
    const method = request.method ?? 'GET';
    const address = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = address.pathname.replace(/^\/api(\/v10)?/u, '');
    const match = address.pathname.startsWith('/api')
      ? matchRoute(routes, method, path)
      : undefined;
    const at = world.clock.now();
    const operation = match?.route.path;
    const entry: LoggedRequest = { method, path, operation, at, body: undefined, status: 0 };
    log.open(entry);

    const fault = faults.take(method, path);
    const early = fault && answerFault(fault);
    if (fault?.kind === 'slow') await sleep(fault.delayMs);
    const limit = rateLimit(`${method} ${operation}`, match?.route.isTokenInPath === true);
    const answer =
      early ??
      (limit.retryAfterMs > 0
        ? tooManyRequests(limit.retryAfterMs, true)
        : await answerRequest(request, entry, match, address.searchParams));
    entry.status = answer.status;
    world.bell.ring();
    if (fault?.kind === 'never answered') return;
    if (fault?.kind === 'closed while answering') return closeInTheMiddle(response);
    send(response, answer, limit.headers);
  }

  async function answerRequest(
    request: IncomingMessage,
    entry: LoggedRequest,
    match: ReturnType<typeof matchRoute>,
    query: URLSearchParams,
  ): Promise<RouteAnswer> {
    const { world, log } = parts;
    const name = `${entry.method} ${entry.path}`;
    const refuse = (error: ApiError): RouteAnswer => {
      const details = error.problems.map(({ path, message }) => `${path}: ${message}`);
      const message = [`${error.status} ${error.message} (${error.code})`, ...details].join('; ');
      log.complain({ kind: 'refused', request: name, message });
      return { status: error.status, body: error.toJson() };
    };
    try {
      const body = await readBody(request);
      entry.body = body.json;
      if (match === undefined) {
        log.complain({ kind: 'unknown route', request: name, message: '404: Not Found' });
        return { status: 404, body: { message: '404: Not Found', code: 0 } };
      }
      const { route, params } = match;
      if (!route.isTokenInPath && request.headers.authorization !== `Bot ${world.token}`) {
        return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
      }
      const complaints =
        body.json === undefined ? [] : parts.checkBody(entry.method, route.path, body.json);
      if (complaints.length > 0) {
        log.complain({ kind: 'invalid body', request: name, message: complaints.join('; ') });
        const problems = complaints.map((message) => ({ path: '', code: 'SCHEMA', message }));
        return {
          status: 400,
          body: new ApiError(400, 50035, 'Invalid Form Body', problems).toJson(),
        };
      }
      return route.handle({
        world,
        query,
        at: entry.at,
        files: body.files,
        body: isObject(body.json) ? body.json : {},
        list: Array.isArray(body.json) ? body.json.filter(isObject) : [],
        param: (key) => params.get(key) ?? '',
      });
    } catch (error) {
      if (error instanceof ApiError) return refuse(error);
      if (error instanceof SyntaxError)
        return refuse(new ApiError(400, 50109, 'The request body contains invalid JSON.'));
      throw error;
    }
  }
}

function answerFault(fault: Fault): RouteAnswer | undefined {
  switch (fault.kind) {
    case 'rate limited':
      return tooManyRequests(fault.retryAfterMs, fault.isGlobal ?? false);
    case 'status':
      return { status: fault.status, body: { message: `${fault.status}: Server Error`, code: 0 } };
    case 'closed while answering':
    case 'never answered':
      return fault.isDone ? undefined : { status: 0 };
    case 'slow':
      return undefined;
  }
}

function tooManyRequests(retryAfterMs: number, isGlobal: boolean): RouteAnswer {
  const retryAfter = retryAfterMs / 1_000;
  const message = 'You are being rate limited.';
  return { status: 429, body: { message, retry_after: retryAfter, global: isGlobal } };
}

/** Sends the head and half a body, then cuts the line. */
function closeInTheMiddle(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
  response.write('{"half":', () => response.destroy());
}

function send(
  response: ServerResponse,
  answer: RouteAnswer,
  limits: Readonly<Record<string, string>>,
): void {
  if (response.headersSent) return;
  if (answer.body === undefined) {
    response.writeHead(answer.status, limits).end();
    return;
  }
  const retryAfter = isObject(answer.body) ? answer.body.retry_after : undefined;
  response.writeHead(answer.status, {
    'Content-Type': 'application/json',
    ...limits,
    ...(answer.status === 429
      ? {
          'Retry-After': String(Math.ceil(Number(retryAfter))),
          'X-RateLimit-Reset-After': String(retryAfter),
          'X-RateLimit-Remaining': '0',
          ...(isObject(answer.body) && answer.body.global === true
            ? { 'X-RateLimit-Global': 'true', 'X-RateLimit-Scope': 'global' }
            : { 'X-RateLimit-Scope': 'user' }),
        }
      : {}),
  });
  response.end(JSON.stringify(answer.body));
}
