import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Article } from '../src/core/article/article.js';
import type { System } from './systems.js';

/** An article with questions to ask of it. */
export interface Exam {
  readonly article: Article;
  readonly questions: readonly string[];
}

/** What a system took, in milliseconds. */
export interface Timing {
  readonly name: string;
  /** The median over the articles, of indexing one. */
  readonly buildMs: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** Times a system over some exams, after a first round that warms it up. */
export function timeSystem(system: System, exams: readonly Exam[]): Timing {
  const builds: number[] = [];
  const asks: number[] = [];
  for (const round of ['warm-up', 'timed']) {
    for (const { article, questions } of exams) {
      const buildStart = performance.now();
      const ask = system.build(article);
      if (round === 'timed') builds.push(performance.now() - buildStart);
      for (const question of questions) {
        const start = performance.now();
        ask(question);
        if (round === 'timed') asks.push(performance.now() - start);
      }
    }
  }
  return {
    name: system.name,
    buildMs: quantile(builds, 0.5),
    medianMs: quantile(asks, 0.5),
    p99Ms: quantile(asks, 0.99),
  };
}

/** Gives the value that a share of the values do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/**
 * Times a program of Node as a whole process, from its start to its end.
 *
 * @returns The median of some runs, in milliseconds.
 */
export async function timeProcess(words: readonly string[], runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const child = spawn(process.execPath, words, { stdio: 'ignore' });
    await once(child, 'exit');
    times.push(performance.now() - start);
  }
  return quantile(times, 0.5);
}

/** What the server takes. */
export interface ServerFigures {
  /** From its start to its line with the address. */
  readonly startMs: number;
  /** Resident memory in MB once it has served a page and settled; 0 where /proc is not there. */
  readonly residentMb: number;
}

/** As `npm start` gives them: a small young generation keeps the resident memory down. */
const serverFlags = ['--max-semi-space-size=1'] as const;

/** Starts the built server without Discord and measures it. */
export async function measureServer(): Promise<ServerFigures> {
  const start = performance.now();
  const child = spawn(process.execPath, [...serverFlags, 'dist/main.js'], {
    env: { PATH: process.env.PATH, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const failed = once(child, 'exit').then(() => {
    throw new Error('The server ended before it said where it is. See its message above.');
  });
  const [line] = await Promise.race([once(child.stdout, 'data'), failed]);
  const startMs = performance.now() - start;
  const address = /http:\S+\d/u.exec(String(line))?.[0];
  if (address) await (await fetch(`${address}/read/digital-technology-innovation`)).text();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const residentMb = await residentMbOf(child.pid ?? 0);
  failed.catch(() => undefined);
  child.kill('SIGTERM');
  await once(child, 'exit');
  return { startMs, residentMb };
}

async function residentMbOf(pid: number): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    // Only Linux tells the memory of another process this way.
    return 0;
  }
}
