import {
  type APIApplicationCommandAttachmentOption,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandChannelOption,
  type APIApplicationCommandIntegerOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandRoleOption,
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
  type APIApplicationCommandUserOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
} from 'discord-api-types/v10';
import { english } from '../texts/en.js';
import { languages, translations } from '../texts/languages.js';
import type { Texts } from '../texts/texts.js';
import type { CommandName } from './command.js';

/** A look-up works in servers, in DMs, and everywhere for who has installed the app. */
export const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};

/** Set-up works where the bot itself is: in servers. */
export const inServers = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** Names and describes a command in every language. */
export function commandTexts<Name extends CommandName>(
  name: Name,
): Localized & { readonly name: Name } {
  return { ...localized(({ commands }) => commands[name]), name };
}

/** Names a command of the menu of a message in every language; its English name is its own. */
export function messageCommandTexts<Name extends keyof Texts['messageCommands']>(
  name: Name,
): { readonly name: Name; readonly name_localizations: LocalizationMap } {
  return { name, name_localizations: inOtherLanguages((texts) => texts.messageCommands[name]) };
}

/** Makes an option that takes words. */
export function textOption(
  name: OptionName,
  traits: Pick<APIApplicationCommandStringOption, 'required' | 'min_length' | 'max_length'> & {
    readonly autocomplete?: true;
  } = {},
): APIApplicationCommandStringOption {
  const option = { type: ApplicationCommandOptionType.String, ...optionTexts(name) } as const;
  return { ...option, ...traits };
}

/** Makes an option that is on or off. */
export function switchOption(name: OptionName): APIApplicationCommandBooleanOption {
  return { type: ApplicationCommandOptionType.Boolean, ...optionTexts(name) };
}

/** Makes an option that takes a whole number. */
export function numberOption(
  name: OptionName,
  traits: { readonly min_value: number; readonly max_value: number },
): APIApplicationCommandIntegerOption {
  return { type: ApplicationCommandOptionType.Integer, ...optionTexts(name), ...traits };
}

/** Makes an option that takes one of some values; what each says is its text's. */
export function choiceOption(
  name: OptionName,
  values: readonly (keyof Texts['choices'])[],
  traits: Pick<APIApplicationCommandStringOption, 'required'> = {},
): APIApplicationCommandStringOption {
  const option = { type: ApplicationCommandOptionType.String, ...optionTexts(name) } as const;
  return { ...option, choices: values.map(choice), ...traits };
}

function choice(value: keyof Texts['choices']): APIApplicationCommandOptionChoice<string> {
  return {
    name: english.choices[value],
    name_localizations: inOtherLanguages((texts) => texts.choices[value]),
    value,
  };
}

/** Makes an option that takes one of the languages that there are texts in, by its own name. */
export function languageOption(name: OptionName): APIApplicationCommandStringOption {
  const choices = [
    ...languages.map(({ locale, texts }) => ({ name: texts.languageName, value: locale })),
    choice('unset'),
  ];
  const type = ApplicationCommandOptionType.String;
  return { type, ...optionTexts(name), choices, required: true };
}

/** Makes an option that takes a person. */
export function personOption(name: OptionName): APIApplicationCommandUserOption {
  return { type: ApplicationCommandOptionType.User, ...optionTexts(name) };
}

/** Makes an option that takes a role. */
export function roleOption(name: OptionName): APIApplicationCommandRoleOption {
  return { type: ApplicationCommandOptionType.Role, ...optionTexts(name) };
}

/** Makes an option that takes a file. */
export function fileOption(name: OptionName): APIApplicationCommandAttachmentOption {
  return { type: ApplicationCommandOptionType.Attachment, ...optionTexts(name) };
}

/** Makes an option that takes a channel. */
export function channelOption(
  name: OptionName,
  traits: Pick<APIApplicationCommandChannelOption, 'required' | 'channel_types'> = {},
): APIApplicationCommandChannelOption {
  return { type: ApplicationCommandOptionType.Channel, ...optionTexts(name), ...traits };
}

/** Makes a sub-command. */
export function subcommand(
  name: keyof Texts['subcommands'],
  options: APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption {
  const texts = localized(({ subcommands }) => subcommands[name]);
  const [, last = name] = String(name).split(' ');
  return { type: ApplicationCommandOptionType.Subcommand, ...texts, name: last, options };
}

/** The options that there are texts for. */
type OptionName = keyof Texts['options'];

interface Localized {
  readonly name: string;
  readonly description: string;
  readonly name_localizations: LocalizationMap;
  readonly description_localizations: LocalizationMap;
}

function optionTexts(name: OptionName): Localized {
  return localized(({ options }) => options[name]);
}

function localized(
  read: (texts: Texts) => { readonly name: string; readonly description: string },
): Localized {
  return {
    name: read(english).name,
    description: read(english).description,
    name_localizations: inOtherLanguages((texts) => read(texts).name),
    description_localizations: inOtherLanguages((texts) => read(texts).description),
  };
}

function inOtherLanguages(read: (texts: Texts) => string): LocalizationMap {
  return Object.fromEntries(
    Object.entries(translations).map(([locale, texts]) => [locale, read(texts)]),
  );
}
