import { ChannelType } from 'discord-api-types/v10';
import type {
  AnswerMode,
  Change,
  ChannelSettings,
  ReplyMode,
} from '../../../core/ports/settings-store.js';
import type { RequestServices } from '../../bot-services.js';
import { privateText } from '../../private-text.js';
import type { MessageReply } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { settingOf } from '../../setting-of.js';
import { channelSettingsView, lackingView } from '../../views/settings-view.js';
import { chooseArticle } from '../choose-article.js';
import { textOf } from '../read-options.js';
import { lackingIn } from './lacking-in.js';

/** The channels that people write in. */
export const textChannels = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.GuildVoice,
] as const;

const ANSWERS: readonly AnswerMode[] = ['off', 'mention', 'every-question'];
const REPLIES: readonly ReplyMode[] = ['inline', 'thread'];

/** `/settings channel channel? answers? replies? article?`: sets one channel, and shows it. */
export async function setChannel(
  request: CommandRequest,
  services: RequestServices,
  guildId: string,
): Promise<MessageReply> {
  const setting = settingOf(request, services, true);
  const { texts } = setting;
  const channelId = textOf(request, 'channel') ?? request.place.channelId;
  const answers = readMode(textOf(request, 'answers'), ANSWERS);
  if (answers === 'every-question' && !services.hasMessageContent) {
    return privateText(texts.settings.noIntent);
  }
  const article = readArticle(request, services);
  if (article.kind === 'unknown') return article.reply;
  const replies = readMode(textOf(request, 'replies'), REPLIES);
  const change: Change<ChannelSettings> = { answers, replies, article: article.value };
  const isChange = Object.values(change).some((value) => value !== undefined);
  const { stores, hasMessageContent } = services;
  const settings = isChange
    ? await stores.settings.setChannel({ guildId, channelId }, change)
    : await stores.settings.channel(channelId);
  const missing = await lackingIn(channelId, settings, services);
  const isBlind = settings.replies === 'thread' && !hasMessageContent;
  const lines = [
    isChange ? texts.settings.saved : '',
    channelSettingsView({ channelId, settings }, services, setting),
    isBlind ? texts.settings.mentionInThreads : '',
    lackingView({ channelId, missing }, texts),
  ];
  return privateText(lines.filter((line) => line !== '').join('\n'));
}

/** `null` for what holds unless set, undefined for what stays. */
function readMode<Mode extends string>(
  value: string | undefined,
  modes: readonly Mode[],
): Mode | null | undefined {
  return value === 'unset' ? null : modes.find((mode) => mode === value);
}

type ArticleReading =
  | { readonly kind: 'read'; readonly value?: string | null }
  | { readonly kind: 'unknown'; readonly reply: MessageReply };

/** A dash takes the channel's own article away. */
function readArticle(request: CommandRequest, services: RequestServices): ArticleReading {
  const typed = textOf(request, 'article')?.trim();
  if (typed === undefined) return { kind: 'read' };
  if (/^[-–—]$/u.test(typed)) return { kind: 'read', value: null };
  const choice = chooseArticle(request, services);
  if (choice.kind === 'unknown') return choice;
  return { kind: 'read', ...(choice.kind === 'one' ? { value: choice.article.slug } : {}) };
}
