import type { RequestServices } from '../../bot-services.js';
import { privateText } from '../../private-text.js';
import type { MessageReply } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { languages, textsFor } from '../../texts/languages.js';
import { textOf } from '../read-options.js';

/** `/settings language language?`: one language for all replies, or each person's own. */
export async function setLanguage(
  request: CommandRequest,
  { stores }: RequestServices,
  guildId: string,
): Promise<MessageReply> {
  const wanted = textOf(request, 'language');
  const known = languages.find(({ locale }) => locale === wanted);
  if (wanted === undefined || (!known && wanted !== 'unset')) {
    return privateText(textsFor(request.locale).settings.whichLanguage);
  }
  const { language } = await stores.settings.setGuild(guildId, { language: known?.locale ?? null });
  const { settings, languageName } = textsFor(language ?? request.locale);
  return privateText(
    language === undefined ? settings.ownLanguage : settings.oneLanguage(languageName),
  );
}
