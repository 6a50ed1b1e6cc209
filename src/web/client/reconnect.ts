import type { ChatServer } from './chat-server.js';

/** The first wait; each further one is twice as long. */
const firstWaitMs = 500;
const longestWaitMs = 60_000;

/** Looks for the server again where it has refused to tell what is new. */
export interface Reconnection {
  /** Is told when news are told. */
  succeeded(): void;
  /** Is told when they were refused: by a server that forgot, or by a proxy before it. */
  refused(): void;
}

/**
 * Creates what finds the way back to the conversation, or to a new one.
 *
 * @param onFailure - Is called each time that the server is still not there.
 */
export function createReconnection(
  server: Pick<ChatServer, 'goOn'>,
  onFailure: () => void,
): Reconnection {
  let waitMs = firstWaitMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    try {
      await server.goOn();
    } catch {
      onFailure();
      wait();
    }
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), waitMs);
    waitMs = Math.min(2 * waitMs, longestWaitMs);
  };
  return {
    succeeded() {
      clearTimeout(timer);
      waitMs = firstWaitMs;
    },
    refused: wait,
  };
}
