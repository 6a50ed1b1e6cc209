import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/answer/create-library.js';
import { buildArticle } from '../../src/core/article/build-article.js';
import { evaluateFile } from '../../src/evaluation/evaluate-file.js';

const pier = 'A lighthouse guards the pier. It was lit by oil until 1911.';
const harbour = 'The harbour was dredged in spring. Two barges carried the mud away.';
const orchard = 'The orchard grows pears. They are picked in September by hand.';

function asked(context: string, question: string, answer: string) {
  const answers = [{ answer_start: context.indexOf(answer), text: answer }];
  return { context, qas: [{ id: question, question, answers }] };
}

const set = {
  data: [
    {
      title: 'Harbour',
      paragraphs: [
        asked(pier, 'What guards the pier?', 'lighthouse'),
        asked(harbour, 'When was the harbour dredged?', 'spring'),
      ],
    },
    { title: 'Orchard', paragraphs: [asked(orchard, 'What does the orchard grow?', 'pears')] },
  ],
};

const library = createLibrary([
  buildArticle({
    slug: 'harbour',
    metadata: { title: 'Harbour', authors: [], language: 'en', aliases: [], other: {} },
    blocks: [
      { kind: 'text', text: pier },
      { kind: 'text', text: harbour },
    ],
  }),
]);

let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'footnote-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true });
});

async function evaluate(name: string, content: string, together = false) {
  const file = path.join(directory, name);
  await writeFile(file, content);
  return evaluateFile(file, { openLibrary: async () => library, together });
}

describe('evaluateFile', () => {
  it('measures a question set, Footnote beside plain lunr, one article at a time', async () => {
    const found = await evaluate('set.json', JSON.stringify(set));

    expect(found).toMatchObject({ kind: 'set', articles: 2, paragraphs: 3, together: false });
    if (found.kind !== 'set') return;
    expect(found.ranking.map(({ system }) => system)).toEqual(['Footnote', 'plain lunr']);
    expect(found.ranking[0]).toMatchObject({ questions: 3, passageFirst: 1, sentenceFirst: 1 });
    expect(found.abstention).toBeDefined();
  });

  it('asks nothing of another article when all are searched together', async () => {
    const found = await evaluate('together.json', JSON.stringify(set), true);

    expect(found).toMatchObject({ kind: 'set', together: true });
    expect(found).not.toHaveProperty('abstention');
  });

  it('asks questions in JSON lines of the library', async () => {
    const lines = [
      { id: '1', question: 'What guards the pier?', expect: { quoteContains: 'lighthouse' } },
      { id: '2', question: 'Who won the chess tournament?', expect: { notCovered: true } },
    ];
    const found = await evaluate('asked.jsonl', lines.map((one) => JSON.stringify(one)).join('\n'));

    expect(found).toMatchObject({
      kind: 'asked',
      asked: { answerable: 1, right: 1, uncovered: 1, refused: 1, wrong: [] },
    });
  });

  it('says what it expected of a file that holds no questions', async () => {
    await expect(evaluate('empty.json', '{"data":[]}')).rejects.toThrow(/SQuAD/);
    await expect(evaluate('broken.jsonl', 'no json')).rejects.toThrow(/line 1 of .*broken\.jsonl/);
  });
});
