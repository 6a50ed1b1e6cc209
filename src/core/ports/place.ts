/** Where on Discord something happens. */
export interface Place {
  /** Absent in DMs and group DMs. */
  readonly guildId?: string;
  /** The channel, thread or forum post. */
  readonly channelId: string;
}
