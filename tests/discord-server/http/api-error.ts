/** One complaint about a request body: where (`embeds.0.title`), Discord's name for it, and why. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/**
 * An answer with Discord's error JSON.
 *
 * Codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly FieldProblem[];

  constructor(
    status: number,
    code: number,
    message: string,
    problems: readonly FieldProblem[] = [],
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  /** Renders the body that Discord answers with. */
  toJson(): Record<string, unknown> {
    const body = { message: this.message, code: this.code };
    return this.problems.length === 0 ? body : { ...body, errors: errorTree(this.problems) };
  }
}

/** The known things that may be unknown, with Discord's code for each. */
const UNKNOWN = {
  Application: 10002,
  Channel: 10003,
  Guild: 10004,
  Member: 10007,
  Message: 10008,
  Role: 10011,
  User: 10013,
  Webhook: 10015,
  interaction: 10062,
  'application command': 10063,
  'Guild Scheduled Event': 10070,
} as const;

/** Makes the 404 for a thing that does not exist, or that the bot cannot know of. */
export function unknownThing(what: keyof typeof UNKNOWN): ApiError {
  return new ApiError(404, UNKNOWN[what], `Unknown ${what}`);
}

/** Makes the 403 for a channel that the bot cannot see. */
export function missingAccess(): ApiError {
  return new ApiError(403, 50001, 'Missing Access');
}

/** Makes the 403 for something that the bot lacks a permission for. */
export function missingPermissions(): ApiError {
  return new ApiError(403, 50013, 'Missing Permissions');
}

/** Throws Discord's 400 "Invalid Form Body" when there is anything to complain about. */
export function refuseInvalid(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new ApiError(400, 50035, 'Invalid Form Body', problems);
}

type ErrorTree = { [key: string]: ErrorTree | { code: string; message: string }[] };

function errorTree(problems: readonly FieldProblem[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path.split('.').filter((part) => part !== '')) {
      const child = node[key];
      const next: ErrorTree = child === undefined || Array.isArray(child) ? {} : child;
      node[key] = next;
      node = next;
    }
    const errors = node._errors;
    node._errors = [...(Array.isArray(errors) ? errors : []), { code, message }];
  }
  return root;
}
