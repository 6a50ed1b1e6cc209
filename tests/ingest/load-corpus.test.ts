import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/ingest/corpus-error.js';
import { loadCorpus } from '../../src/ingest/load-corpus.js';

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'footnote-corpus-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(directory, name)), { recursive: true });
    await writeFile(path.join(directory, name), content);
  }
}

async function problemsOf(...directories: readonly string[]): Promise<readonly string[]> {
  const error = await loadCorpus(directories).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(CorpusError);
  const { problems, message } = error as CorpusError;
  expect(message).toBe(problems.join('\n'));
  return problems.map((problem) => problem.replaceAll(`${directory}${path.sep}`, ''));
}

describe('loadCorpus', () => {
  it('reads every Markdown file but README.md and hidden ones, by name', async () => {
    await write({
      'b.md': '\ufeff---\ntitle: Bread\n---\nBread is baked.',
      'a.md': '# Tea\r\n\r\nTea is hot.',
      'README.md': 'How to add an article',
      '.draft.md': 'x',
      'notes.txt': 'x',
      'more/c.md': '# Not seen',
    });

    const articles = await loadCorpus([directory]);

    expect(articles.map(({ slug, metadata }) => [slug, metadata.title])).toEqual([
      ['a', 'Tea'],
      ['b', 'Bread'],
    ]);
  });

  it('names every problem at once, with file, line and remedy', async () => {
    await write({
      'fine.md': '# Tea\n\nTea is hot.',
      'no-title.md': 'Text.',
      'no-text.md': '# Tea\n\n## Leaves\n',
      'bad-yaml.md': '---\nauthors: A\ntitle: Tea: a story\n---\nText.',
      'bad-source.md': '---\ntitle: Tea\nsource: ftp://x\n---\nText.',
      'latin-1.md': Buffer.from('# T\n\nfine\ncaf\xe9', 'latin1'),
      'bad name?.md': '# Tea\n\nText.',
      'empty.md': '',
    });

    expect(await problemsOf(directory)).toEqual([
      'bad name?.md:1: the name cannot be a part of a web address. Rename the file, for example to bad-name.md.',
      expect.stringMatching(
        /^bad-source\.md:3: "source" in the front matter is "ftp:\/\/x", not a web address\. Start it with/u,
      ),
      expect.stringMatching(
        /^bad-yaml\.md:3: The front matter cannot be read at "title: Tea: a story".*in quotes/u,
      ),
      expect.stringMatching(/^empty\.md:1: The article has no title\. Add/u),
      'latin-1.md:4: the text is not UTF-8. Save the file with the encoding UTF-8.',
      expect.stringMatching(/^no-text\.md:3: The article has no text\. Write/u),
      expect.stringMatching(/^no-title\.md:1: The article has no title\. Add/u),
    ]);
  });

  it('refuses the same slug twice, whatever the case', async () => {
    await write({ 'one/tea.md': '# Tea\n\nHot.', 'two/Tea.md': '# Tea\n\nCold.' });

    expect(await problemsOf(path.join(directory, 'one'), path.join(directory, 'two'))).toEqual([
      `${path.join('two', 'Tea.md')}:1: its slug is taken by ${path.join('one', 'tea.md')}. Rename or remove one of the two files.`,
    ]);
  });

  it('names a directory that is not there', async () => {
    expect(await problemsOf(path.join(directory, 'gone'))).toEqual([
      'gone:1: the directory cannot be read (ENOENT). Check its name and permissions.',
    ]);
  });

  it('refuses a corpus without an article, but not an empty directory beside a full one', async () => {
    await write({ 'full/tea.md': '# Tea\n\nHot.', 'empty/README.md': 'x' });
    const [full, empty] = [path.join(directory, 'full'), path.join(directory, 'empty')];

    expect(await problemsOf(empty)).toEqual([
      'empty:1: there is no article here. Add a Markdown file such as my-article.md.',
    ]);
    expect(await loadCorpus([full, empty])).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() === 0)('names a file that it may not read', async () => {
    await write({ 'tea.md': '# Tea\n\nHot.' });
    await chmod(path.join(directory, 'tea.md'), 0);

    expect(await problemsOf(directory)).toEqual([
      'tea.md:1: the file cannot be read (EACCES). Check that it is a file, and that it may be read.',
    ]);
  });

  it('names a link that leads nowhere or to a directory', async () => {
    await mkdir(path.join(directory, 'inner'));
    await symlink(path.join(directory, 'gone'), path.join(directory, 'a.md'));
    await symlink(path.join(directory, 'inner'), path.join(directory, 'b.md'));

    expect(await problemsOf(directory)).toEqual([
      'a.md:1: the file cannot be read (ENOENT). Check that it is a file, and that it may be read.',
      'b.md:1: the file cannot be read (EISDIR). Check that it is a file, and that it may be read.',
    ]);
  });
});
