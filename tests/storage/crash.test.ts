import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenStores, openStores } from '../../src/storage/open-stores.js';
import { type CompiledSources, compileSources, storageSources } from './compile-sources.js';

describe('stores in a file', () => {
  const directory = mkdtempSync(join(tmpdir(), 'footnote-crash-'));
  const acknowledged: string[] = [];
  let sources: CompiledSources | undefined;

  beforeAll(() => {
    sources = compileSources([...storageSources, 'tests/storage/crash-writer.ts']);
  });

  afterAll(() => {
    sources?.remove();
    rmSync(directory, { recursive: true });
  });

  it.each([1, 40, 200, 500])(
    'keep every acknowledged write when their process is killed after %i of them',
    async (writes) => {
      const lines = await killedAfter(writes);
      acknowledged.push(...lines);

      const stores = await openStores({ kind: 'directory', path: directory }, { now: () => 0 });
      const lost = await lostOf(stores, acknowledged);
      await stores.close();

      expect(lines.length).toBeGreaterThanOrEqual(writes);
      if (writes > 100) expect(new Set(lines.map(kindOf)).size).toBe(6);
      expect(lost).toEqual([]);
    },
  );

  /** Starts the writer, kills it once it has told so many writes, and returns all it told. */
  async function killedAfter(writes: number): Promise<string[]> {
    const program = sources?.pathOf('tests/storage/crash-writer.ts') ?? '';
    const writer = spawn(process.execPath, [program, directory, `${writes}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines: string[] = [];
    const told = createInterface({ input: writer.stdout });
    told.on('line', (line) => {
      lines.push(line);
      if (lines.length === writes) writer.kill('SIGKILL');
    });
    const closed = once(told, 'close');
    const [, signal] = await once(writer, 'exit');
    await closed;
    expect(signal).toBe('SIGKILL');
    return lines;
  }
});

function kindOf(line: string): string {
  return line.split('-')[0] ?? '';
}

/** Lists the writes that were told, but are not there. */
async function lostOf(stores: OpenStores, lines: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(lines.map((line) => isKept(line, stores)));
  return lines.filter((_, at) => found[at] !== true);
}

async function isKept(line: string, stores: OpenStores): Promise<boolean> {
  const [kind, run, number, id] = line.split('-');
  switch (kind) {
    case 'bookmark': {
      const owned = await stores.bookmarks.all(`${run}-${Number(number) % 50}`);
      return owned.some(({ note }) => note === line);
    }
    case 'vote':
      return (await stores.privacy.show(line)).votes.length === 1;
    case 'setting':
      return (await stores.settings.channel(line)).article === line;
    case 'feedback':
      return (await stores.feedback.counts(line)).helpful === 1;
    case 'question':
      return (await stores.openQuestions.find(Number(id)))?.text === `question-${run}-${number}`;
    case 'discussion':
      return (await stores.discussions.ofThread(line))?.threadId === line;
    default:
      throw new Error(`Expected a line of the writer, got "${line}"`);
  }
}
