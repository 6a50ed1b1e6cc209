/** A request as it came in, and how it was answered. */
export interface LoggedRequest {
  readonly method: string;
  /** The path below `/api/v10`, as `/channels/1/messages`. */
  readonly path: string;
  /** The path as Discord's description writes it; undefined when it names no such route. */
  readonly operation: string | undefined;
  readonly at: number;
  body: unknown;
  /** 0 while it is being answered, and when the connection was closed instead. */
  status: number;
}

/** Something that the real Discord would not have taken. */
export interface Problem {
  readonly kind: 'unknown route' | 'invalid body' | 'refused';
  readonly request: string;
  readonly message: string;
}

/** What came in over HTTP. */
export interface RequestLog {
  readonly requests: readonly LoggedRequest[];
  readonly problems: readonly Problem[];
  open(request: LoggedRequest): void;
  complain(problem: Problem): void;
}

/** Creates an empty log. */
export function createRequestLog(): RequestLog {
  const requests: LoggedRequest[] = [];
  const problems: Problem[] = [];
  return {
    requests,
    problems,
    open: (request) => void requests.push(request),
    complain: (problem) => void problems.push(problem),
  };
}
