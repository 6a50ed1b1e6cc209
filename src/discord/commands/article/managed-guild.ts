import type { RequestServices } from '../../bot-services.js';
import { privateText } from '../../private-text.js';
import type { MessageReply } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { textsFor } from '../../texts/languages.js';

/** The server that a person may manage, or why there is none. */
type ManagedGuild =
  | { readonly kind: 'managed'; readonly guildId: string }
  | { readonly kind: 'refused'; readonly reply: MessageReply };

/** Checks that a set-up sub-command comes from somebody who may manage the server. */
export function managedGuild(
  { place: { guildId }, person, locale }: CommandRequest,
  { channels }: Pick<RequestServices, 'channels'>,
): ManagedGuild {
  const { refused } = textsFor(locale);
  // Whoever brings the app along may manage a server that the bot knows nothing of.
  if (guildId === undefined || !channels.isIn(guildId)) {
    return { kind: 'refused', reply: privateText(refused.serverOnly) };
  }
  if (!person.isManager) return { kind: 'refused', reply: privateText(refused.manage) };
  return { kind: 'managed', guildId };
}
