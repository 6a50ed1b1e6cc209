import {
  type Client,
  DiscordAPIError,
  type Guild,
  type GuildScheduledEvent,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { EventState, ServerEvents } from '../server-events.js';
import type { BotLogger } from './bot-logger.js';
import { retryClosed } from './retry-closed.js';

/**
 * Makes the events of servers, as the bot's client sees them. A session goes on without its
 * event: what goes wrong here is told to the log, and tried again at the next change.
 */
export function createServerEvents(client: Client<true>, logger: BotLogger): ServerEvents {
  const attempt = async <Result>(
    guildId: string,
    work: (guild: Guild) => Promise<Result>,
  ): Promise<Result | undefined> => {
    const guild = client.guilds.cache.get(guildId);
    if (!guild) return undefined;
    try {
      return await work(guild);
    } catch (error) {
      logger.warn({ err: error, guild: guildId }, 'Cannot keep the event of a study session');
      return undefined;
    }
  };
  return {
    mayPlan(guildId) {
      const held = client.guilds.cache.get(guildId)?.members.me?.permissions;
      return held?.has(PermissionFlagsBits.CreateEvents) ?? false;
    },
    find: (guildId, { location, startsAt }) =>
      attempt(guildId, async (guild) => {
        const events = await guild.scheduledEvents.fetch({ withUserCount: false });
        return events.find(
          (event) =>
            event.creatorId === client.user.id &&
            event.entityMetadata?.location === location &&
            event.scheduledStartTimestamp === startsAt,
        )?.id;
      }),
    add: (guildId, { name, description, location, startsAt, endsAt }) =>
      attempt(guildId, async (guild) => {
        const event = await guild.scheduledEvents.create({
          name,
          description,
          scheduledStartTime: startsAt,
          scheduledEndTime: endsAt,
          privacyLevel: GuildScheduledEventPrivacyLevel.GuildOnly,
          entityType: GuildScheduledEventEntityType.External,
          entityMetadata: { location },
        });
        return event.id;
      }),
    async bring(guildId, eventId, state, location) {
      const done = await attempt(guildId, async (guild) => {
        const event = await retryClosed(() =>
          guild.scheduledEvents.fetch({ guildScheduledEvent: eventId, force: true }),
        ).catch(gone);
        if (event) await change(event, state, location);
        return true;
      });
      return done ?? false;
    },
  };
}

/** Discord begins and ends an event by itself at its times, too. */
async function change(
  event: GuildScheduledEvent,
  state: EventState,
  location: string,
): Promise<void> {
  const { Scheduled, Active, Completed, Canceled } = GuildScheduledEventStatus;
  const isOpen = event.status === Scheduled || event.status === Active;
  if (!isOpen) return;
  const isMoved = event.entityMetadata?.location !== location;
  const where = isMoved ? { entityMetadata: { location } } : {};
  switch (state) {
    case 'planned':
      if (isMoved) await retryClosed(() => event.edit(where));
      return;
    case 'running':
      if (event.status === Active && !isMoved) return;
      await retryClosed(() =>
        event.edit({ ...where, ...(event.status === Active ? {} : { status: Active }) }),
      );
      return;
    case 'over': {
      const status = event.status === Active ? Completed : Canceled;
      await retryClosed(() => event.edit({ status }));
    }
  }
}

function gone(error: unknown): undefined {
  const code = RESTJSONErrorCodes.UnknownGuildScheduledEvent;
  if (error instanceof DiscordAPIError && error.code === code) return undefined;
  throw error;
}
