import type { ChannelSettings } from '../../../core/ports/settings-store.js';
import type { BotServices } from '../../bot-services.js';

/**
 * Names what the bot lacks in a channel to do there what is set, as Discord's settings name it;
 * empty when nothing, and where the channel is gone.
 */
export async function lackingIn(
  channelId: string,
  { replies }: Pick<ChannelSettings, 'replies'>,
  { channels }: Pick<BotServices, 'channels'>,
): Promise<readonly string[]> {
  const found = await channels.find(channelId);
  if (!found) return [];
  const { missing, missingForThreads } = found;
  return [...new Set([...missing, ...(replies === 'thread' ? missingForThreads : [])])];
}
