import { PermissionFlagsBits as Flag } from 'discord.js';
import { type JsonObject, numberAt, objectAt, textAt } from '../../json.js';
import { checkLength } from '../../limits/length.js';
import { renderEvent } from '../../render/render-event.js';
import {
  announceEvent,
  type EventRecord,
  eventStatus,
  isOpenEvent,
  letEventsPass,
} from '../../world/events.js';
import { guildPermissions } from '../../world/permissions.js';
import type { GuildRecord } from '../../world/world.js';
import {
  ApiError,
  type FieldProblem,
  missingPermissions,
  refuseInvalid,
  unknownThing,
} from '../api-error.js';
import { DONE, ok, type Route, type RouteRequest } from '../route.js';
import { findGuild } from './find.js';

const EVENTS = '/guilds/{guild_id}/scheduled-events';
const EVENT = `${EVENTS}/{guild_scheduled_event_id}`;

/** Events that may be open in a guild at a time. */
const MAX_OPEN = 100;

/**
 * Scheduled events, those held elsewhere (`EXTERNAL`) alone; no other is needed.
 *
 * Source: https://docs.discord.com/developers/resources/guild-scheduled-event
 */
export const eventRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: EVENTS,
    handle: (request) => {
      const open = [...guildOf(request).events.values()].filter(isOpenEvent);
      return ok(open.map((event) => renderEvent(request.world, event)));
    },
  },
  {
    method: 'GET',
    path: EVENT,
    handle: (request) => ok(renderEvent(request.world, findEvent(request))),
  },
  {
    method: 'POST',
    path: EVENTS,
    handle: (request) => {
      const { world, body } = request;
      const guild = guildOf(request);
      requirePermission(request, guild, Flag.CreateEvents);
      refuseInvalid(checkNewEvent(body));
      refuseInvalid(checkTimes(body, world.clock.now()));
      if ([...guild.events.values()].filter(isOpenEvent).length >= MAX_OPEN) {
        const message = 'Maximum number of uncompleted guild scheduled events reached (100)';
        throw new ApiError(400, 30038, message);
      }
      const event: EventRecord = {
        id: world.nextId(),
        guildId: guild.id,
        creatorId: world.botId,
        name: textAt(body, 'name') ?? '',
        description: textAt(body, 'description') ?? null,
        location: textAt(objectAt(body, 'entity_metadata'), 'location') ?? '',
        startsAt: timeAt(body, 'scheduled_start_time') ?? 0,
        endsAt: timeAt(body, 'scheduled_end_time') ?? 0,
        status: eventStatus.scheduled,
      };
      guild.events.set(event.id, event);
      announceEvent(world, event, 'CREATE');
      return ok(renderEvent(world, event));
    },
  },
  {
    method: 'PATCH',
    path: EVENT,
    handle: (request) => {
      const { world, body } = request;
      const event = findEvent(request);
      requireOwnOrManaged(request, event);
      if (!isOpenEvent(event)) throw new ApiError(400, 180000, 'Cannot update a finished event');
      refuseInvalid([...checkEvent(body), ...checkStatus(body, event)]);
      const times = { ...timesOf(event), ...body };
      const isMoved = body.scheduled_start_time !== undefined;
      refuseInvalid(checkTimes(times, isMoved ? world.clock.now() : Number.NEGATIVE_INFINITY));
      changeEvent(event, body);
      announceEvent(world, event, 'UPDATE');
      return ok(renderEvent(world, event));
    },
  },
  {
    method: 'DELETE',
    path: EVENT,
    handle: (request) => {
      const event = findEvent(request);
      requireOwnOrManaged(request, event);
      guildOf(request).events.delete(event.id);
      announceEvent(request.world, event, 'DELETE');
      return DONE;
    },
  },
];

function guildOf({ world, param }: RouteRequest): GuildRecord {
  const guild = findGuild(world, param('guild_id'));
  letEventsPass(world, guild.events.values());
  return guild;
}

