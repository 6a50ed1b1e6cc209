import { type Message, MessageType, PermissionFlagsBits } from 'discord.js';
import { looksLikeQuestion } from '../chat/looks-like-question.js';
import { readChat } from '../chat/read-chat.js';
import type { QuestionRequest } from '../request.js';

/** What a message is to the bot. */
export type Heard =
  /** It asks the bot. */
  | { readonly kind: 'asked'; readonly request: QuestionRequest }
  /** It asks nobody in particular, where every question is answered or a passage discussed. */
  | { readonly kind: 'overheard'; readonly request: QuestionRequest }
  /** It replies to the bot, and Discord does not show what it says. */
  | { readonly kind: 'unreadable' };

/** Where a message was said, as far as that decides. */
export interface Listening {
  /** Whether every question is answered here. */
  readonly isEveryQuestion: boolean;
  /** Whether this is a thread that the bot opened to answer in; others it opens for people. */
  readonly isAnswerThread: boolean;
  /** Whether the bot may read messages that do not mention it. */
  readonly hasMessageContent: boolean;
}

/** Reads what a message is to the bot; undefined when it is nothing. */
export function readMessage(
  message: Message,
  { isEveryQuestion, isAnswerThread, hasMessageContent }: Listening,
): Heard | undefined {
  const { author, channel, client, content, mentions, reference, type } = message;
  const isSaid = type === MessageType.Default || type === MessageType.Reply;
  if (!isSaid || author.bot || message.system || message.webhookId !== null) return undefined;
  const isReply = reference?.messageId !== undefined;
  const isReplyToBot = isReply && mentions.repliedUser?.id === client.user.id;
  const isForOthers = mentions.everyone || mentions.roles.size > 0 || mentions.users.size > 0;
  const isFree = hasMessageContent && !isReply && !isForOthers;
  const isOwnThread = channel.isThread() && channel.ownerId === client.user.id;
  const chat = { content, botId: client.user.id, isDirect: !message.inGuild(), isReplyToBot };
  const question = readChat({ ...chat, isOpen: isFree && isAnswerThread });
  if (question !== undefined) {
    return { kind: 'asked', request: readQuestion(message, question) };
  }
  const isBlind = isReplyToBot && !hasMessageContent && content === '';
  if (isBlind && message.attachments.size + message.stickers.size === 0) {
    return { kind: 'unreadable' };
  }
  if (!isFree || !(isEveryQuestion || isOwnThread)) return undefined;
  const overheard = readChat({ ...chat, isOpen: true });
  if (overheard === undefined) return undefined;
  const words = withTitle(message, overheard);
  return looksLikeQuestion(words)
    ? { kind: 'overheard', request: readQuestion(message, words) }
    : undefined;
}

/** The first message of a forum's post belongs to its title, which may be the question. */
function withTitle({ id, channel }: Message, words: string): string {
  const isStarter = channel.isThread() && channel.id === id;
  if (!isStarter || looksLikeQuestion(words)) return words;
  return channel.name;
}

function readQuestion(message: Message, question: string): QuestionRequest {
  const { channel, channelId, guild, guildId } = message;
  return {
    kind: 'question',
    id: message.id,
    question,
    person: personOf(message),
    place: { channelId, ...(guildId === null ? {} : { guildId }) },
    ...(channel.isThread() ? { isShared: true } : {}),
    // A message does not tell its author's language.
    locale: isChinese(question) ? 'zh-CN' : (guild?.preferredLocale ?? 'en-US'),
  };
}

function personOf({ author, member, channel }: Message): QuestionRequest['person'] {
  const isGuild = member !== null && !channel.isDMBased();
  const held = isGuild ? channel.permissionsFor(member) : null;
  return {
    id: author.id,
    isModerator: held?.has(PermissionFlagsBits.ManageMessages) ?? false,
    isManager: held?.has(PermissionFlagsBits.ManageGuild) ?? false,
    roleIds: member ? [...member.roles.cache.keys()].filter((id) => id !== member.guild.id) : [],
  };
}

function isChinese(words: string): boolean {
  return /\p{Script=Han}/u.test(words) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words);
}
