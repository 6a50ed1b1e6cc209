import { type Message, MessageType, PermissionFlagsBits } from 'discord.js';
import { answerQuestion } from '../answer-question.js';
import { readChat } from '../read-chat.js';
import type { MessageView } from '../reply.js';
import type { QuestionRequest } from '../request.js';
import { textsFor } from '../texts/languages.js';
import { messageOptions } from './message-options.js';
import { mayReply, missingPermissions } from './missing-permissions.js';
import type { Answering } from './on-interaction.js';
import { retryClosed } from './retry-closed.js';

/** Answers a message that asks the bot: sent once, caught once. All others are left alone. */
export async function onMessage(message: Message, { services, logger }: Answering): Promise<void> {
  const question = questionIn(message);
  if (question === undefined) return;
  const request = readQuestion(message, question);
  const missing = missingPermissions(message);
  if (missing.length > 0) {
    const where = nameOf(message);
    logger.warn(
      { guild: message.guildId, channel: message.channelId },
      `Cannot answer in ${where}: the bot lacks ${missing.join(' and ')} there. Allow it in the channel's permissions.`,
    );
    return;
  }
  try {
    const reply = await answerQuestion(request, services);
    await send(message, reply.message);
  } catch (error) {
    logger.error({ err: error, channel: message.channelId }, 'Cannot answer a message');
    const content = textsFor(request.locale).error;
    await send(message, { content, components: [], quotes: [] }).catch((second: unknown) => {
      logger.warn({ err: second, channel: message.channelId }, 'Cannot say so either');
    });
  }
}

function questionIn(message: Message): string | undefined {
  const { author, client, content, mentions, reference, type } = message;
  const isSaid = type === MessageType.Default || type === MessageType.Reply;
  if (!isSaid || author.bot || message.system || message.webhookId !== null) return undefined;
  return readChat({
    content,
    botId: client.user.id,
    isDirect: !message.inGuild(),
    isReplyToBot: reference !== null && mentions.repliedUser?.id === client.user.id,
  });
}

function readQuestion(message: Message, question: string): QuestionRequest {
  const { channelId, guild, guildId } = message;
  return {
    kind: 'question',
    id: message.id,
    question,
    person: personOf(message),
    place: { channelId, ...(guildId === null ? {} : { guildId }) },
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

/** A nonce lets Discord know a message that is sent twice, and keep one. */
async function send(message: Message, view: MessageView): Promise<void> {
  const reply = {
    ...messageOptions(view, { isPrivate: false }),
    nonce: message.id,
    enforceNonce: true,
  };
  if (!message.channel.isSendable()) return;
  const { channel } = message;
  const reference = { messageReference: message.id, failIfNotExists: false };
  await retryClosed(async () => {
    await channel.send(mayReply(message) ? { ...reply, reply: reference } : reply);
  });
}

function nameOf({ channel, guild }: Message): string {
  const name = 'name' in channel && channel.name ? `#${channel.name}` : 'a channel';
  return guild ? `${name} of ${guild.name}` : name;
}
