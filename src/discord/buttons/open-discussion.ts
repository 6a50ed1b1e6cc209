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
  /** Whether those who see the button may see a channel. */
  readonly isSeen: (channelId: string) => boolean;
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

/**
 * Opens the one thread of a passage, or finds it and opens it again.
 *
 * One that others have among themselves is none for those here. They get a thread of their own,
 * which is the passage's from then on where the others may see it, too.
 */
export async function openDiscussion(
  discussing: Discussing,
  tools: Tools,
): Promise<DiscussionOutcome> {
  const { discussions } = tools.stores;
  const { guildId, passage, isSeen, mayOpen } = discussing;
  const here = await tools.channels.find(discussing.channelId);
  if (!here) return { kind: 'unseen' };
  const around = here.kind === 'thread' ? here.parentId : here.id;
  if (around === undefined) return { kind: 'no-threads', channelId: here.id };
  const isText = here.kind === 'text' || (await tools.channels.find(around))?.kind === 'text';
  const opening = { ...discussing, around, isAllowed: mayOpen || !isText };
  for (let look = 0; look < LOOKS; look += 1) {
    const claim = await discussions.claim({ guildId, channelId: around, passage });
    if (claim.kind === 'claimed') return make(claim.claim, opening, tools);
    if (claim.kind === 'pending') {
      await wait(WAIT_MS);
      continue;
    }
    const { threadId, channelId } = claim.discussion;
    if (!isSeen(channelId)) {
      if (!opening.isAllowed) return { kind: 'not-allowed' };
      if (!tools.channels.isSeenFrom(around, channelId)) return makeApart(opening, tools);
    } else if (await isThere(threadId, tools)) return { kind: 'found', threadId };
    // The thread was deleted while nobody looked, or a wider circle asks: the next round makes
    // it anew.
    await discussions.remove(threadId);
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

/** A discussion that is to be opened, and where. */
interface Opening extends Discussing {
  /** The channel that the thread is opened in. */
  readonly around: string;
  readonly isAllowed: boolean;
}

async function make(claim: string, opening: Opening, tools: Tools): Promise<DiscussionOutcome> {
  const {
    stores: { discussions },
    channels,
  } = tools;
  let made: DiscussionOutcome | undefined;
  try {
    made = await openThread(opening, channels);
  } finally {
    if (made?.kind !== 'opened') await discussions.release(claim);
  }
  if (made.kind !== 'opened' || (await discussions.confirm(claim, made.threadId))) return made;
  // Making it took so long that somebody else's thread took its place.
  await channels.setArchived(made.threadId, true);
  const other = await discussions.find(opening.guildId, opening.passage);
  return other ? { kind: 'found', threadId: other.threadId } : { kind: 'pending' };
}

/** Finds the thread of those here by its name, or opens it; the passage's own stays as it is. */
async function makeApart(opening: Opening, tools: Tools): Promise<DiscussionOutcome> {
  const { around, name } = opening;
  const [threadId] = await tools.channels.findThreads(around, name, 0);
  const isKnown = threadId !== undefined && (await isThere(threadId, tools));
  return isKnown ? { kind: 'found', threadId } : openThread(opening, tools.channels);
}

async function openThread(
  { around, name, first, isAllowed }: Opening,
  channels: Channels,
): Promise<DiscussionOutcome> {
  if (!isAllowed) return { kind: 'not-allowed' };
  const sent = await channels.openThread(around, name, first);
  if (sent.kind === 'forbidden') return { ...sent, channelId: around };
  if (sent.kind === 'gone') return { kind: 'no-threads', channelId: around };
  return { kind: 'opened', threadId: sent.channelId };
}
