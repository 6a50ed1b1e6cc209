import { privateText } from '../private-text.js';
import { textsFor } from '../texts/languages.js';
import { suggestArticles } from './choose-article.js';
import type { Command } from './command.js';
import {
  channelOption,
  choiceOption,
  commandTexts,
  inServers,
  languageOption,
  subcommand,
  textOption,
} from './localized.js';
import { manageServer } from './may-run.js';
import { setChannel, textChannels } from './settings/set-channel.js';
import { setLanguage } from './settings/set-language.js';
import { showSettings } from './settings/show-settings.js';

/** `/settings show|channel|language`: how the bot behaves in a server; always private. */
export const settingsCommand: Command = {
  data: {
    ...commandTexts('settings'),
    ...inServers,
    default_member_permissions: manageServer,
    options: [
      subcommand('settings show'),
      subcommand('settings channel', [
        channelOption('channel', { channel_types: [...textChannels] }),
        choiceOption('answers', ['off', 'mention', 'every-question', 'unset']),
        choiceOption('replies', ['inline', 'thread', 'unset']),
        textOption('homeArticle', { autocomplete: true }),
      ]),
      subcommand('settings language', [languageOption('language')]),
    ],
  },
  isPrivate: true,
  execute(request, services) {
    const { guildId } = request.place;
    if (guildId === undefined) return privateText(textsFor(request.locale).refused.serverOnly);
    switch (request.subcommand) {
      case 'channel':
        return setChannel(request, services, guildId);
      case 'language':
        return setLanguage(request, services, guildId);
      default:
        return showSettings(request, services, guildId);
    }
  },
  suggest: suggestArticles,
};
