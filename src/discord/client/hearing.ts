import type { Message, PartialMessage } from 'discord.js';
import { referToSpan } from '../../core/article/span-reference.js';
import type { ChannelSettings } from '../../core/ports/settings-store.js';
import { answerQuestion } from '../chat/answer-question.js';
import { repeatedView } from '../chat/repeated-view.js';
import { countQuestion } from '../count-question.js';
import { prepareRequest } from '../prepare-request.js';
import type { RateVerdict } from '../rate-limits.js';
import type { MessageView } from '../reply.js';
import type { QuestionRequest } from '../request.js';
import { settingOf } from '../setting-of.js';
import { textsFor } from '../texts/languages.js';
import { answerInline, answerInThread } from './answer-place.js';
import { isGone } from './api-errors.js';
import { missingPermissions } from './missing-permissions.js';
import type { Answering } from './on-interaction.js';
import { noticeInPassing } from './passing-notice.js';
import { questionsAbove } from './questions-above.js';
import { type Heard, type Listening, readMessage } from './read-message.js';
import { createSeldom } from './seldom.js';

/** A message whose words are known. */
type Readable = Exclude<Heard, { readonly kind: 'unreadable' }>;

/** What the bot does about messages: said once, caught once. */
export interface Hearing {
  said(message: Message): Promise<void>;
  /** Brings the answer up to date when its question was edited lately. */
  edited(message: Message | PartialMessage): Promise<void>;
  /** Takes the answer away when its question is gone. */
  deleted(messageId: string): Promise<void>;
}

/** The same passage is not quoted again in a channel for so long. */
const REPEAT_MS = 5 * 60_000;
/** An edit this late is no longer about the answer. */
const EDIT_MS = 15 * 60_000;
/** The limits are counted by the minute: who asks on is told once in each. */
const MINUTE_MS = 60_000;
/** An answer that takes longer is announced by the typing sign. */
const TYPING_MS = 300;

