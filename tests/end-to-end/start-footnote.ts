import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** How a process ended. */
interface Exit {
  readonly code: number | null;
  /** Time from the signal, or from the start where no signal was sent. */
  readonly afterMs: number;
}

/** The built program, running as a process of its own. */
export interface Footnote {
  stdout(): string;
  stderr(): string;
  /** Waits until a line of stdout or stderr matches, and returns that line. */
  says(pattern: RegExp, timeoutMs?: number): Promise<string>;
  /** Sends a signal (SIGTERM by default) and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Exit>;
  /** Resolves when the process ends by itself. */
  readonly exited: Promise<Exit>;
}

/**
 * Starts `node dist/main.js` in an empty directory with these environment variables and
 * nothing else; any port of the loopback address serves its pages.
 */
export async function startFootnote(env: Readonly<Record<string, string>>): Promise<Footnote> {
  const directory = await mkdtemp(join(tmpdir(), 'footnote-'));
  const startedAt = Date.now();
  const child = spawn(process.execPath, [MAIN], {
    cwd: directory,
    env: { PORT: '0', DATA_DIR: join(directory, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  let signalledAt = startedAt;
  const waiting = new Set<() => void>();
  const lookAgain = () => {
    for (const look of [...waiting]) look();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    lookAgain();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    lookAgain();
  });
  // A run of tests that is cut short leaves no process behind.
  const endWithTests = () => void child.kill('SIGKILL');
  process.once('exit', endWithTests);
  const exited = new Promise<Exit>((resolve) => {
    child.on('close', (code) => {
      const exit = { code, afterMs: Date.now() - signalledAt };
      process.off('exit', endWithTests);
      lookAgain();
      void rm(directory, { recursive: true, force: true }).then(() => resolve(exit));
    });
  });

  return {
    stdout: () => stdout,
    stderr: () => stderr,
    exited,
    says: (pattern, timeoutMs = 60_000) =>
      new Promise((resolve, reject) => {
        const stop = () => {
          clearTimeout(timer);
          waiting.delete(look);
        };
        const fail = (why: string) => {
          stop();
          reject(new Error(`${why} before saying ${pattern}. It said:\n${stdout}${stderr}`));
        };
        const look = () => {
          const line = `${stdout}${stderr}`.split('\n').find((one) => pattern.test(one));
          if (line !== undefined) {
            stop();
            resolve(line);
          } else if (child.exitCode !== null) fail(`Footnote ended with ${child.exitCode}`);
        };
        const timer = setTimeout(() => fail(`${timeoutMs} ms went by`), timeoutMs);
        waiting.add(look);
        look();
      }),
    stop(signal = 'SIGTERM') {
      signalledAt = Date.now();
      child.kill(signal);
      return exited;
    },
  };
}
