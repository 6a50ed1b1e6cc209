import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run-in-memory.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'footnote-check-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function write(name: string, text: string | Uint8Array): Promise<string> {
  const file = path.join(directory, name);
  await writeFile(file, text);
  return file;
}

describe('footnote check', () => {
  it('tells what it read of the built-in corpus', async () => {
    const { code, stdout } = await run(['check']);

    expect(code).toBe(0);
    expect(stdout).toContain('digital-technology-innovation');
    expect(stdout).toContain('1 article can be read.');
  });

  it('names every faulty file with its line and ends with 1', async () => {
    const untitled = await write('untitled.md', 'Only a paragraph.\n');
    const empty = await write('empty.md', '# A title\n');
    await write('sound.md', '# A title\n\nA paragraph.\n');

    const { code, stdout, stderr } = await run(['check', directory]);

    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(new RegExp(`${path.basename(untitled)}:\\d+: `, 'u'));
    expect(stderr).toContain(`${empty}:`);
    expect(stderr).not.toContain('sound.md:');
  });

  it('names a directory that looks like a file, and does not fail', async () => {
    await mkdir(path.join(directory, 'folder.md'));
    await write('sound.md', '# A title\n\nA paragraph.\n');

    const { code } = await run(['check', '--corpus', directory]);

    expect(code).toBe(0);
  });

  it('gives the problems with --json, too', async () => {
    await write('untitled.md', 'Only a paragraph.\n');

    const { code, stdout } = await run(['check', directory, '--json']);

    expect(code).toBe(1);
    expect(JSON.parse(stdout).problems).toHaveLength(1);
  });

  it('ends with 2 where two directories are named', async () => {
    expect((await run(['check', 'one', '--corpus', 'two'])).code).toBe(2);
  });
});
