import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';

/** Reads variables that are expected to be fine. */
function read(env: Readonly<Record<string, string>>) {
  const reading = readConfig(env);
  if (reading.kind === 'problems') throw new Error(reading.problems.join('\n'));
  return reading.config;
}

/** Reads variables that are expected to be bad. */
function problemsOf(env: Readonly<Record<string, string>>): readonly string[] {
  const reading = readConfig(env);
  return reading.kind === 'problems' ? reading.problems : [];
}

describe('readConfig', () => {
  it('serves on this machine alone, without Discord, when nothing is set', () => {
    expect(read({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDirectory: 'data',
      logLevel: 'warn',
    });
  });

  it('takes empty variables as not set, as in a copy of .env.example', () => {
    expect(read({ DISCORD_TOKEN: '', PORT: ' ', PUBLIC_URL: '' })).toEqual(read({}));
  });

  it('reads what Discord needs', () => {
    const { discord } = read({
      DISCORD_TOKEN: 'abc.DEF-1_2.ghi',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
      MESSAGE_CONTENT_INTENT: 'On',
    });

    expect(discord).toEqual({
      token: 'abc.DEF-1_2.ghi',
      guildId: '123456789012345678',
      apiUrl: 'http://127.0.0.1:4000/api',
      messageContentIntent: true,
    });
  });

  it('takes the closing slashes off PUBLIC_URL', () => {
    expect(read({ PUBLIC_URL: 'https://a.example/x//' }).publicUrl).toBe('https://a.example/x');
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['HOST', 'http://x'],
    ['PUBLIC_URL', 'example.org'],
    ['PUBLIC_URL', 'ftp://example.org'],
    ['PUBLIC_URL', 'https://example.org/?a=b'],
    ['CORPUS_DIR', 'no/such/directory'],
    ['CORPUS_DIR', 'package.json'],
    ['DATA_DIR', 'package.json'],
    ['LOG_LEVEL', 'loud'],
    ['MESSAGE_CONTENT_INTENT', 'maybe'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['DISCORD_API_URL', 'discord.com'],
  ])('names %s with its value "%s" and a remedy', (name, value) => {
    const [problem, ...others] = problemsOf({ [name]: value });

    expect(others).toEqual([]);
    expect(problem?.startsWith(`${name} is "${value}". Use `)).toBe(true);
  });

  it.each([
    ['DISCORD_TOKEN', 'Bot abc.def.ghi'],
    ['DISCORD_TOKEN', '"abc.def.ghi"'],
    ['DISCORD_TOKEN', 'abc def'],
    ['DATABASE_URL', 'mysql://user:secret@host/db'],
  ])('never shows the value of %s', (name, value) => {
    const [problem] = problemsOf({ [name]: value });

    expect(problem).toContain(name);
    expect(problem).not.toContain(value);
    expect(problem).not.toContain('secret');
  });

  it('tells all bad variables at once', () => {
    const problems = problemsOf({ PORT: 'abc', LOG_LEVEL: 'loud', DISCORD_TOKEN: 'a b' });

    expect(problems.map((line) => line.split(' ')[0]).toSorted()).toEqual([
      'DISCORD_TOKEN',
      'LOG_LEVEL',
      'PORT',
    ]);
  });
});
