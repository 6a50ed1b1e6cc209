import type { Route } from '../route.js';
import { accountRoutes } from './account-routes.js';
import { callbackRoutes } from './callback-routes.js';
import { channelRoutes } from './channel-routes.js';
import { commandRoutes } from './command-routes.js';
import { eventRoutes } from './event-routes.js';
import { guildRoutes } from './guild-routes.js';
import { messageRoutes } from './message-routes.js';
import { threadRoutes } from './thread-routes.js';
import { webhookRoutes } from './webhook-routes.js';

/** Every route of the stand-in; of two that match, the first wins. */
export function discordRoutes(gatewayUrl: () => string): readonly Route[] {
  return [
    ...accountRoutes(gatewayUrl),
    ...commandRoutes,
    ...callbackRoutes,
    ...webhookRoutes,
    ...messageRoutes,
    ...threadRoutes,
    ...channelRoutes,
    ...guildRoutes,
    ...eventRoutes,
  ];
}
