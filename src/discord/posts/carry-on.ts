import type { Article } from '../../core/article/article.js';
import { fingerprint } from '../../core/article/span-reference.js';
import type { ArticlePost, PostedMessage } from '../../core/ports/article-post-store.js';
import type { Stores } from '../../core/ports.js';
import type { Channels, SendOutcome } from '../channels.js';
import { textsFor } from '../texts/languages.js';
import { limits } from '../views/limits.js';
import { shorten } from '../views/shorten.js';
import { type PlannedMessage, planPost } from './post-plan.js';

/** How far the posting of an article is. */
export interface PostProgress {
  readonly done: number;
  readonly total: number;
  /** Absent until the thread is made. */
  readonly threadId?: string;
}

/** How work on a post ended. */
export type PostEnd =
  | { readonly kind: 'posted' }
  /** Somebody else works on it, or this process stops. */
  | { readonly kind: 'left' }
  | { readonly kind: 'forbidden'; readonly missing: readonly string[] }
  /** The thread, or the channel, is gone; the post is forgotten. */
  | { readonly kind: 'gone' };

/** What work on a post needs. */
export interface CarryingOn {
  readonly post: ArticlePost;
  readonly article: Article;
  readonly stores: Pick<Stores, 'articlePosts'>;
  readonly channels: Channels;
  /** Names this run, so that no two work on one post. */
  readonly worker: string;
  readonly isStopping: () => boolean;
  readonly tell: (progress: PostProgress) => void;
}

/**
 * Brings a post to what its article says now: sends what is missing, edits what differs, takes
 * away what is too much. Called again after a crash, it goes on where it was.
 *
 * Each message is told to the store before it is sent; on the way back, one that may have been
 * sent is looked for in the thread.
 */
export async function carryOn(work: CarryingOn): Promise<PostEnd> {
  const { post, article, stores, channels, worker, isStopping, tell } = work;
  const { articlePosts } = stores;
  if (!(await articlePosts.work(post, worker))) return { kind: 'left' };
  try {
    const planned = planPost(article, textsFor(post.locale));
    const total = planned.length;
    tell({ done: 0, total });
    const opened = await openPost(work, planned);
    if (opened.kind !== 'open') return opened;
    const { threadId } = opened;
    const known = await findSent(work, threadId);
    if (known.kind !== 'known') return known;
    const rows = [...known.rows];
    for (let at = 0; at < total; ) {
      tell({ done: at, total, threadId });
      if (isStopping() || !(await articlePosts.work(post, worker))) return { kind: 'left' };
      const plan = planned[at];
      const row = rows[at];
      if (!plan) break;
      const put = await putMessage(work, { threadId, plan, row, after: rows.at(-1) });
      if (put.kind === 'sent') {
        rows[at] = put.row;
        at += 1;
      } else if (put.kind === 'gone' && row && (await channels.find(threadId))) {
        // Somebody deleted it: those below move up, so that the order stays the article's.
        await articlePosts.dropMessage(post, row.position);
        rows.splice(at, 1);
      } else if (put.kind === 'gone') {
        await articlePosts.remove(post);
        return { kind: 'gone' };
      } else return put;
    }
    for (const { position, messageId } of rows.slice(total)) {
      if (messageId !== undefined) await channels.remove({ channelId: threadId, messageId });
      await articlePosts.dropMessage(post, position);
    }
    tell({ done: total, total, threadId });
    return { kind: 'posted' };
  } finally {
    await articlePosts.rest(post, worker);
  }
}

type Opened =
  | { readonly kind: 'open'; readonly threadId: string }
  | Exclude<PostEnd, { readonly kind: 'posted' | 'left' }>;

