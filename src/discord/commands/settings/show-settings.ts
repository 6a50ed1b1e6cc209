import type { RequestServices } from '../../bot-services.js';
import type { MessageReply } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { settingOf } from '../../setting-of.js';
import { settingsView } from '../../views/settings-view.js';

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
  const { missing = [] } = (await services.channels.find(request.place.channelId)) ?? {};
  const here = { channelId: request.place.channelId, missing };
  const setting = settingOf(request, services, true);
  const message = settingsView({ guild, channels, here }, services, setting);
  return { kind: 'message', isPrivate: true, message };
}
