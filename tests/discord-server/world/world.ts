import type { ChannelType, InteractionType, MessageType } from 'discord.js';
import type { GatewayEvent } from '../gateway/gateway-event.js';
import type { JsonObject } from '../json.js';
import type { Bell } from './bell.js';
import type { Clock } from './clock.js';
import type { EventRecord } from './events.js';
import type { Pings } from './mentions.js';

/** A Discord account. */
export interface UserRecord {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
  /** The language of the person's Discord client, as `en-US` or `zh-CN`. */
  locale: string;
  /** Whether the person takes direct messages from the bot. */
  acceptsDirectMessages: boolean;
  /** Whether the person has added the application to their own account. */
  hasInstalledApp: boolean;
}

/** A role of a guild; `@everyone` has the guild's id. */
export interface RoleRecord {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  readonly isMentionable: boolean;
  readonly isManaged: boolean;
}

/** A person in a guild. */
export interface MemberRecord {
  readonly userId: string;
  readonly roleIds: Set<string>;
  readonly joinedAt: number;
}

/** A permission overwrite of a channel, for a role (0) or a member (1). */
export interface OverwriteRecord {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

/** A guild ("server" to its people). */
export interface GuildRecord {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly roles: Map<string, RoleRecord>;
  readonly members: Map<string, MemberRecord>;
  readonly events: Map<string, EventRecord>;
  readonly joinedAt: number;
}

/** What a thread has beyond a channel. */
export interface ThreadRecord {
  readonly ownerId: string;
  readonly createdAt: number;
  readonly memberIds: Set<string>;
  archived: boolean;
  locked: boolean;
  archivedAt: number;
  autoArchiveMinutes: number;
  appliedTags: readonly string[];
}

/** A channel of any kind: text, forum, thread or direct messages. */
export interface ChannelRecord {
  readonly id: string;
  readonly type: ChannelType;
  readonly guildId: string | undefined;
  readonly parentId: string | undefined;
  readonly recipientIds: readonly string[];
  readonly messages: Map<string, MessageRecord>;
  readonly thread: ThreadRecord | undefined;
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  /** Whether a forum takes no post without a tag. */
  readonly requiresTag: boolean;
  readonly typing: { readonly userId: string; readonly at: number }[];
  name: string;
  overwrites: readonly OverwriteRecord[];
}

/** A message as Discord keeps it. */
export interface MessageRecord {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly type: MessageType;
  readonly sentAt: number;
  readonly replyTo: { readonly channelId: string; readonly messageId: string } | undefined;
  /** Set on what answers an interaction: whose, and which. */
  readonly interaction: InteractionRecord | undefined;
  /** The one person who sees the message; undefined when the channel does. */
  readonly onlyFor: string | undefined;
  /** The webhook of somebody else that wrote it. */
  readonly webhookId: string | undefined;
  /** What the sender marked the message with, so as not to send it twice. */
  nonce: string | undefined;
  content: string;
  embeds: readonly JsonObject[];
  components: readonly JsonObject[];
  attachments: readonly JsonObject[];
  flags: number;
  editedAt: number | undefined;
  /** How often the message was edited, the end of "thinking…" included. */
  editCount: number;
  isDeleted: boolean;
  /** Whom the message mentions, whether or not that pings them. */
  mentions: Pings;
  /** Whom the message pinged when it was sent. */
  pings: Pings;
  readonly reactions: Map<string, Set<string>>;
}

/** An interaction, from the person's click to the end of its token. */
export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly name: string | undefined;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | undefined;
  readonly createdAt: number;
  readonly sourceMessage: MessageRecord | undefined;
  readonly isUserInstall: boolean;
  readonly payload: JsonObject;
  acknowledgedAt: number | undefined;
  callbackType: number | undefined;
  choices: readonly JsonObject[] | undefined;
  modal: JsonObject | undefined;
  original: MessageRecord | undefined;
  /** Whether a deferred answer is still shown as "thinking…". */
  isThinking: boolean;
  readonly followUps: MessageRecord[];
}

/** A file that a person or the bot attached. */
export interface Upload {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Everything that the stand-in knows. */
export interface World {
  readonly clock: Clock;
  readonly bell: Bell;
  readonly nextId: () => string;
  readonly applicationId: string;
  readonly botId: string;
  readonly token: string;
  /** Privileged intents that are switched on in the developer portal. */
  readonly privilegedIntents: number;
  readonly users: Map<string, UserRecord>;
  readonly guilds: Map<string, GuildRecord>;
  readonly channels: Map<string, ChannelRecord>;
  /** Commands by scope: `global` or a guild's id. */
  readonly commands: Map<string, Map<string, JsonObject>>;
  /** Interactions by token. */
  readonly interactions: Map<string, InteractionRecord>;
  /** What was attached to commands and messages, by its place below `filesUrl`. */
  readonly uploads: Map<string, Upload>;
  /** Where attached files are fetched from, without a closing slash; set when the server listens. */
  filesUrl: string;
  /** Time to the first response; Discord's is 3,000 ms. */
  readonly firstResponseMs: number;
  dispatch(event: GatewayEvent): void;
}
