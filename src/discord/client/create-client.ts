import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/** What logging in needs to know. */
export interface ClientOptions {
  /** The base of Discord's API; Discord's own when absent. */
  readonly apiUrl?: string;
  readonly messageContentIntent: boolean;
}

/**
 * Makes the client: no privileged intent unless asked for, nobody pinged, and no more kept in
 * memory than a reply needs.
 */
export function createClient({ apiUrl, messageContentIntent }: ClientOptions): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContentIntent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Without it discord.js drops messages of DM channels that it has not seen open.
    // And edits and deletions of messages, none of which is kept in memory.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl } }),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      // A message tells its author's roles; they are read at once.
      GuildMemberManager: {
        maxSize: 100,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      GuildInviteManager: 0,
      GuildBanManager: 0,
      AutoModerationRuleManager: 0,
      StageInstanceManager: 0,
      VoiceStateManager: 0,
    }),
  });
}
