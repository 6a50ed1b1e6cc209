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
      const kept = new Set(await readAll(stores, acknowledged));
      await stores.close();

      expect(lines.length).toBeGreaterThanOrEqual(writes);
      expect(acknowledged.filter((line) => !kept.has(line))).toEqual([]);
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

/** Reads the bookmarks' notes and the voters of all whom the lines speak of. */
async function readAll({ bookmarks, privacy }: OpenStores, lines: readonly string[]) {
  const runs = new Set(lines.map((line) => line.split('-')[1]));
  const owners = [...runs].flatMap((run) => Array.from({ length: 50 }, (_, at) => `${run}-${at}`));
  const kept = await Promise.all(owners.map((owner) => bookmarks.all(owner)));
  const voters = await Promise.all(
    lines
      .filter((line) => line.startsWith('voter-'))
      .map(async (voter) => ((await privacy.show(voter)).votes.length === 1 ? voter : '')),
  );
  return [...kept.flat().map(({ note }) => note), ...voters];
}