function findEvent(request: RouteRequest): EventRecord {
  const event = guildOf(request).events.get(request.param('guild_scheduled_event_id'));
  if (event === undefined) throw unknownThing('Guild Scheduled Event');
  return event;
}

function requirePermission({ world }: RouteRequest, guild: GuildRecord, anyOf: bigint): void {
  if (!(guildPermissions(guild, world.botId) & anyOf)) throw missingPermissions();
}

/** One's own events are changed with Create Events, too. */
function requireOwnOrManaged(request: RouteRequest, { creatorId }: EventRecord): void {
  const isOwn = creatorId === request.world.botId;
  const anyOf = isOwn ? Flag.CreateEvents | Flag.ManageEvents : Flag.ManageEvents;
  requirePermission(request, guildOf(request), anyOf);
}

function checkNewEvent(body: JsonObject): readonly FieldProblem[] {
  const needed = ['name', 'scheduled_start_time', 'scheduled_end_time', 'entity_metadata'];
  const isExternal = numberAt(body, 'entity_type') === 3 && (body.channel_id ?? null) === null;
  return [
    ...needed.filter((key) => body[key] === undefined || body[key] === null).map(required),
    ...(isExternal ? [] : [required('entity_type')]),
    ...(numberAt(body, 'privacy_level') === 2 ? [] : [required('privacy_level')]),
    ...checkEvent(body),
  ];
}

function required(path: string): FieldProblem {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}

function checkEvent(body: JsonObject): readonly FieldProblem[] {
  const metadata = objectAt(body, 'entity_metadata');
  const text = (key: string, max: number) =>
    body[key] === undefined ? [] : checkLength(key, textAt(body, key), max, 1);
  return [
    ...text('name', 100),
    ...(body.description === null ? [] : text('description', 1000)),
    ...(metadata === undefined
      ? []
      : checkLength('entity_metadata.location', textAt(metadata, 'location'), 100, 1)),
  ];
}

function checkTimes(body: JsonObject, earliest: number): readonly FieldProblem[] {
  const startsAt = timeAt(body, 'scheduled_start_time') ?? 0;
  const endsAt = timeAt(body, 'scheduled_end_time') ?? 0;
  const code = 'GUILD_SCHEDULED_EVENT_SCHEDULE_PAST';
  const problem = (path: string, message: string) => [{ path, code, message }];
  if (startsAt <= earliest) {
    return problem('scheduled_start_time', 'Cannot schedule event in the past.');
  }
  return endsAt > startsAt
    ? []
    : problem('scheduled_end_time', 'Cannot schedule event to end before it starts.');
}

/** Scheduled to active or canceled, active to completed, and no other way. */
function checkStatus(body: JsonObject, { status }: EventRecord): readonly FieldProblem[] {
  const wanted = numberAt(body, 'status');
  const { scheduled, active, completed, canceled } = eventStatus;
  const isAllowed =
    wanted === undefined ||
    (status === scheduled && (wanted === active || wanted === canceled)) ||
    (status === active && wanted === completed);
  if (isAllowed) return [];
  const message = `Cannot change the status from ${status} to ${wanted}.`;
  return [{ path: 'status', code: 'GUILD_SCHEDULED_EVENT_STATUS_TRANSITION', message }];
}

function changeEvent(event: EventRecord, body: JsonObject): void {
  event.name = textAt(body, 'name') ?? event.name;
  event.description = textAt(body, 'description') ?? event.description;
  event.location = textAt(objectAt(body, 'entity_metadata'), 'location') ?? event.location;
  event.startsAt = timeAt(body, 'scheduled_start_time') ?? event.startsAt;
  event.endsAt = timeAt(body, 'scheduled_end_time') ?? event.endsAt;
  event.status = numberAt(body, 'status') ?? event.status;
}

function timesOf({ startsAt, endsAt }: EventRecord): JsonObject {
  const text = (at: number) => new Date(at).toISOString();
  return { scheduled_start_time: text(startsAt), scheduled_end_time: text(endsAt) };
}

function timeAt(body: JsonObject, key: string): number | undefined {
  const text = textAt(body, key);
  return text === undefined ? undefined : Date.parse(text);
}
