import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'footnote-add-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Runs the built program: it reads in a thread, whose file is there only when built. */
function footnote(...words: readonly string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const env = { DATA_DIR: path.join(directory, 'data') };
    execFile(process.execPath, [CLI, ...words], { cwd: directory, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe('footnote add', () => {
  it('adds a file, from which questions are answered then', async () => {
    await writeFile(
      path.join(directory, 'tea.txt'),
      'On tea\n\nTea is steeped for five minutes.\n',
    );

    const added = await footnote('add', 'tea.txt');
    const asked = await footnote('ask', '--article', 'on-tea', 'how long is tea steeped?');

    expect(added.code).toBe(0);
    expect(added.stdout).toContain('Added "On tea" as on-tea');
    expect(asked.stdout).toContain('Tea is steeped for five minutes.');
  });

  it('keeps an article that has the slug already, unless it is to be replaced', async () => {
    const file = path.join(directory, 'data', 'articles', 'tea.md');
    await writeFile(path.join(directory, 'a.md'), '# Tea\n\nFirst.');
    await writeFile(path.join(directory, 'b.md'), '# Tea\n\nSecond.');
    await footnote('add', 'a.md');

    const refused = await footnote('add', 'b.md');
    const kept = await readFile(file, 'utf8');
    const replaced = await footnote('add', 'b.md', '--replace');

    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('the slug "tea" is taken');
    expect(kept).toContain('First.');
    expect(replaced.code).toBe(0);
    expect(await readFile(file, 'utf8')).toContain('Second.');
  });

  it.each([
    ['a file that is not there', ['nothing.pdf'], 'there is no such file'],
    ['an address of another kind', ['ftp://example.org/x'], 'Start it with https:// or http://'],
    ['a slug that is none', ['a.md', '--slug', 'a b'], 'cannot be a part of a web address'],
    ['a picture', ['a.png'], 'Use Markdown, text, HTML, PDF'],
  ])('says what is wrong with %s', async (_, words, message) => {
    await writeFile(path.join(directory, 'a.md'), '# Tea\n\nHot.');
    await writeFile(path.join(directory, 'a.png'), 'x');

    const { code, stdout, stderr } = await footnote('add', ...words);

    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  it('prints one object for programs', async () => {
    await writeFile(path.join(directory, 'a.md'), '# Tea\n\nHot.');

    const { stdout } = await footnote('add', 'a.md', '--json', '--slug', 'hot-tea');

    expect(JSON.parse(stdout)).toEqual({
      article: 'hot-tea',
      title: 'Tea',
      file: path.join(directory, 'data', 'articles', 'hot-tea.md'),
      sections: 1,
      paragraphs: 2,
    });
  });
});
