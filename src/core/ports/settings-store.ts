/** Which messages of a channel are answered; commands always are. */
export type AnswerMode = 'off' | 'mention' | 'every-question';

/** Whether answers to messages come in the channel or in a thread. */
export type ReplyMode = 'inline' | 'thread';

/** How the bot behaves in one channel. */
export interface ChannelSettings {
  /** `mention` unless set. */
  readonly answers: AnswerMode;
  /** `inline` unless set. */
  readonly replies: ReplyMode;
  /** The slug of the article asked about here; the server's when absent. */
  readonly article?: string;
}

/** How the bot behaves in one server. */
export interface GuildSettings {
  /** A BCP 47 tag; each person's own language when absent. */
  readonly language?: string;
  /** The slug of the article that is asked about when none is named. */
  readonly defaultArticle?: string;
  /** The roles of which one is needed to see an article, by slug; others see all articles. */
  readonly articleRoles: ReadonlyMap<string, readonly string[]>;
  /** Slugs of the articles that are not shown here, sorted. */
  readonly hiddenArticles: readonly string[];
}

/** New values; what is absent stays, `null` goes back to what holds unless set. */
export type Change<Settings> = {
  readonly [Name in keyof Settings]?: Settings[Name] | null | undefined;
};

/** Keeps how servers and channels have set the bot. */
export interface SettingsStore {
  /** Reads a channel's settings; those that hold unless set when nothing was. */
  channel(channelId: string): Promise<ChannelSettings>;
  /** Changes a channel's settings and reads them. */
  setChannel(
    place: { readonly guildId: string; readonly channelId: string },
    change: Change<ChannelSettings>,
  ): Promise<ChannelSettings>;
  /** Reads all channels of a server that were ever set, by channel id. */
  channels(guildId: string): Promise<ReadonlyMap<string, ChannelSettings>>;
  /** Reads a server's settings; those that hold unless set when nothing was. */
  guild(guildId: string): Promise<GuildSettings>;
  /** Changes a server's settings and reads them. */
  setGuild(
    guildId: string,
    change: Change<Pick<GuildSettings, 'language' | 'defaultArticle'>>,
  ): Promise<GuildSettings>;
  /** Limits an article to people with one of the roles; no roles open it to all again. */
  limitArticle(guildId: string, article: string, roleIds: readonly string[]): Promise<void>;
  /** Hides an article from a server, or shows it again. */
  hideArticle(guildId: string, article: string, hidden: boolean): Promise<void>;
}
