import type { KeptSession, StudySessionStore } from '../../core/ports/study-session-store.js';
import type { BotServices } from '../bot-services.js';
import { createLatest, type Latest } from '../latest.js';
import { trySending } from '../try-sending.js';
import { announcementView, eventLinks } from '../views/study/announcement-view.js';
import { planEvents } from './plan-events.js';
import { articleOf, sessionSetting } from './session-setting.js';

/**
 * Posts a session's announcement and enters its events, or brings them up to date. Of many changes at once, the
 * announcement shows the last; nobody waits for more than two edits.
 *
 * @param isAgain - Whether it may have been posted before a crash: then it is looked for first.
 * @returns Whether it is there now, or cannot be; false where Discord was away.
 */
export function announce(id: string, bot: BotServices, isAgain = false): Promise<boolean> {
  const { studySessions } = bot.stores;
  const latest = announcing.get(studySessions) ?? createLatest();
  announcing.set(studySessions, latest);
  return latest(id, () => write(id, bot, isAgain));
}

const announcing = new WeakMap<StudySessionStore, Latest<boolean>>();

async function write(id: string, bot: BotServices, isAgain: boolean): Promise<boolean> {
  const { stores } = bot;
  const kept = await stores.studySessions.find(id);
  if (!kept) return true;
  const announced = await writeMessage(kept, bot, isAgain);
  if (!announced) return false;
  const planned = await planEvents(announced, bot);
  if (eventLinks(planned).join() === eventLinks(announced).join()) return true;
  return (await writeMessage(planned, bot)) !== undefined;
}

/** Gives the session as it is kept then; undefined where Discord was away. */
async function writeMessage(
  kept: KeptSession,
  bot: BotServices,
  isAgain = false,
): Promise<KeptSession | undefined> {
  const { stores, channels } = bot;
  const { id } = kept.session;
  const view = announcementView(kept, articleOf(kept, bot), await sessionSetting(kept, bot));
  const { channelId, messageId } = kept.announcement;
  if (messageId !== undefined) {
    // Where somebody took the announcement away, the session goes on without.
    const edited = await trySending(() => channels.edit({ channelId, messageId }, view));
    return edited.kind === 'failed' ? undefined : kept;
  }
  // Said again after a crash between saying and noting, it is there once.
  const since = kept.undone?.find(({ effect }) => effect.kind === 'announce')?.at;
  const sent = await trySending(async () => {
    const found =
      isAgain && since !== undefined
        ? await channels.findMessage(channelId, view, since)
        : undefined;
    if (found !== undefined) return { kind: 'sent', channelId, messageId: found };
    return channels.send(channelId, view, `study ${id}`);
  });
  if (sent.kind === 'failed') return undefined;
  if (sent.kind !== 'sent') return kept;
  const changed = await stores.studySessions.change(id, (now) => ({
    ...now,
    announcement: { channelId, messageId: sent.messageId },
  }));
  return changed && 'session' in changed ? changed : kept;
}
