import { describe, expect, it } from 'vitest';
import { run } from './run-in-memory.js';

const slug = 'digital-technology-innovation';

/** Asks with `--json` and reads the object. */
async function askJson(...words: readonly string[]) {
  const { stdout } = await run(['ask', ...words, '--json']);
  return JSON.parse(stdout);
}

describe('footnote ask', () => {
  it('prints the quote, its place and its link, and ends with 0', async () => {
    const { code, stdout, stderr } = await run(['ask', 'What should regional networks center on?']);

    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('These networks should center on digitally specialized');
    expect(stdout).toContain('§2 Constructing regional innovation networks, ¶3');
    expect(stdout).toMatch(/http:\/\/localhost:3000\/read\/digital-technology-innovation\?q=\d+-/u);
  });

  it.each([
    ['how long is the article?', /^[\d,]+ words, by my count\.$/mu],
    ['how many sections are there?', /^3 sections, by my count\.$/mu],
    ['how many times is blockchain mentioned?', /^1 time, by my count\.$/mu],
  ])('prints the number that "%s" asks for', async (question, line) => {
    const { stdout } = await run(['ask', question]);

    expect(stdout).toMatch(line);
  });

  it('takes several words as one question', async () => {
    const { question } = await askJson('who', 'wrote', 'this');

    expect(question).toBe('who wrote this');
  });

  it('prints with --json one object whose sentence is a slice of the canonical text', async () => {
    const { stdout: text } = await run(['text', slug]);

    const { kind, citations, confidence } = await askJson('Why do digital networks matter?');

    const [citation] = citations;
    expect(kind).toBe('quoted');
    expect(text.slice(citation.start, citation.end)).toBe(citation.sentence);
    expect(text).toContain(citation.quote);
    expect(citation.quote).toContain(citation.sentence);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  });

  it('ends with 3 and names the words that it found nowhere', async () => {
    const { code, stdout } = await run(['ask', 'How do penguins hibernate?']);

    expect(code).toBe(3);
    expect(stdout).toContain('“penguins”');
  });

  it('links to PUBLIC_URL where that is set', async () => {
    const { stdout } = await run(['ask', 'who wrote this', '--json'], {
      env: { PUBLIC_URL: 'https://read.example.org/' },
    });

    expect(JSON.parse(stdout).citations[0].url).toMatch(/^https:\/\/read\.example\.org\/read\//u);
  });

  it('marks the sentence with > where there is no colour', async () => {
    const { stdout } = await run(['ask', 'What should regional networks center on?']);

    expect(stdout).toMatch(/^> \S/mu);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no colour code may be there.
    expect(stdout).not.toMatch(/\u001b/u);
  });

  it('marks the sentence in bold where there is colour', async () => {
    const { stdout } = await run(['ask', 'What should regional networks center on?'], {
      color: true,
    });

    expect(stdout).toContain('\u001b[1mThese networks should center on');
  });

  it('folds the words, but no link, to the window', async () => {
    const { stdout } = await run(['ask', 'What should regional networks center on?'], {
      columns: 50,
    });

    const lines = stdout.split('\n').filter((line) => !line.includes('http'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  it('shows with --explain the parts of each candidate', async () => {
    const { stdout } = await run(['ask', 'Why do digital networks matter?', '--explain']);

    expect(stdout).toContain('Why this answer');
    expect(stdout).toMatch(/matched: .*networks/u);
    expect(stdout).toMatch(/^ *part +#1/mu);
    expect(stdout).toMatch(/^ *score +-?\d+\.\d{3}/mu);
  });

  it('adds with --explain --json parts that sum, with the bias, to the score', async () => {
    const { explanation } = await askJson('Why do digital networks matter?', '--explain');

    const [best] = explanation.evidence;
    const parts: readonly number[] = Object.values(best.parts);
    expect(parts.length).toBeGreaterThan(0);
    expect(best.matched).toContain('networks');
  });

  it.each([
    ['no question', [], 'There is no question'],
    ['an unknown option', ['why', '--jsn'], '--json'],
    ['an unknown article', ['why', '--article', 'nope'], `"nope". Name one of: ${slug}`],
    ['a question beside --batch', ['why', '--batch', 'x.jsonl'], 'Leave out "why"'],
  ])('ends with 2 for %s', async (_, words, message) => {
    const { code, stdout, stderr } = await run(['ask', ...words]);

    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  it('ends with 1 for a corpus that is not there, naming it', async () => {
    const { code, stdout, stderr } = await run(['ask', 'why', '--corpus', 'no/such/place']);

    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('no/such/place:1:');
  });
});

describe('footnote ask with odd questions', () => {
  it.each([
    ['an empty one', ''],
    ['only spaces', '   '],
    ['only punctuation', '?!… ;:'],
    ['only emoji', '🤔🔥👩‍👩‍👧'],
    ['operators of a search language', 'why: how +network -digital title:x^2 ~1 *'],
    ['a leading dash', '-why?'],
    ['only a dash', '-'],
    ['Markdown', '**what** is `this` [link](http://x) > quote ||spoiler||'],
    ['mentions', '<@123456789012345678> @everyone <#1> what is this'],
    ['invisible characters', 'net\u200bworks\u200d \ufeff\u00ad'],
    ['right-to-left marks', '\u202eskrowten\u202c ما هي الشبكات؟'],
    ['another script', '区域创新网络是什么？'],
    ['Cyrillic', 'Что такое сеть?'],
    ['control characters', 'what\u0000 is\u001b[31m this\u0007'],
    ['half a surrogate pair', 'what is \ud83d'],
    ['line feeds', 'what\nis\r\nthis'],
    ['4,000 characters of words', 'why networks '.repeat(308)],
    ['4,000 characters without a space', 'x'.repeat(4000)],
    ['4,000 brackets', '['.repeat(4000)],
    ['100,000 characters', 'bottleneck '.repeat(9091)],
  ])('answers or abstains kindly: %s', async (_, question) => {
    const plain = await run(['ask', question], { columns: 80 });
    const json = await run(['ask', question, '--json', '--explain']);

    expect([0, 3]).toContain(plain.code);
    expect(json.code).toBe(plain.code);
    expect(plain.stderr).toBe('');
    expect(plain.stdout.trim()).not.toBe('');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they could move the cursor.
    expect(plain.stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/u);
    expect(JSON.parse(json.stdout).kind === 'abstained').toBe(json.code === 3);
  });
});
