import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { BotServices } from '../bot-services.js';
import { announcementView, eventLinks } from '../views/study/announcement-view.js';
import { planEvents } from './plan-events.js';
import { articleOf, sessionSetting } from './session-setting.js';

/**
 * Posts a session's announcement and enters its events, or brings them up to date. Of many changes at once, the
 * announcement shows the last; nobody waits for more than two edits.
 */
export function announce(id: string, bot: BotServices): Promise<void> {
  const known = pending.get(bot.stores.studySessions) ?? new Map<string, Turn>();
  pending.set(bot.stores.studySessions, known);
  const turn = known.get(id);
  if (turn?.next) return turn.next;
  if (turn) {
    turn.next = turn.running.catch(() => undefined).then(() => run());
    return turn.next;
  }
  return run();

  function run(): Promise<void> {
    const running = write(id, bot).finally(() => {
      if (known.get(id)?.running === running && !known.get(id)?.next) known.delete(id);
    });
    known.set(id, { running });
    return running;
  }
}

interface Turn {
  readonly running: Promise<void>;
  /** The edit that waits, for all who came meanwhile. */
  next?: Promise<void>;
}

const pending = new WeakMap<object, Map<string, Turn>>();

async function write(id: string, bot: BotServices): Promise<void> {
  const { stores } = bot;
  const kept = await stores.studySessions.find(id);
  if (!kept) return;
  const announced = await writeMessage(kept, bot);
  const planned = await planEvents(announced, bot);
  if (eventLinks(planned).join() !== eventLinks(announced).join()) await writeMessage(planned, bot);
}

async function writeMessage(kept: KeptSession, bot: BotServices): Promise<KeptSession> {
  const { stores, channels } = bot;
  const { id } = kept.session;
  const view = announcementView(kept, articleOf(kept, bot), await sessionSetting(kept, bot));
  const { channelId, messageId } = kept.announcement;
  if (messageId !== undefined) {
    // Where somebody took the announcement away, the session goes on without.
    await channels.edit({ channelId, messageId }, view);
    return kept;
  }
  // Said again after a crash between saying and noting, it is there once.
  const sent = await channels.send(channelId, view, `study ${id}`);
  if (sent.kind !== 'sent') return kept;
  const changed = await stores.studySessions.change(id, (now) => ({
    ...now,
    announcement: { channelId, messageId: sent.messageId },
  }));
  return changed && 'session' in changed ? changed : kept;
}
