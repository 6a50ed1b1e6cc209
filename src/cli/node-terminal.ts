import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import pc from 'picocolors';
import { CliError } from './cli-error.js';
import { exitCodes } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/**
 * Makes the terminal of this process. When the reader of stdout goes away, as `head` does, the
 * process ends quietly.
 */
export function createNodeTerminal({ stdin, stdout, stderr, env }: NodeJS.Process): Terminal {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? exitCodes.quoted : exitCodes.error);
    });
  }
  const wantsColor = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    columns: stdout.isTTY ? stdout.columns : undefined,
    colors: pc.createColors(wantsColor),
    async write(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    note: (line) => void stderr.write(`${line}\n`),
    readLines: (file) => readLines(file, stdin),
  };
}

async function* readLines(file: string, stdin: Readable): AsyncGenerator<string> {
  const input = file === '-' ? stdin : createReadStream(file);
  const failure = new Promise<never>((_, reject) => input.once('error', reject));
  // It is raced below; without a race under way it must not count as unhandled.
  failure.catch(() => undefined);
  try {
    if (file !== '-') await Promise.race([once(input, 'open'), failure]);
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    const iterator = lines[Symbol.asyncIterator]();
    for (;;) {
      const { value, done } = await Promise.race([iterator.next(), failure]);
      if (done) return;
      yield value;
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (typeof code !== 'string') throw cause;
    const message = `${file} cannot be read (${code}). Check its name and permissions.`;
    throw new CliError(message, exitCodes.error);
  }
}
