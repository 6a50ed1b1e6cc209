import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';

/** An option of a command, as far as rows need it. */
export interface PathOption {
  readonly name: string;
  readonly isSuggested: boolean;
}

/** Lists a command's sub-commands by their path, or the command itself, with their options. */
export function pathsOf(owner: {
  readonly name: string;
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
}): readonly (readonly [string, readonly PathOption[]])[] {
  const { name, options = [] } = owner;
  const inner = options.flatMap((option) =>
    option.type === Type.Subcommand || option.type === Type.SubcommandGroup
      ? pathsOf({ name: `${name} ${option.name}`, options: option.options })
      : [],
  );
  if (inner.length > 0) return inner;
  const own = options.map((option) => ({
    name: option.name,
    isSuggested: 'autocomplete' in option && option.autocomplete === true,
  }));
  return [[name, own]];
}
