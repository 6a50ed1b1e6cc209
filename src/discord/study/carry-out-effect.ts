import type { KeptSession } from '../../core/ports/study-session-store.js';
import { readPart } from '../../core/study/session/reading-plan.js';
import type { SessionEffect, SessionEvent } from '../../core/study/session/session-step.js';
import type { BotServices } from '../bot-services.js';
import type { MessageView } from '../reply.js';
import { type SendAttempt, trySending } from '../try-sending.js';
import { limits } from '../views/limits.js';
import { shorten } from '../views/shorten.js';
import { openingView } from '../views/study/opening-view.js';
import { partViews } from '../views/study/part-views.js';
import { promptView } from '../views/study/prompt-view.js';
import { recapQuestions, recapView } from '../views/study/recap-view.js';
import { announce } from './announce.js';
import { articleOf, sessionSetting } from './session-setting.js';
import type { StudyHindrance } from './study-hindrance.js';

/** What came of an effect. */
interface Carried {
  /** What the session is to be told. */
  readonly event?: SessionEvent;
  readonly hindrance?: StudyHindrance;
  /** The message that the reply is to say. */
  readonly left?: MessageView;
}

/**
 * Does on Discord what follows from a step.
 *
 * @param replyIn - The channel of a reply, which says the last message there itself.
 */
export async function carryOutEffect(
  effect: SessionEffect,
  kept: KeptSession,
  bot: BotServices,
  replyIn?: string,
): Promise<Carried> {
  const setting = await sessionSetting(kept, bot);
  const { study } = setting.texts;
  const { phase } = kept.session;
  const thread = 'threadId' in phase ? phase.threadId : undefined;
  const article = articleOf(kept, bot);
  switch (effect.kind) {
    case 'announce':
      await announce(kept.session.id, bot);
      return {};
    case 'open-thread':
      return openThread(effect, kept, bot);
    case 'drop-thread':
      await bot.channels.setArchived(effect.threadId, true);
      return {};
    case 'post-opening':
      // A new thread begins with it; one that is gone on with is told so by its next part.
      return {};
    case 'post-part': {
      const part = kept.session.plan[effect.part];
      if (!part || !article || thread === undefined) return {};
      const views = partViews(
        { ...effect, article, cited: readPart(article, part) },
        kept,
        setting,
      );
      return post(thread, views, bot, replyIn);
    }
    case 'post-prompt': {
      if (!article || thread === undefined) return {};
      return post(
        thread,
        [promptView([effect.prompt], effect.part, { article, kept }, setting)],
        bot,
        replyIn,
      );
    }
    case 'post-recap': {
      const run = kept.session.runs[effect.run];
      if (!run) return {};
      const open = await bot.stores.openQuestions.list({
        place: kept.place,
        article: kept.session.article,
        state: 'open',
        page: 1,
        size: recapQuestions,
      });
      const view = recapView(run, kept, open, setting);
      const { threadId } = effect;
      const sent = threadId === undefined ? undefined : await bot.channels.send(threadId, view);
      if (sent?.kind !== 'sent') {
        await bot.channels.send(kept.announcement.channelId, view);
      }
      return {};
    }
    case 'report-missed': {
      const times = effect.missed.slice(-MAX_MISSED).map(timeOf);
      const isMore = effect.missed.length > MAX_MISSED;
      await say(study.missed(isMore ? ['…', ...times] : times), kept, bot);
      return {};
    }
    case 'report-over':
      if (effect.reason === 'article-removed') await say(study.articleRemoved, kept, bot);
      return {};
  }
}

/** So many missed starts are named, the last ones. */
const MAX_MISSED = 10;

/** Writes a moment so that each reader sees it in their own time zone. */
function timeOf(at: number): string {
  return `<t:${Math.floor(at / 1000)}:F>`;
}

async function say(content: string, kept: KeptSession, { channels }: BotServices): Promise<void> {
  await channels.send(kept.announcement.channelId, { content, components: [], quotes: [] });
}

async function openThread(
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
  const made = retry ? await channels.findThread(channelId, name, startedAt) : undefined;
  if (made !== undefined) return { event: { kind: 'thread-opened', run, threadId: made } };
  const sent = await trySending(() =>
    channels.openThread(channelId, name, openingView(kept, run, article, setting)),
  );
  if (sent.kind === 'sent') {
    return { event: { kind: 'thread-opened', run, threadId: sent.channelId } };
  }
  return hindered(sent, channelId);
}

async function post(
  channelId: string,
  views: readonly MessageView[],
  { channels }: BotServices,
  replyIn: string | undefined,
): Promise<Carried> {
  const left = channelId === replyIn ? views.at(-1) : undefined;
  for (const view of left ? views.slice(0, -1) : views) {
    const sent = await trySending(() => channels.send(channelId, view));
    if (sent.kind === 'gone') {
      const event = { kind: 'thread-deleted', threadId: channelId } as const;
      return { event, hindrance: { channelId, missing: [] } };
    }
    if (sent.kind !== 'sent') return hindered(sent, channelId);
  }
  return left ? { left } : {};
}

function hindered(
  sent: Exclude<SendAttempt, { readonly kind: 'sent' }>,
  channelId: string,
): Carried {
  const missing = sent.kind === 'forbidden' ? sent.missing : [];
  const reason = sent.kind === 'failed' ? 'failed' : 'missing-permission';
  return { event: { kind: 'hindered', reason }, hindrance: { channelId, missing } };
}
