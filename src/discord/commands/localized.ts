import {
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
} from 'discord-api-types/v10';
import { english } from '../texts/en.js';
import { translations } from '../texts/languages.js';
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

/** Names and describes a command in every language. */
export function commandTexts<Name extends CommandName>(
  name: Name,
): Localized & { readonly name: Name } {
  return { ...localized(({ commands }) => commands[name]), name };
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
  const map = (key: 'name' | 'description'): LocalizationMap =>
    Object.fromEntries(
      Object.entries(translations).map(([locale, texts]) => [locale, read(texts)[key]]),
    );
  return {
    name: read(english).name,
    description: read(english).description,
    name_localizations: map('name'),
    description_localizations: map('description'),
  };
}
