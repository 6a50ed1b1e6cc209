import { setTimeout as wait } from 'node:timers/promises';
import type { SpanReference } from '../../core/article/span-reference.js';
import type { Stores } from '../../core/ports.js';
import type { Channels } from '../channels.js';
import type { MessageView } from '../reply.js';

/** A passage, and where its discussion is wanted. */
export interface Discussing {
  readonly guildId: string;
  /** Where the button is; in a thread, the channel around it has the new one. */
  readonly channelId: string;
  readonly passage: SpanReference;
  /** 1 to `limits.threadName` characters. */
  readonly name: string;
  /** Whether the person may open threads; a forum's posts are for all who see one. */
  readonly mayOpen: boolean;
  /** The first message of a new thread. */
  readonly first: MessageView;
}

/**
 * What became of it: opened just now, there already (and open again), not to be had because
 * the bot or the person lacks permissions or the channel takes no threads, or being opened by somebody else.
 */
export type DiscussionOutcome =
  | { readonly kind: 'opened' | 'found'; readonly threadId: string }
  | { readonly kind: 'forbidden'; readonly channelId: string; readonly missing: readonly string[] }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'no-threads'; readonly channelId: string }
  | { readonly kind: 'unseen' }
  | { readonly kind: 'pending' };

interface Tools {
  readonly stores: Pick<Stores, 'discussions'>;
  readonly channels: Channels;
}

/** How often, and how many times, to look whether somebody else's thread is there. */
const WAIT_MS = 250;
const LOOKS = 8;

/** Opens the one thread of a passage, or finds it and opens it again. */
export async function openDiscussion(
  discussing: Discussing,
  tools: Tools,
): Promise<DiscussionOutcome> {
  const { discussions } = tools.stores;
  for (let look = 0; look < LOOKS; look += 1) {
    const claim = await discussions.claim(discussing);
    if (claim.kind === 'claimed') return make(claim.claim, discussing, tools);
    if (claim.kind === 'found') {
      const { threadId } = claim.discussion;
      if (await isThere(threadId, tools)) return { kind: 'found', threadId };
      // The thread was deleted while nobody looked: the next round makes it anew.
      await discussions.remove(threadId);
    } else {
      await wait(WAIT_MS);
    }
  }
  return { kind: 'pending' };
}

async function isThere(
  threadId: string,
  { stores: { discussions }, channels }: Tools,
): Promise<boolean> {
  const thread = await channels.find(threadId);
  if (!thread) return false;
  if (!thread.isArchived) return true;
  const { kind } = await channels.setArchived(threadId, false);
  if (kind === 'sent') await discussions.setState(threadId, 'open');
  // One that is locked stays archived, and can be read.
  return kind !== 'gone';
}

async function make(
  claim: string,
  discussing: Discussing,
  { stores: { discussions }, channels }: Tools,
): Promise<DiscussionOutcome> {
  let threadId: string | undefined;
  try {
    const here = await channels.find(discussing.channelId);
    if (!here) return { kind: 'unseen' };
    const around = here.kind === 'thread' ? here.parentId : here.id;
    if (around === undefined) return { kind: 'no-threads', channelId: here.id };
    const isText = here.kind === 'text' || (await channels.find(around))?.kind === 'text';
    if (isText && !discussing.mayOpen) return { kind: 'not-allowed' };
    const sent = await channels.openThread(around, discussing.name, discussing.first);
    if (sent.kind === 'forbidden') return { ...sent, channelId: around };
    if (sent.kind === 'gone') return { kind: 'no-threads', channelId: around };
    threadId = sent.channelId;
  } finally {
    if (threadId === undefined) await discussions.release(claim);
  }
  if (await discussions.confirm(claim, threadId)) return { kind: 'opened', threadId };
  // Making it took so long that somebody else's thread took its place.
  await channels.setArchived(threadId, true);
  const other = await discussions.find(discussing.guildId, discussing.passage);
  return other ? { kind: 'found', threadId: other.threadId } : { kind: 'pending' };
}
