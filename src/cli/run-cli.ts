import { CommanderError } from 'commander';
import { CliError } from './cli-error.js';
import type { CliServices } from './cli-services.js';
import { createProgram } from './create-program.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { guardDashes } from './guard-dashes.js';
import type { Terminal } from './terminal.js';

/**
 * Runs one sub-command; the one place where its errors are caught.
 *
 * @param words - What was typed after `footnote`.
 * @returns What the process should end with.
 */
export async function runCli(
  words: readonly string[],
  { services, terminal, version }: CliSetting,
): Promise<ExitCode> {
  let code: ExitCode = exitCodes.quoted;
  const endWith = (given: ExitCode): void => {
    code = given;
  };
  const program = createProgram({ services, terminal, endWith }, version);
  if (words.length === 0) {
    terminal.note(program.helpInformation().trimEnd());
    return exitCodes.usage;
  }
  try {
    await program.parseAsync(guardDashes(words), { from: 'user' });
    return code;
  } catch (error) {
    // Commander has written its own message; help and version end with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
    terminal.note(`footnote: ${messageOf(error)}`);
    return error instanceof CliError ? error.exitCode : exitCodes.error;
  }
}

/** What a run of the program is given. */
export interface CliSetting {
  readonly services: CliServices;
  readonly terminal: Terminal;
  readonly version: string;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