/** Opens the post's thread with its head, unless it is open. */
async function openPost(
  { post, article, stores: { articlePosts }, channels }: CarryingOn,
  [head]: readonly PlannedMessage[],
): Promise<Opened> {
  if (post.threadId !== undefined) return { kind: 'open', threadId: post.threadId };
  if (!head) return { kind: 'gone' };
  const name = shorten(article.metadata.title, limits.threadName);
  const row = { position: 0, content: head.content };
  const [begun] = await articlePosts.messages(post);
  if (begun) {
    const [found] = await channels.findThreads(post.channelId, name, post.openedAt);
    if (found !== undefined) {
      await articlePosts.setThread(post, found);
      return { kind: 'open', threadId: found };
    }
  }
  await articlePosts.keepMessage(post, row);
  const sent = await channels.openThread(post.channelId, name, head.view);
  if (sent.kind !== 'sent') {
    await articlePosts.remove(post);
    return sent;
  }
  await articlePosts.setThread(post, sent.channelId);
  await articlePosts.keepMessage(post, { ...row, messageId: sent.messageId });
  return { kind: 'open', threadId: sent.channelId };
}

type Known =
  | { readonly kind: 'known'; readonly rows: readonly PostedMessage[] }
  | Exclude<PostEnd, { readonly kind: 'posted' | 'left' }>;

/** Compares what the store knows with what is in the thread. */
async function findSent(
  { post, stores: { articlePosts }, channels }: CarryingOn,
  threadId: string,
): Promise<Known> {
  const there = await channels.ownMessages(threadId);
  if (there.kind === 'gone') await articlePosts.remove(post);
  if (there.kind !== 'found') return there;
  const ids = new Set(there.messages.map(({ messageId }) => messageId));
  const rows: PostedMessage[] = [];
  const all = await articlePosts.messages(post);
  const taken = new Set(all.map(({ messageId }) => messageId));
  for (const row of all) {
    const messageId =
      row.messageId ??
      there.messages.find(
        (one) => !taken.has(one.messageId) && fingerprint(one.content) === row.content,
      )?.messageId;
    if (messageId === undefined || !ids.has(messageId)) {
      await articlePosts.dropMessage(post, row.position);
      continue;
    }
    const found = { ...row, messageId };
    if (row.messageId === undefined) await articlePosts.keepMessage(post, found);
    rows.push(found);
  }
  return { kind: 'known', rows };
}

interface Putting {
  readonly threadId: string;
  readonly plan: PlannedMessage;
  /** The message that is there. */
  readonly row: PostedMessage | undefined;
  /** The last message that there is. */
  readonly after: PostedMessage | undefined;
}

type Put =
  | { readonly kind: 'sent'; readonly row: PostedMessage }
  | Exclude<SendOutcome, { readonly kind: 'sent' }>;

/** Sends a message, edits it, or leaves it as it is. */
async function putMessage(
  { post, stores: { articlePosts }, channels }: CarryingOn,
  { threadId, plan, row, after }: Putting,
): Promise<Put> {
  const { content, reference, view } = plan;
  const position = row?.position ?? (after === undefined ? 0 : after.position + 1);
  const now = { position, content, ...(reference ? { reference } : {}) };
  if (row?.messageId !== undefined) {
    const kept = { ...now, messageId: row.messageId };
    const isSame =
      row.content === content && JSON.stringify(row.reference) === JSON.stringify(reference);
    if (isSame) return { kind: 'sent', row };
    if (row.content !== content) {
      const edited = await channels.edit({ channelId: threadId, messageId: row.messageId }, view);
      if (edited.kind !== 'sent') return edited;
    }
    await articlePosts.keepMessage(post, kept);
    return { kind: 'sent', row: kept };
  }
  await articlePosts.keepMessage(post, now);
  const nonce = fingerprint(
    `${post.guildId} ${post.article} ${post.openedAt} ${position} ${content}`,
  );
  const sent = await channels.send(threadId, view, nonce);
  if (sent.kind !== 'sent') {
    await articlePosts.dropMessage(post, position);
    return sent;
  }
  const kept = { ...now, messageId: sent.messageId };
  await articlePosts.keepMessage(post, kept);
  return { kind: 'sent', row: kept };
}
