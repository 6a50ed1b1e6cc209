import type { Message } from 'discord.js';
import { answerInline } from './answer-place.js';
import type { Answering } from './on-interaction.js';

/** Long enough to read a line. */
const NOTICE_MS = 8_000;

/**
 * Replies with a line that goes away by itself. In a channel, Discord shows no message to one
 * person alone: what only one needs to know does not stay in everybody's way.
 */
export async function noticeInPassing(
  message: Message,
  content: string,
  { services: { channels }, logger }: Answering,
): Promise<void> {
  const sent = await answerInline(message, { content, components: [], quotes: [] });
  if (!sent) return;
  const takeAway = () =>
    channels.remove(sent).catch((err: unknown) => {
      logger.warn({ err, channel: sent.channelId }, 'Cannot take a notice away');
    });
  setTimeout(() => void takeAway(), NOTICE_MS).unref();
}
