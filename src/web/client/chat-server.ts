import type { CommandJson } from '../../core/ports/command-json.js';
import type {
  PlaygroundAction,
  PlaygroundOutcome,
  PlaygroundServer,
} from '../../core/ports/playground.js';

/** The bot, at the other end of the wire. */
export interface ChatServer {
  /** @throws {ChatError} With a message for the person. */
  act(action: PlaygroundAction): Promise<PlaygroundOutcome>;
  /** Asks once, and keeps the answer. */
  commands(): Promise<readonly CommandJson[]>;
  /** Asks who and what is in the server; begins a conversation where there is none. */
  describe(): Promise<PlaygroundServer>;
  /** Goes on with the conversation, or with a new one where the server has forgotten it. */
  goOn(): Promise<void>;
}

/** What the server refuses, in words for the person. */
export class ChatError extends Error {
  override readonly name = 'ChatError';
}

const gone = 410;

/**
 * Connects to the bot.
 *
 * @param options.session - A conversation that has begun; one begins with the first action
 *   when absent, and anew when the server has forgotten it.
 */
export function createChatServer(options: {
  readonly session: string | undefined;
  readonly unreachable: string;
  /** Is told of each conversation that begins, or had begun. */
  readonly onSession: (session: string) => void;
}): ChatServer {
  let session = options.session;
  let opening: Promise<string> | undefined;
  if (session) queueMicrotask(() => session && options.onSession(session));
  let commands: Promise<readonly CommandJson[]> | undefined;

  const request = async (path: string, init: RequestInit): Promise<Response> => {
    try {
      return await fetch(path, init);
    } catch (cause) {
      throw new ChatError(options.unreachable, { cause });
    }
  };
  const openSession = async (): Promise<string> => {
    const response = await request('/api/sessions', { method: 'POST' });
    const { session: opened } = await readBody<{ session: string }>(response, options.unreachable);
    session = opened;
    options.onSession(opened);
    return opened;
  };
  /** Those who ask at once get the same conversation. */
  const current = async (): Promise<string> => {
    if (session !== undefined) return session;
    opening ??= openSession().finally(() => {
      opening = undefined;
    });
    return opening;
  };
  const send = async (action: PlaygroundAction): Promise<Response> => {
    const id = await current();
    const hasFiles = action.kind === 'command' && action.files;
    return request(hasFiles ? '/api/act-with-files' : '/api/act', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ session: id, action }),
    });
  };
  return {
    async act(action) {
      let response = await send(action);
      if (response.status === gone) {
        session = undefined;
        response = await send(action);
      }
      return readBody(response, options.unreachable);
    },
    async describe() {
      const response = await request(`/api/sessions/${await current()}/server`, {});
      return readBody<PlaygroundServer>(response, options.unreachable);
    },
    async goOn() {
      const known = await current();
      const response = await request(`/api/sessions/${known}/server`, {});
      if (response.status !== gone) {
        await readBody(response, options.unreachable);
        options.onSession(known);
      } else if (session === known) {
        session = undefined;
        await current();
      }
    },
    commands() {
      commands ??= request('/api/commands', {})
        .then((response) => readBody<readonly CommandJson[]>(response, options.unreachable))
        .catch((cause: unknown) => {
          commands = undefined;
          throw cause;
        });
      return commands;
    },
  };
}

async function readBody<T>(response: Response, unreachable: string): Promise<T> {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body as T;
  const { error } = (body ?? {}) as { readonly error?: { readonly message?: string } };
  throw new ChatError(error?.message ?? unreachable);
}
