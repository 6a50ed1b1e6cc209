import { describe, expect, it } from 'vitest';
import { run } from './run-in-memory.js';

/** Answers lines with `--json` and reads the objects. */
async function batch(...lines: readonly string[]) {
  const { stdout, ...rest } = await run(['ask', '--batch', 'q.jsonl', '--json'], { lines });
  const objects = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { ...rest, objects };
}

describe('footnote ask --batch', () => {
  it('prints one line for each question, in order, with its id', async () => {
    const { code, objects } = await batch(
      '{"id":"a","question":"who wrote this"}',
      '{"id":"b","question":"how do penguins hibernate"}',
      '{"id":"c","question":"What should regional networks center on?"}',
    );

    expect(objects.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'quoted'],
      ['b', 'abstained'],
      ['c', 'quoted'],
    ]);
    expect(code).toBe(0);
  });

  it('names a bad line by its number, answers the others and ends with 1', async () => {
    const { code, stderr, objects } = await batch(
      '{"id":"a","question":"who wrote this"}',
      '{"id":"b", oops',
      '{"id":"c"}',
      '{"id":"d","question":"why","article":"nope"}',
      '{"id":"e","question":"why","history":"x"}',
      '[1]',
      '{"id":"f","question":"who wrote this"}',
    );

    expect(objects.map(({ id }) => id)).toEqual(['a', 'f']);
    expect([2, 3, 4, 5, 6].every((line) => stderr.includes(`q.jsonl:${line}: `))).toBe(true);
    expect(code).toBe(1);
  });

  it('passes over blank lines, a byte order mark and fields that it does not know', async () => {
    const { code, objects } = await batch(
      '\ufeff{"id":"a","question":"who wrote this","kind":"x","expect":{}}',
      '',
      '  ',
    );

    expect(code).toBe(0);
    expect(objects).toHaveLength(1);
  });

  it('keeps a number as id and leaves out an id that was not given', async () => {
    const { objects } = await batch('{"id":7,"question":"why"}', '{"question":"why"}');

    expect(objects[0].id).toBe(7);
    expect('id' in objects[1]).toBe(false);
  });

  it('answers from the article of the line, found by slug or title', async () => {
    const { code } = await batch(
      '{"question":"who wrote this","article":"digital-technology-innovation"}',
      '{"question":"who wrote this","article":"New Quality Productive Forces"}',
    );

    expect(code).toBe(0);
  });

  it('reads a follow-up with the earlier questions', async () => {
    const { objects } = await batch(
      '{"question":"and the second one?","history":["list the measures in section 1"]}',
    );

    expect(objects[0].citations[0].sentence).toMatch(/^Secondly, further emphasize/u);
  });

  it('shows each question above its answer to a person', async () => {
    const lines = ['{"id":"a","question":"who wrote this"}'];

    const { stdout } = await run(['ask', '--batch', '-'], { lines });

    expect(stdout).toMatch(/^a: who wrote this\n\n/u);
  });
});
