import type { CliServices } from './cli-services.js';
import type { ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** What each sub-command is made with. */
export interface CliContext {
  readonly services: CliServices;
  readonly terminal: Terminal;
  /** Sets what the process will end with; 0 when never called. */
  readonly endWith: (code: ExitCode) => void;
}
