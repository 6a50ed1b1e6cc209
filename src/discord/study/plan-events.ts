import type { KeptEvent, KeptSession } from '../../core/ports/study-session-store.js';
import type { BotServices } from '../bot-services.js';
import type { EventState, ServerEvent } from '../server-events.js';
import { textsFor } from '../texts/languages.js';
import { limits } from '../views/limits.js';
import { shorten } from '../views/shorten.js';
import { readingMinutes } from '../views/study/plan-view.js';
import { articleOf } from './session-setting.js';
import { type WantedEvent, wantedEvents } from './wanted-events.js';

/** Discord wants an end of an event that is held outside of its voice channels. */
const MEETING_MS = 60 * 60_000;

/**
 * Enters a session's planned start among the server's events where the bot may, and brings
 * those entered to where the session stands. Each is noted before it is made, so that one that
 * was made before a crash is found again instead of made twice.
 *
 * One call at a time for a session.
 *
 * @returns The session as it is kept afterwards.
 */
export async function planEvents(kept: KeptSession, bot: BotServices): Promise<KeptSession> {
  let now = kept;
  if (!bot.events.mayPlan(kept.place.guildId)) {
    // What was entered before cannot be changed any more: the server's people have it now.
    for (const { at, state } of wantedEvents(kept)) {
      if (state === 'over') now = await note(now, at, undefined, bot);
    }
    return now;
  }
  for (const wanted of wantedEvents(kept)) {
    const event = await bringAbout(wanted, now, bot);
    if (event !== 'same') now = await note(now, wanted.at, event, bot);
  }
  return now;
}

/** Whether the server has not been told where a session's events stand. */
export function areEventsBehind(kept: KeptSession, bot: BotServices): boolean {
  const wanted = wantedEvents(kept);
  if (!bot.events.mayPlan(kept.place.guildId)) return wanted.some(({ state }) => state === 'over');
  return wanted.some(({ state, told }) => told !== `${state} ${locationOf(state, kept)}`);
}

/** Does what an event lacks; gives what is to be kept of it, nothing once it is over. */
async function bringAbout(
  { state, ...event }: WantedEvent,
  kept: KeptSession,
  bot: BotServices,
): Promise<KeptEvent | 'same' | undefined> {
  const { guildId } = kept.place;
  const location = locationOf(state, kept);
  const told = `${state} ${location}`;
  if (event.told === told) return 'same';
  if (event.eventId !== undefined) {
    const isDone = await bot.events.bring(guildId, event.eventId, state, location);
    if (!isDone) return 'same';
    return state === 'over' ? undefined : { ...event, told };
  }
  if (state !== 'planned') return undefined;
  if (event.at <= bot.clock.now()) return 'same';
  const wanted = serverEvent(event.at, location, kept, bot);
  const isNoted = kept.events?.some(({ at }) => at === event.at) ?? false;
  if (!isNoted) await note(kept, event.at, event, bot);
  const found = isNoted ? await bot.events.find(guildId, wanted) : undefined;
  const eventId = found ?? (await bot.events.add(guildId, wanted));
  return eventId === undefined ? 'same' : { ...event, eventId, told };
}

async function note(
  kept: KeptSession,
  at: number,
  event: KeptEvent | undefined,
  { stores }: BotServices,
): Promise<KeptSession> {
  const changed = await stores.studySessions.change(kept.session.id, (now) => {
    const { events: before = [], ...rest } = now;
    const others = before.filter((one) => one.at !== at);
    const events = event ? [...others, event] : others;
    return events.length > 0 ? { ...rest, events } : rest;
  });
  return changed && 'session' in changed ? changed : kept;
}

/** Where to go: the announcement to join, and the thread once it is read in. */
function locationOf(state: EventState, { session, place, announcement }: KeptSession): string {
  const { phase } = session;
  const isReading = state === 'running' && 'threadId' in phase && phase.threadId !== undefined;
  const { channelId, messageId } = announcement;
  const path = isReading
    ? [phase.threadId]
    : [channelId, ...(messageId === undefined ? [] : [messageId])];
  return `https://discord.com/channels/${[place.guildId, ...path].join('/')}`;
}

function serverEvent(
  startsAt: number,
  location: string,
  kept: KeptSession,
  bot: BotServices,
): ServerEvent {
  const { study } = textsFor(kept.locale);
  const { plan, article } = kept.session;
  const title = articleOf(kept, bot)?.metadata.title ?? article;
  return {
    name: shorten(study.title(title), limits.eventName),
    description: shorten(
      study.eventAbout(plan.length, readingMinutes(plan)),
      limits.eventDescription,
    ),
    location,
    startsAt,
    endsAt: startsAt + MEETING_MS,
  };
}
