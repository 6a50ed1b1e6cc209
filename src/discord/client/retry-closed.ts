/** How often, and how long before each next try. */
const PAUSES_MS = [100, 400, 1000];

/**
 * Sends again when the other side closes the connection while answering, which discord.js does
 * not retry by itself.
 *
 * The first try may have been carried out: what is sent must be safe to send twice.
 */
export async function retryClosed<Result>(send: () => Promise<Result>): Promise<Result> {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await send();
    } catch (error) {
      if (!isClosed(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  return send();
}

/** https://undici.nodejs.org/#/docs/api/Errors; node's own errors for sockets. */
const CLOSED = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

function isClosed(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && CLOSED.has(error.code)) return true;
  return error.cause !== undefined && isClosed(error.cause);
}
