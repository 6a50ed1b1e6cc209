/** The events of servers, which Discord shows above their channels. */
export interface ServerEvents {
  /** Whether the bot may enter events in a server: it needs Create Events, and no more. */
  mayPlan(guildId: string): boolean;
  /** Finds an event that the bot entered, by where and when it is held. */
  find(guildId: string, event: ServerEvent): Promise<string | undefined>;
  /** Enters an event, and gives its id; undefined where the server takes none now. */
  add(guildId: string, event: ServerEvent): Promise<string | undefined>;
  /**
   * Brings an event to a state; one that is gone, or over, stays so.
   *
   * @returns Whether that is done; false where it is to be tried again.
   */
  bring(guildId: string, eventId: string, state: EventState, location: string): Promise<boolean>;
}

/** Where an event stands: it is to come, it is held now, or it is over or called off. */
export type EventState = 'planned' | 'running' | 'over';

/** An event as people see it. */
export interface ServerEvent {
  /** 1 to `limits.eventName` characters. */
  readonly name: string;
  /** 1 to `limits.eventDescription` characters. */
  readonly description: string;
  /** An address that tells the event from all others; 1 to 100 characters. */
  readonly location: string;
  /** Milliseconds since 1970 in UTC, in the future. */
  readonly startsAt: number;
  readonly endsAt: number;
}

/** Where servers have no events. */
export const noEvents: ServerEvents = {
  mayPlan: () => false,
  find: async () => undefined,
  add: async () => undefined,
  bring: async () => true,
};
