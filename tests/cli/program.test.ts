import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const program = path.resolve('dist/cli.js');
const runFile = promisify(execFile);

describe('the built program', () => {
  it('starts by its first line, as a command of the package', async () => {
    const text = await readFile(program, 'utf8');

    expect(text.split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  it('answers from any working directory, with nothing but the answer on stdout', async () => {
    const { stdout, stderr } = await runFile(
      process.execPath,
      [program, 'ask', 'What should regional networks center on?', '--json'],
      { cwd: tmpdir() },
    );

    expect(JSON.parse(stdout).kind).toBe('quoted');
    expect(stderr).toBe('');
  });

  it('reads a batch from stdin and from a file alike', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'footnote-batch-'));
    const file = path.join(directory, 'questions.jsonl');
    const line = '{"id":"a","question":"What should regional networks center on?"}';
    await writeFile(file, `\ufeff${line}\r\n${line}`);
    const fromFile = await runFile(process.execPath, [program, 'ask', '--batch', file, '--json']);
    await rm(directory, { recursive: true });

    const child = spawn(process.execPath, [program, 'ask', '--batch', '-', '--json']);
    child.stdin.end(`${line}\n${line}\n`);
    let fromStdin = '';
    child.stdout.on('data', (part) => {
      fromStdin += part;
    });
    const [code] = await once(child, 'close');

    expect(code).toBe(0);
    expect(fromFile.stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(fromStdin).toBe(fromFile.stdout);
  });

  it.each([
    ['a file that is not there', ['ask', '--batch', 'no-such-file.jsonl', '--json']],
    ['a directory', ['ask', '--batch', 'src', '--json']],
  ])('names %s given as batch, and ends with 1', async (_, words) => {
    const child = spawn(process.execPath, [program, ...words]);
    let stderr = '';
    child.stderr.on('data', (part) => {
      stderr += part;
    });
    const [code] = await once(child, 'close');

    expect(code).toBe(1);
    expect(stderr).toMatch(/^footnote: \S+ cannot be read \(E[A-Z]+\)\./u);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('ends quietly when its reader goes away', async () => {
    const lines = '{"question":"What should regional networks center on?"}\n'.repeat(300);
    const child = spawn(process.execPath, [program, 'ask', '--batch', '-', '--json']);
    child.stdin.on('error', () => undefined);
    child.stdin.end(lines);
    let stderr = '';
    child.stderr.on('data', (part) => {
      stderr += part;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');

    expect(code).toBe(0);
    expect(stderr).toBe('');
  });

  it('ends with 2 and names the variable when it registers without a token', async () => {
    const child = spawn(process.execPath, [program, 'register', '--dry-run'], {
      cwd: tmpdir(),
      env: { PATH: process.env.PATH },
    });
    let stderr = '';
    child.stderr.on('data', (part) => {
      stderr += part;
    });
    const [code] = await once(child, 'close');

    expect(code).toBe(2);
    expect(stderr).toContain('DISCORD_TOKEN is not set');
  });
});
