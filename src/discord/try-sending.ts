import type { SendOutcome } from './channels.js';

/** What came of sending; `failed` where Discord or the network did not take it. */
export type SendAttempt = SendOutcome | { readonly kind: 'failed' };

/** Sends, so that an error of Discord's or of the network stops what people can go on with. */
export async function trySending(send: () => Promise<SendOutcome>): Promise<SendAttempt> {
  try {
    return await send();
  } catch (error) {
    // A quote that differs from its article is a bug, never a matter of the network.
    if (error instanceof Error && error.message.startsWith('Expected')) throw error;
    return { kind: 'failed' };
  }
}
