import type { KeptSession, UndoneEffect } from '../../core/ports/study-session-store.js';
import { readPart } from '../../core/study/session/reading-plan.js';
import type { BotServices } from '../bot-services.js';
import type { MessageView } from '../reply.js';
import { trySending } from '../try-sending.js';
import { openingView } from '../views/study/opening-view.js';
import { partViews } from '../views/study/part-views.js';
import { promptView } from '../views/study/prompt-view.js';
import { recapQuestions, recapView } from '../views/study/recap-view.js';
import { announce } from './announce.js';
import { type Carried, hindered } from './carried.js';
import { openRunThread } from './open-run-thread.js';
import { type Posting, postOnce } from './post-once.js';
import { articleOf, sessionSetting } from './session-setting.js';

/** How an effect is carried out. */
interface Carrying {
  readonly bot: BotServices;
  /** The channel of a reply, which says the last message there itself. */
  readonly replyIn: string | undefined;
  /** Whether it may have been done before a crash: then it is looked for first. */
  readonly isAgain: boolean;
  /** Whether the thread was opened just now, with its first message. */
  readonly isNew: boolean;
}

/** Does on Discord what follows from a step. */
export async function carryOutEffect(
  undone: UndoneEffect,
  kept: KeptSession,
  { bot, replyIn, isAgain, isNew }: Carrying,
): Promise<Carried> {
  const { effect } = undone;
  const setting = await sessionSetting(kept, bot);
  const { study } = setting.texts;
  const { phase } = kept.session;
  const thread = 'threadId' in phase ? phase.threadId : undefined;
  const article = articleOf(kept, bot);
  const posting = { undone, kept, bot, isAgain };
  switch (effect.kind) {
    case 'announce':
      return { isFailed: !(await announce(kept.session.id, bot, isAgain)) };
    case 'open-thread':
      return openRunThread({ ...effect, retry: effect.retry || isAgain }, kept, bot);
    case 'drop-thread': {
      const dropped = await trySending(() => bot.channels.setArchived(effect.threadId, true));
      return { isFailed: dropped.kind === 'failed' };
    }
    case 'post-opening': {
      if (isNew || thread === undefined) return {};
      const view = openingView(kept, effect.run, article, setting);
      return post(thread, [view], { ...posting, isAgain: true });
    }
    case 'post-part': {
      const part = kept.session.plan[effect.part];
      if (!part || !article || thread === undefined) return {};
      const views = partViews(
        { ...effect, article, cited: readPart(article, part) },
        kept,
        setting,
      );
      const retry = effect.retry ?? false;
      return post(thread, views, { ...posting, replyIn, isAgain: isAgain || retry });
    }
    case 'post-prompt': {
      if (!article || thread === undefined) return {};
      const view = promptView([effect.prompt], effect.part, { article, kept }, setting);
      return post(thread, [view], { ...posting, replyIn });
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
      return say(view, posting, effect.threadId);
    }
    case 'report-missed': {
      const times = effect.missed.slice(-MAX_MISSED).map(timeOf);
      const isMore = effect.missed.length > MAX_MISSED;
      return say(plain(study.missed(isMore ? ['…', ...times] : times)), posting);
    }
    case 'report-over':
      return effect.reason === 'article-removed' ? say(plain(study.articleRemoved), posting) : {};
  }
}

/** So many missed starts are named, the last ones. */
const MAX_MISSED = 10;

/** Writes a moment so that each reader sees it in their own time zone. */
function timeOf(at: number): string {
  return `<t:${Math.floor(at / 1000)}:F>`;
}

function plain(content: string): MessageView {
  return { content, components: [], quotes: [] };
}

/** Says something of a session, in a thread of its own, or where it was announced. */
async function say(view: MessageView, posting: Posting, threadId?: string): Promise<Carried> {
  const { channelId } = posting.kept.announcement;
  const sent = threadId === undefined ? undefined : await postOnce(threadId, view, posting);
  if (sent?.kind === 'sent') return {};
  if (sent?.kind === 'failed') return { isFailed: true };
  const said = await postOnce(channelId, view, posting);
  if (said.kind === 'sent') return {};
  if (said.kind === 'failed') return { isFailed: true };
  return { hindrance: { channelId, missing: said.kind === 'forbidden' ? said.missing : [] } };
}

async function post(
  channelId: string,
  views: readonly MessageView[],
  posting: Posting & { readonly replyIn?: string | undefined },
): Promise<Carried> {
  const left = channelId === posting.replyIn ? views.at(-1) : undefined;
  for (const [at, view] of (left ? views.slice(0, -1) : views).entries()) {
    const sent = await postOnce(channelId, view, { ...posting, at });
    if (sent.kind === 'gone') {
      const event = { kind: 'thread-deleted', threadId: channelId } as const;
      return { event, hindrance: { channelId, missing: [] } };
    }
    if (sent.kind !== 'sent') return hindered(sent, channelId);
  }
  return left ? { left } : {};
}
