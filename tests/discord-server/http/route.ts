import type { JsonObject } from '../json.js';
import type { World } from '../world/world.js';

/** A request as a route gets it: matched, authorised, its body read and checked. */
export interface RouteRequest {
  readonly world: World;
  /** When the request came in, before it was read and checked. */
  readonly at: number;
  /** What stands for `{name}` in the path. */
  param(name: string): string;
  readonly query: URLSearchParams;
  /** The JSON body; an empty object when there is none. */
  readonly body: JsonObject;
  /** The JSON body where a list is expected, as in a bulk overwrite. */
  readonly list: readonly JsonObject[];
  readonly files: readonly UploadedFile[];
}

/** A file of a multipart request. */
export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** An answer: a status, and a body unless it is 204. */
export interface RouteAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** One operation of the API; `path` is written as in Discord's description. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Whether a token in the path authorises the request, so that no login is needed. */
  readonly isTokenInPath?: boolean;
  handle(request: RouteRequest): RouteAnswer;
}

/** Answers 200 with a body. */
export function ok(body: unknown): RouteAnswer {
  return { status: 200, body };
}

/** Answers 204: done, and nothing to say. */
export const DONE: RouteAnswer = { status: 204 };

/** Finds the route of a request and what its path's parameters are. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: ReadonlyMap<string, string> } | undefined {
  const parts = path.split('/');
  for (const route of routes) {
    if (route.method !== method) continue;
    const params = matchParts(route.path.split('/'), parts);
    if (params) return { route, params };
  }
  return undefined;
}

function matchParts(
  pattern: readonly string[],
  parts: readonly string[],
): ReadonlyMap<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, expected] of pattern.entries()) {
    const part = decodeURIComponent(parts[index] ?? '');
    if (expected.startsWith('{')) params.set(expected.slice(1, -1), part);
    else if (expected !== part) return undefined;
  }
  return params;
}
