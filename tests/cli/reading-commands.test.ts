import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { run } from './run-in-memory.js';

const slug = 'digital-technology-innovation';

describe('footnote search', () => {
  it('lists passages that hold the words, best first', async () => {
    const { code, stdout } = await run(['search', 'data', 'security', '--json']);

    const { words, passages } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(words).toBe('data security');
    expect(passages[0].sentence).toContain('data security');
    expect(passages.map((one: { score: number }) => one.score)).toEqual(
      passages.map((one: { score: number }) => one.score).toSorted((a: number, b: number) => b - a),
    );
  });

  it('gives no more than --limit', async () => {
    const { stdout } = await run(['search', 'digital', '--limit', '2']);

    expect(stdout.match(/^\d+\. /gmu)).toEqual(['1. ', '2. ']);
  });

  it('ends with 3 where nothing is found', async () => {
    const { code, stdout } = await run(['search', 'penguins']);

    expect(code).toBe(3);
    expect(stdout).toBe('No passage holds “penguins”.\n');
  });

  it.each(['0', '51', 'many', '1.5'])('ends with 2 for --limit %s', async (limit) => {
    const { code, stderr } = await run(['search', 'digital', '--limit', limit]);

    expect(code).toBe(2);
    expect(stderr).toContain('1 to 50');
  });
});

describe('footnote outline', () => {
  it('lists the sections with their numbers', async () => {
    const { code, stdout } = await run(['outline']);

    expect(code).toBe(0);
    expect(stdout).toContain(slug);
    expect(stdout).toMatch(/^ +§2 Constructing regional innovation networks \(3 paragraphs\)$/mu);
  });

  it('prints with --json sections whose spans slice the text', async () => {
    const { stdout: text } = await run(['text', slug]);
    const { stdout } = await run(['outline', slug, '--json']);

    const [{ sections }] = JSON.parse(stdout).articles;
    const second = sections.find((one: { number: string }) => one.number === '2');
    expect(text.slice(second.start, second.end)).toMatch(/^02\. Constructing/u);
  });
});

describe('footnote section', () => {
  it.each([
    ['its number', ['2']],
    ['a number with zeros', ['02.']],
    ['a sign', ['§2']],
    ['the word section', ['section', '2']],
    ['its title', ['Constructing regional innovation networks']],
    ['its anchor', ['constructing-regional-innovation-networks']],
    ['words of its title', ['regional', 'networks']],
    ['the start of a word', ['region']],
  ])('finds a section by %s', async (_, name) => {
    const { code, stdout } = await run(['section', ...name, '--json']);

    expect(code).toBe(0);
    expect(JSON.parse(stdout).section.number).toBe('2');
  });

  it('prints all its paragraphs with their numbers', async () => {
    const { stdout } = await run(['section', '2']);

    expect(stdout).toMatch(/^02\. Constructing regional innovation networks$/mu);
    expect(stdout).toMatch(/^¶1 {2}Breaking the bottleneck/mu);
    expect(stdout).toMatch(/^¶3 {2}Secondly/mu);
  });

  it('ends with 2 for a section that is not there, and lists those that are', async () => {
    const { code, stdout, stderr } = await run(['section', '9']);

    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('§3 Advancing the building of co-creation ecosystems');
  });

  it('ends with 2 for a name that fits several, and lists them', async () => {
    const { code, stderr } = await run(['section', 'ing']);

    expect(code).toBe(2);
    expect(stderr).toContain('fits more than one');
  });
});

describe('footnote text', () => {
  it('prints the canonical text and one line feed', async () => {
    const { stdout } = await run(['text', slug]);

    expect(stdout.endsWith('\n')).toBe(true);
    expect(stdout.endsWith('\n\n')).toBe(false);
    expect(stdout).toContain('“from nothing to something”');
  });

  it('keeps every paragraph of the Markdown to the letter', async () => {
    const { stdout } = await run(['text', slug]);
    const markdown = await readFile(`corpus/${slug}.md`, 'utf8');

    const paragraphs = markdown
      .replace(/^---.*?\n---\n/su, '')
      .split(/\n{2,}/u)
      .map((block) => block.trim().replace(/^#+ |^\*\*|\*\*$/gu, ''))
      .filter((block) => block !== '');
    expect(paragraphs.filter((block) => !stdout.includes(block))).toEqual([]);
  });
});

describe('footnote help', () => {
  const names = 'ask search outline section text check evaluate register'.split(' ');

  it.each(names)('%s --help shows examples on stdout and ends with 0', async (name) => {
    const { code, stdout, stderr } = await run([name, '--help']);

    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('Examples:');
    expect(stdout).toContain(`$ footnote ${name}`);
  });

  it('lists every sub-command', async () => {
    const { code, stdout } = await run(['--help']);

    expect(code).toBe(0);
    expect(names.filter((name) => !stdout.includes(`\n  ${name} `))).toEqual([]);
  });

  it.each([
    ['nothing', []],
    ['an unknown sub-command', ['aks']],
    ['an unknown option', ['--nope']],
  ])('ends with 2 for %s, with stdout empty', async (_, words) => {
    const { code, stdout, stderr } = await run(words);

    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it('prints the version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });
});
