/** An event on its way to the sessions that may know of it. */
export interface GatewayEvent {
  readonly name: string;
  /** Any one of these intents suffices; 0 means that every session gets it. */
  readonly intents: number;
  /** Renders the data for a login with these intents. */
  data(intents: number): unknown;
}
