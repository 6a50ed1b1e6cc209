import type { RequestServices } from '../../bot-services.js';
import type { MessageReply } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { settingOf } from '../../setting-of.js';
import { settingsView } from '../../views/settings-view.js';
import { lackingIn } from './lacking-in.js';

/** So many channels are looked at; the message has room for few more. */
const MAX_LOOKED_AT = 25;

/** `/settings show`: everything that is set in a server. */
export async function showSettings(
  request: CommandRequest,
  services: RequestServices,
  guildId: string,
): Promise<MessageReply> {
  const { settings } = services.stores;
  const [guild, channels] = await Promise.all([
    settings.guild(guildId),
    settings.channels(guildId),
  ]);
  const { channelId } = request.place;
  const own = channels.get(channelId) ?? (await settings.channel(channelId));
  const looked = [[channelId, own] as const, ...[...channels].slice(0, MAX_LOOKED_AT)];
  const lacking = new Map(
    await Promise.all(
      looked.map(async ([id, one]) => [id, await lackingIn(id, one, services)] as const),
    ),
  );
  const shown = { guild, channels, lacking, here: channelId };
  const message = settingsView(shown, services, settingOf(request, services, true));
  return { kind: 'message', isPrivate: true, message };
}
