import { setTimeout as wait } from 'node:timers/promises';
import { ChannelType } from 'discord-api-types/v10';
import type { RequestServices } from '../../bot-services.js';
import type { PostEnd } from '../../posts/carry-on.js';
import type { Posting } from '../../posts/create-poster.js';
import { privateText } from '../../private-text.js';
import type { MessageReply, MessageView } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { textsFor } from '../../texts/languages.js';
import type { Texts } from '../../texts/texts.js';
import { shownWord } from '../../views/word-list.js';
import { chooseArticle } from '../choose-article.js';
import { textOf } from '../read-options.js';
import { managedGuild } from './managed-guild.js';

/** The channels that an article can be posted in. */
export const postChannels = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
] as const;

/** Discord waits 3 s for the first response; by then a thread is open, and a short post done. */
const FIRST_MS = 900;
/** How often the reply tells how far the posting is. */
const TELL_MS = 3000;
/** An interaction's reply can be edited for 15 minutes. */
const TELL_UNTIL_MS = 14 * 60_000;

/** `/article post channel article?`: posts an article in a thread, or tells where it is. */
export async function postArticle(
  request: CommandRequest,
  services: RequestServices,
): Promise<MessageReply> {
  const managed = managedGuild(request, services);
  if (managed.kind === 'refused') return managed.reply;
  const texts = textsFor(request.locale);
  const choice = chooseArticle(request, services);
  if (choice.kind === 'unknown') return choice.reply;
  if (choice.kind === 'all') return privateText(texts.article.which);
  const { article } = choice;
  const title = shownWord(article.metadata.title);
  const channelId = textOf(request, 'channel') ?? request.place.channelId;
  const posting = await services.poster.post(
    { guildId: managed.guildId, article: article.slug, channelId, locale: request.locale },
    article,
  );
  let end = await untilOpen(posting);
  const now = (): string => tell(posting, end, { texts, title });
  const first = privateText(now());
  if (end !== undefined) return first;
  const follow = async (show: (message: MessageView) => Promise<void>): Promise<void> => {
    const until = services.clock.now() + TELL_UNTIL_MS;
    let shown = first.message.content;
    while (end === undefined && services.clock.now() < until) {
      end = await Promise.race([posting.end, wait(TELL_MS, undefined, { ref: false })]);
      const content = now();
      if (content !== shown) await show(privateText(content).message);
      shown = content;
    }
  };
  return { ...first, follow };
}

/** Waits until the thread is open, and a moment longer for a short post to be done. */
async function untilOpen(posting: Posting): Promise<PostEnd | undefined> {
  return Promise.race([posting.end, wait(FIRST_MS, undefined, { ref: false })]);
}

function tell(
  { isKnown, channelId, progress }: Posting,
  end: PostEnd | undefined,
  { texts: { article }, title }: { readonly texts: Texts; readonly title: string },
): string {
  const { post } = article;
  const { threadId, done, total } = progress();
  const place = `<#${threadId ?? channelId}>`;
  switch (end?.kind) {
    case undefined:
      return isKnown
        ? post.alreadyPosting(title, place, done, total)
        : post.posting(title, place, done, total);
    case 'posted':
      return isKnown ? post.already(title, place) : post.posted(title, place, total);
    case 'forbidden':
      return post.forbidden(end.missing.join(', ') || THREADS, `<#${channelId}>`);
    case 'gone':
      return post.noThreads(`<#${channelId}>`);
    case 'left':
      return `${post.alreadyPosting(title, place, done, total)} ${post.left}`;
  }
}

/** What the bot must lack when Discord refuses a thread, whatever the cache says. */
const THREADS = 'Create Public Threads';
