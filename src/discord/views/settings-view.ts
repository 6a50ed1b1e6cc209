import type { ChannelSettings, GuildSettings } from '../../core/ports/settings-store.js';
import type { RequestServices } from '../bot-services.js';
import type { MessageView } from '../reply.js';
import { textsFor } from '../texts/languages.js';
import type { Texts } from '../texts/texts.js';
import { plainBlock } from './block.js';
import { escapeMarkdown } from './escape-markdown.js';
import { limits } from './limits.js';
import { messageView } from './message.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';

/** What the bot lacks in a channel, as Discord's settings name it; empty when nothing. */
interface Lacking {
  readonly channelId: string;
  readonly missing: readonly string[];
}

/** What is set in a server. */
interface ShownSettings {
  readonly guild: GuildSettings;
  readonly channels: ReadonlyMap<string, ChannelSettings>;
  /** What the bot lacks in channels, by their ids. */
  readonly lacking: ReadonlyMap<string, readonly string[]>;
  /** The channel that the command was run in. */
  readonly here: string;
}

type Known = Pick<RequestServices, 'wholeLibrary' | 'hasMessageContent'>;

const MAX_TITLE = 80;

/** Shows what is set in a server, and in each channel; those past the limit are counted. */
export function settingsView(
  { guild, channels, lacking, here }: ShownSettings,
  known: Known,
  setting: ViewSetting,
): MessageView {
  const { texts } = setting;
  const { settings } = texts;
  const lackingOf = (channelId: string): string =>
    lackingView({ channelId, missing: lacking.get(channelId) ?? [] }, texts);
  const head = [
    `**${settings.title}**`,
    guild.language === undefined
      ? settings.ownLanguage
      : settings.oneLanguage(textsFor(guild.language).languageName),
    guild.defaultArticle === undefined
      ? settings.allArticles
      : settings.article(titleOf(guild.defaultArticle, known)),
    ...[...guild.articleRoles].map(([slug, roles]) =>
      settings.limited(titleOf(slug, known), roles.map((id) => `<@&${id}>`).join(', ')),
    ),
    ...guild.hiddenArticles.map((slug) => settings.hidden(titleOf(slug, known))),
    known.hasMessageContent ? '' : settings.noIntent,
    channels.has(here) ? '' : lackingOf(here),
    '',
    channels.size === 0 ? settings.noChannels : settings.channels,
  ].filter((line, at, all) => line !== '' || all[at - 1] !== '');
  const lines = [...channels].map(([channelId, one]) =>
    [`- ${channelSettingsView({ channelId, settings: one }, known, setting)}`, lackingOf(channelId)]
      .filter((line) => line !== '')
      .join('\n  '),
  );
  return messageView([plainBlock(cut([...head, ...lines], settings.more))], [], setting);
}

/** Shows what holds in a channel in one line. */
export function channelSettingsView(
  { channelId, settings }: { readonly channelId: string; readonly settings: ChannelSettings },
  known: Known,
  { texts }: ViewSetting,
): string {
  const parts = [
    texts.choices[settings.answers],
    texts.choices[settings.replies],
    ...(settings.article === undefined
      ? []
      : [texts.settings.article(titleOf(settings.article, known))]),
  ];
  return `<#${channelId}>: ${parts.join('; ')}`;
}

/** Says which permissions the bot lacks in a channel; empty when none. */
export function lackingView({ channelId, missing }: Lacking, { settings }: Texts): string {
  return missing.length === 0 ? '' : settings.lacking(`<#${channelId}>`, missing.join(', '));
}

function titleOf(slug: string, { wholeLibrary }: Known): string {
  const title = wholeLibrary.articles.find((one) => one.slug === slug)?.metadata.title ?? slug;
  return escapeMarkdown(shorten(title, MAX_TITLE), '.');
}

/** Takes as many lines as a message holds, and counts the others. */
function cut(lines: readonly string[], more: (left: number) => string): string {
  for (let count = lines.length; count > 0; count--) {
    const left = lines.length - count;
    const text = [...lines.slice(0, count), ...(left > 0 ? [more(left)] : [])].join('\n');
    if (text.length <= limits.content) return text;
  }
  return '';
}
