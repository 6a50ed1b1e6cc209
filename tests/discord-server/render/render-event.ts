import type { EventRecord } from '../world/events.js';
import type { World } from '../world/world.js';
import { renderUser } from './render-user.js';

/** Renders a scheduled event as Discord hands it out. */
export function renderEvent(world: World, event: EventRecord): Record<string, unknown> {
  const creator = world.users.get(event.creatorId);
  return {
    id: event.id,
    guild_id: event.guildId,
    channel_id: null,
    creator_id: event.creatorId,
    ...(creator ? { creator: renderUser(creator) } : {}),
    name: event.name,
    description: event.description,
    scheduled_start_time: new Date(event.startsAt).toISOString(),
    scheduled_end_time: new Date(event.endsAt).toISOString(),
    privacy_level: 2,
    status: event.status,
    entity_type: 3,
    entity_id: null,
    entity_metadata: { location: event.location },
    image: null,
    recurrence_rule: null,
  };
}
