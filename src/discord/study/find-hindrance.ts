import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { Channels } from '../channels.js';
import type { StudyHindrance } from './study-hindrance.js';

/**
 * Finds what the bot lacks just now to go on with a session.
 *
 * @returns Undefined where nothing is missing, or nothing can be told.
 */
export async function findHindrance(
  { session: { phase }, place }: KeptSession,
  channels: Channels,
): Promise<StudyHindrance | undefined> {
  const threadId = 'threadId' in phase ? phase.threadId : undefined;
  const channel = await channels.find(threadId ?? place.channelId);
  const missing = (threadId === undefined ? channel?.missingForThreads : channel?.missing) ?? [];
  return channel && missing.length > 0 ? { channelId: channel.id, missing } : undefined;
}