/** Makes what hears messages; all but those for the bot are left alone. */
export function createHearing({ services, logger }: Answering): Hearing {
  const { stores, channels, clock, conversations } = services;
  const seldom = createSeldom(services.clock);
  const onceAMinute = createSeldom(services.clock, MINUTE_MS);

  const settingsOf = async ({ channel, guildId }: Message): Promise<ChannelSettings> => {
    const id = channel.isThread() ? (channel.parentId ?? channel.id) : channel.id;
    return guildId === null
      ? { answers: 'mention', replies: 'inline' }
      : stores.settings.channel(id);
  };
  const listeningTo = async (
    { channel, client }: Message,
    { answers }: ChannelSettings,
  ): Promise<Listening> => {
    const isOwn = channel.isThread() && channel.ownerId === client.user.id;
    return {
      isEveryQuestion: answers === 'every-question',
      // A thread that starts from a message has that message's id: here, an answered question's.
      isAnswerThread: isOwn && (await stores.answeredMessages.ofQuestion(channel.id)) !== undefined,
      hasMessageContent: services.hasMessageContent,
    };
  };
  /** The language of what is said to nobody in particular. */
  const localeOf = async ({ guild }: Message): Promise<string> => {
    const { language } = guild ? await stores.settings.guild(guild.id) : {};
    return language ?? guild?.preferredLocale ?? 'en-US';
  };
  const attempt = async (message: Message, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      // Somebody deleted the channel meanwhile: nobody waits there.
      if (isGone(error)) return;
      logger.error({ err: error, channel: message.channelId }, 'Cannot answer a message');
      const locale = await localeOf(message).catch(() => 'en-US');
      const content = textsFor(locale).error;
      await answerInline(message, { content, components: [], quotes: [] }).catch(
        (second: unknown) => {
          logger.warn({ err: second, channel: message.channelId }, 'Cannot say so either');
        },
      );
    }
  };
  const mayAnswer = (message: Message): boolean => {
    const missing = missingPermissions(message);
    if (missing.length > 0 && seldom(`missing ${message.channelId}`)) {
      logger.warn(
        { guild: message.guildId, channel: message.channelId },
        `Cannot answer in ${nameOf(message)}: the bot lacks ${missing.join(' and ')} there. Allow it in the channel's permissions.`,
      );
    }
    return missing.length === 0;
  };
  const answer = async (
    message: Message,
    heard: Readable,
    { replies }: ChannelSettings,
  ): Promise<void> => {
    const { request } = heard;
    await resume(message, request);
    const typing = setTimeout(() => void showTyping(message), TYPING_MS);
    const noted = heard.kind === 'asked' ? 'all' : 'sure';
    const reply = await answerQuestion(request, services, noted).finally(() =>
      clearTimeout(typing),
    );
    if (heard.kind === 'overheard' && !reply.isSure) return;
    const view = await withoutRepeat(reply.message, request);
    const isThread = replies === 'thread';
    const name = request.question || textsFor(request.locale).chat.thread;
    const sent =
      (isThread ? await answerInThread(message, view, name) : undefined) ??
      (await answerInline(message, view));
    if (!sent) return;
    const place = { ...request.place, channelId: sent.channelId };
    if (sent.channelId !== message.channelId) {
      conversations.remember({ ...request, place, isShared: true }, request.question);
    }
    conversations.mark(request, sent.messageId);
    await record({ ...request, place }, sent.messageId, view);
    await countQuestion(request, reply.answering, services);
  };
  /** Tells kindly when it goes on: one short reply in the while, which goes away by itself. */
  const slowDown = async (
    message: Message,
    { kind, request }: Readable,
    { by, seconds }: Extract<RateVerdict, { readonly kind: 'limited' }>,
  ): Promise<void> => {
    const key = by === 'person' ? request.person.id : message.channelId;
    if (kind === 'overheard' || !onceAMinute(key)) return;
    const { request: spoken } = await prepareRequest(request, services);
    const content = textsFor(spoken.locale).slow[by](seconds);
    await attempt(message, () => noticeInPassing(message, content, { services, logger }));
  };
  const record = async (
    { id, person, place }: Omit<QuestionRequest, 'kind'>,
    replyId: string,
    { quotes }: MessageView,
  ): Promise<void> => {
    const [first] = quotes;
    const reference = first && referToSpan(first.citation.article, first.citation.span);
    await stores.answeredMessages.record({
      questionId: id,
      replyId,
      place,
      askerId: person.id,
      ...(reference ? { reference } : {}),
    });
  };
  const withoutRepeat = async (view: MessageView, request: QuestionRequest) => {
    const [first, ...others] = view.quotes;
    if (!first || others.length > 0 || request.place.guildId === undefined) return view;
    const { article, span } = first.citation;
    const since = clock.now() - REPEAT_MS;
    const { channelId } = request.place;
    const reference = referToSpan(article, span);
    const last = await stores.answeredMessages.lastWith(channelId, reference, since);
    return last ? repeatedView(first, last, settingOf(request, services, false)) : view;
  };
  /** A reply to an answer goes on from there, whoever writes it. */
  const resume = async (message: Message, request: QuestionRequest): Promise<void> => {
    const replyId = message.reference?.messageId;
    if (replyId === undefined || conversations.resume(request, replyId)) return;
    if (conversations.recall(request).length > 0) return;
    for (const question of await questionsAbove(message)) {
      conversations.remember(request, question);
    }
  };

  return {
    async said(message) {
      if (!isThere(message)) return;
      const settings = await settingsOf(message);
      if (settings.answers === 'off') return;
      const heard = readMessage(message, await listeningTo(message, settings));
      if (!heard || !mayAnswer(message)) return;
      if (heard.kind === 'unreadable') {
        if (!seldom(`unreadable ${message.channelId}`)) return;
        const { chat } = textsFor(await localeOf(message));
        const hint = { content: chat.cannotRead, components: [], quotes: [] };
        await attempt(message, async () => void (await answerInline(message, hint)));
        return;
      }
      const verdict = await services.rateLimits.count(heard.request);
      if (verdict.kind === 'limited') {
        await slowDown(message, heard, verdict);
        return;
      }
      await attempt(message, () => answer(message, heard, settings));
    },
    async edited(changed) {
      // Discord also tells of links that got their preview: nothing was edited then.
      if (changed.editedTimestamp === null || !isThere(changed)) return;
      const found = await stores.answeredMessages.ofQuestion(changed.id);
      if (!found || clock.now() - found.answeredAt > EDIT_MS) return;
      const message = changed.partial ? await changed.fetch() : changed;
      const heard = readMessage(message, await listeningTo(message, await settingsOf(message)));
      if (!heard || heard.kind === 'unreadable') return;
      const { request } = heard;
      // Who edits without end asks without end.
      if ((await services.rateLimits.count(request)).kind === 'limited') return;
      const { message: view, isSure } = await answerQuestion(request, services, 'none');
      const place = { channelId: found.place.channelId, messageId: found.replyId };
      if (heard.kind === 'overheard' && !isSure) {
        // Nobody asked the bot: what it is not sure of, it does not say.
        await channels.remove(place);
        await stores.answeredMessages.remove(changed.id);
        return;
      }
      const { kind } = await channels.edit(place, view);
      if (kind === 'sent') await record({ ...request, place: found.place }, found.replyId, view);
    },
    async deleted(messageId) {
      if (await stores.articlePosts.forgetMessage(messageId)) return;
      const found = await stores.answeredMessages.ofQuestion(messageId);
      if (!found) {
        await stores.answeredMessages.remove(messageId);
        return;
      }
      const { replyId, place } = found;
      await channels.remove({ channelId: place.channelId, messageId: replyId });
      await stores.answeredMessages.remove(messageId);
    },
  };
}

/** What happens in a channel is done in turn: it may be deleted before. */
function isThere({ client, channelId }: Message | PartialMessage): boolean {
  return client.channels.cache.has(channelId);
}

async function showTyping({ channel }: Message): Promise<void> {
  if (channel.isSendable()) await channel.sendTyping().catch(() => undefined);
}

function nameOf({ channel, guild }: Message): string {
  const name = 'name' in channel && channel.name ? `#${channel.name}` : 'a channel';
  return guild ? `${name} of ${guild.name}` : name;
}
