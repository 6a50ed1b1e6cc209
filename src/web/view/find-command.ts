import type { CommandEntry } from './command-list.js';

/** A command that a line begins with. */
interface FoundCommand {
  readonly entry: CommandEntry;
  /** How much of the line its names take. */
  readonly length: number;
}

/**
 * Finds the command that a line begins with, by its names in either language.
 *
 * @param typed - Without the slash.
 */
export function findCommand(
  typed: string,
  entries: readonly CommandEntry[],
): FoundCommand | undefined {
  return entries
    .map((entry) => ({ entry, length: matchNames(typed, entry) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)[0];
}

function matchNames(typed: string, { name, subcommand, title }: CommandEntry): number {
  const english = [name, ...(subcommand?.split(' ') ?? [])];
  const own = title.split(' ');
  const words = /\S+/g;
  for (const [at, part] of english.entries()) {
    const word = words.exec(typed)?.[0].toLowerCase();
    if (word !== part && word !== own[at]) return 0;
  }
  return words.lastIndex;
}
