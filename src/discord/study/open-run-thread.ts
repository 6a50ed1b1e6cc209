import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { SessionEffect } from '../../core/study/session/session-step.js';
import type { BotServices } from '../bot-services.js';
import { buttonIds } from '../button-ids.js';
import type { MessageView } from '../reply.js';
import { trySending } from '../try-sending.js';
import { limits } from '../views/limits.js';
import { shorten } from '../views/shorten.js';
import { openingView } from '../views/study/opening-view.js';
import { type Carried, hindered } from './carried.js';
import { articleOf, sessionSetting } from './session-setting.js';

/** Opens the thread of a run; with `retry`, looks first whether it is there from before a crash. */
export async function openRunThread(
  { run, retry }: Extract<SessionEffect, { readonly kind: 'open-thread' }>,
  kept: KeptSession,
  bot: BotServices,
): Promise<Carried> {
  const { channels } = bot;
  const setting = await sessionSetting(kept, bot);
  const article = articleOf(kept, bot);
  const { channelId } = kept.place;
  const title = article?.metadata.title ?? kept.session.article;
  const startedAt = kept.session.runs[run]?.startedAt ?? 0;
  const day = new Date(startedAt).toISOString().slice(0, 10);
  const name = shorten(setting.texts.study.threadName(title, day), limits.threadName);
  const opening = openingView(kept, run, article, setting);
  for (const threadId of retry ? await channels.findThreads(channelId, name, startedAt) : []) {
    if (await isOfRun(threadId, opening, kept, bot)) {
      return { event: { kind: 'thread-opened', run, threadId } };
    }
  }
  const sent = await trySending(() => channels.openThread(channelId, name, opening));
  if (sent.kind === 'sent') {
    return { event: { kind: 'thread-opened', run, threadId: sent.channelId }, isNew: true };
  }
  return hindered(sent, channelId);
}

/**
 * Tells whether a thread was made for a run: others of the day may bear the same name, of this
 * session or of another one. The buttons of the first message name the session and the run.
 */
async function isOfRun(
  threadId: string,
  opening: MessageView,
  { session }: KeptSession,
  { channels, stores }: BotServices,
): Promise<boolean> {
  const holder = await stores.studySessions.ofThread(threadId);
  if (holder && holder.session.id !== session.id) return false;
  const own = await channels.ownMessages(threadId);
  const [next] = buttonIds(opening.components);
  // Nothing was said yet in one that was made just before a crash.
  if (own.kind !== 'found' || own.messages.length === 0) return own.kind !== 'gone';
  return own.messages.some(({ buttons }) => next !== undefined && buttons.includes(next));
}
