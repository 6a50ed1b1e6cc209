import type { CommandOptionJson } from '../../core/ports/command-json.js';
import { localized, optionTypes } from './command-list.js';
import type { ServerNames } from './server-names.js';
import type { ChatLocale, ChatTexts } from './texts.js';

/** One of the values that an option takes. */
export interface OptionChoice {
  readonly value: string;
  /** As shown, in the asker's language. */
  readonly name: string;
}

/** What choices are named with. */
export interface ChoiceContext {
  readonly locale: ChatLocale;
  readonly texts: ChatTexts;
  /** Who and what is in the server. */
  readonly names: ServerNames;
}

/** Lists what there is to choose from; nothing where one writes. */
export function optionChoices(
  { type, choices, channel_types }: CommandOptionJson,
  { locale, texts, names }: ChoiceContext,
): readonly OptionChoice[] | undefined {
  const named = (mark: string, list: ServerNames['people']) =>
    list.map(({ id, name }) => ({ value: id, name: mark + name }));
  switch (type) {
    case optionTypes.boolean:
      return [
        { value: 'true', name: texts.yes },
        { value: 'false', name: texts.no },
      ];
    case optionTypes.user:
      return named('@', names.people);
    case optionTypes.role:
      return named('@', names.roles);
    case optionTypes.mentionable:
      return named('@', [...names.people, ...names.roles]);
    case optionTypes.channel:
      return named('#', names.channels(channel_types));
    default:
      return choices?.map((choice) => ({
        value: String(choice.value),
        name: localized(choice.name, choice.name_localizations, locale),
      }));
  }
}
