import { GatewayIntentBits } from 'discord.js';
import { renderEvent } from '../render/render-event.js';
import type { World } from './world.js';

/** Where a scheduled event stands, as Discord numbers it. */
export const eventStatus = { scheduled: 1, active: 2, completed: 3, canceled: 4 } as const;

/** A scheduled event of a guild that is held outside of its voice channels. */
export interface EventRecord {
  readonly id: string;
  readonly guildId: string;
  readonly creatorId: string;
  name: string;
  description: string | null;
  location: string;
  startsAt: number;
  endsAt: number;
  status: number;
}

/** Whether an event is neither over nor called off. */
export function isOpenEvent({ status }: EventRecord): boolean {
  return status === eventStatus.scheduled || status === eventStatus.active;
}

/**
 * Does what Discord does by itself: an external event begins at its start and ends at its end.
 *
 * Source: https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-status-update-automation
 */
export function letEventsPass(world: World, events: Iterable<EventRecord>): void {
  const now = world.clock.now();
  for (const event of events) {
    if (event.status === eventStatus.scheduled && event.startsAt <= now) {
      event.status = eventStatus.active;
    }
    if (event.status === eventStatus.active && event.endsAt <= now) {
      event.status = eventStatus.completed;
    }
  }
}

/** Tells logins that want to know of events. */
export function announceEvent(
  world: World,
  event: EventRecord,
  change: 'CREATE' | 'UPDATE' | 'DELETE',
): void {
  world.dispatch({
    name: `GUILD_SCHEDULED_EVENT_${change}`,
    intents: GatewayIntentBits.GuildScheduledEvents,
    data: () => renderEvent(world, event),
  });
  world.bell.ring();
}
