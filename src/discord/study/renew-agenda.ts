import type { KeptSession, StudySessionStore } from '../../core/ports/study-session-store.js';
import type { RequestServices } from '../bot-services.js';
import { createLatest, type Latest } from '../latest.js';
import type { MessageReply, MessageView, Reply } from '../reply.js';
import { showAgenda } from './show-agenda.js';

/** Where the agenda stands, and what the person who changed something is told. */
interface Renewing {
  /** From 0. */
  readonly page: number;
  /** The id of its message. */
  readonly on: string;
  readonly aside: MessageReply;
}

/**
 * Brings the agenda on a message up to date. Of many who vote at once, the answer to an early
 * one may arrive last: so it is shown once more where it has changed since.
 */
export async function renewAgenda(
  kept: KeptSession,
  { page, on, aside }: Renewing,
  services: RequestServices,
): Promise<Reply> {
  const { studySessions } = services.stores;
  const latest = renewing.get(studySessions) ?? createLatest();
  renewing.set(studySessions, latest);
  const agenda = () => showAgenda(kept, page, services);
  const message = await agenda();
  const follow = async (show: (renewed: MessageView) => Promise<void>): Promise<void> => {
    if ((await agenda()).content === message.content) return;
    await latest(on, () => showUntilSame(agenda, show));
  };
  return { kind: 'update', message, aside, follow };
}

const renewing = new WeakMap<StudySessionStore, Latest<void>>();

/** What came meanwhile may have been overtaken by what was shown. */
async function showUntilSame(
  agenda: () => Promise<MessageView>,
  show: (renewed: MessageView) => Promise<void>,
): Promise<void> {
  for (let shown: string | undefined; ; ) {
    const now = await agenda();
    if (now.content === shown) return;
    await show(now);
    shown = now.content;
  }
}
