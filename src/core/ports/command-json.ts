/** The part of Discord's application command JSON that is shown. */
export interface CommandJson {
  /** 1 or absent for a slash command, 3 for one of the menu of a message. */
  readonly type?: number | undefined;
  readonly name: string;
  readonly description?: string | undefined;
  readonly name_localizations?: Localizations;
  readonly description_localizations?: Localizations;
  readonly options?: readonly CommandOptionJson[] | undefined;
}

/** An option of a command, or a sub-command (type 1), or a group of them (type 2). */
export interface CommandOptionJson {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Localizations;
  readonly description_localizations?: Localizations;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly choices?: readonly ChoiceJson[] | undefined;
  readonly options?: readonly CommandOptionJson[] | undefined;
  readonly min_length?: number | undefined;
  readonly max_length?: number | undefined;
  readonly min_value?: number | undefined;
  readonly max_value?: number | undefined;
  readonly channel_types?: readonly number[] | undefined;
}

/** One of the values that an option allows. */
interface ChoiceJson {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly value: string | number;
}

/** Texts by Discord's locale codes; null where there is none. */
export type Localizations = Readonly<Record<string, string | null | undefined>> | null | undefined;
