import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { isObject, objectAt } from '../json.js';

const DESCRIPTION = new URL('../../../../shared/discord/openapi.json', import.meta.url);

/** Whether Discord's API description is there to check requests against. */
export const hasApiDescription = existsSync(DESCRIPTION);

/** Checks a request body against Discord's API description; empty when it fits. */
export type BodyCheck = (method: string, path: string, body: unknown) => readonly string[];

/** Every message that a bot sends goes through one of these two. */
const BUSY_OPERATIONS = [
  ['post', '/interactions/{interaction_id}/{interaction_token}/callback'],
  ['post', '/channels/{channel_id}/messages'],
] as const;

/** What is loaded and compiled, shared by all servers of a process. */
let loaded: { readonly ajv: Ajv2020; readonly document: unknown } | undefined;
const operations = new Map<string, ValidateFunction | undefined>();

/**
 * Loads Discord's API description once and compiles each operation when it is first needed
 * (the whole would take seconds). Without the description, every body passes.
 */
export function createBodyCheck(): BodyCheck {
  if (!hasApiDescription) return () => [];
  // Compiled beforehand, so that no answer of the bot waits for it.
  for (const [method, path] of BUSY_OPERATIONS) findCheck(method, path);
  return (method, path, body) => {
    const validate = findCheck(method.toLowerCase(), path);
    if (validate === undefined || validate(withPlainPermissions(body))) return [];
    return describe(validate);
  };
}

function findCheck(method: string, path: string): ValidateFunction | undefined {
  const key = `${method} ${path}`;
  if (!operations.has(key)) operations.set(key, compile(method, path));
  return operations.get(key);
}

function load(): { readonly ajv: Ajv2020; readonly document: unknown } {
  if (loaded) return loaded;
  const document: unknown = JSON.parse(readFileSync(DESCRIPTION, 'utf8'));
  const ajv = new Ajv2020({
    strict: false,
    allErrors: false,
    validateSchema: false,
    logger: false,
    code: { optimize: false },
  });
  formats.default(ajv);
  ajv.addFormat('snowflake', /^\d{1,20}$/u);
  ajv.addFormat('nonce', true);
  if (isObject(document)) ajv.addSchema({ $id: 'discord', ...document });
  loaded = { ajv, document };
  return loaded;
}

function compile(method: string, path: string): ValidateFunction | undefined {
  const { ajv, document } = load();
  const content = ['paths', path, method, 'requestBody', 'content', 'application/json'];
  if (content.reduce<unknown>((at, key) => objectAt(at, key), document) === undefined) {
    return undefined;
  }
  const pointer = [...content, 'schema']
    .map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  return ajv.compile({ $ref: `discord#/${pointer}` });
}

/**
 * The description wants `default_member_permissions` as an integer; Discord's pages document
 * a text of digits, which it takes too, and which libraries send.
 */
function withPlainPermissions(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withPlainPermissions);
  if (!isObject(body)) return body;
  const permissions = body.default_member_permissions;
  if (typeof permissions !== 'string' || !/^\d+$/u.test(permissions)) return body;
  return { ...body, default_member_permissions: Number(permissions) };
}

/** Keeps the complaints that lie deepest: of a union, those about the nearest variant. */
function describe(validate: ValidateFunction): readonly string[] {
  const errors = validate.errors ?? [];
  const depth = Math.max(0, ...errors.map((error) => error.instancePath.split('/').length));
  const deepest = errors.filter((error) => error.instancePath.split('/').length === depth);
  // A variant of another type complains of the type alone; the right one says more.
  const telling = deepest.filter((error) => !error.instancePath.endsWith('/type'));
  const shown = telling.length > 0 ? telling : deepest;
  return [...new Set(shown.map((error) => `${error.instancePath || 'body'} ${error.message}`))];
}

/** Names the operations of the description, as `GET /users/@me`; empty when it is absent. */
export function describedOperations(): ReadonlySet<string> {
  if (!hasApiDescription) return new Set();
  const paths = objectAt(load().document, 'paths') ?? {};
  const names = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(isObject(methods) ? methods : {})
      .filter((method) => method !== 'parameters')
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  return new Set(names);
}
