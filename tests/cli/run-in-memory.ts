import pc from 'picocolors';
import type { CliServices } from '../../src/cli/cli-services.js';
import { runCli } from '../../src/cli/run-cli.js';
import { createCliServices } from '../../src/cli-wiring.js';

/** What a run of the program left behind. */
export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly columns?: number;
  readonly color?: boolean;
  /** The lines that `--batch` reads, whatever its file. */
  readonly lines?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Take the place of parts that would leave this machine. */
  readonly services?: Partial<CliServices>;
}

/** Runs the real program over the real articles, with the terminal kept in memory. */
export async function run(words: readonly string[], options: RunOptions = {}): Promise<CliRun> {
  const { columns, color = false, lines = [], env = {}, services = {} } = options;
  let stdout = '';
  let stderr = '';
  const code = await runCli(words, {
    services: { ...createCliServices(env), ...services },
    version: '1.2.3',
    terminal: {
      columns,
      colors: pc.createColors(color),
      async write(text) {
        stdout += text;
      },
      note(line) {
        stderr += `${line}\n`;
      },
      async *readLines() {
        yield* lines;
      },
    },
  });
  return { code, stdout, stderr };
}
