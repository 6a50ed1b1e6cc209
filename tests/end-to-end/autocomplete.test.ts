import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quotesIn } from './article-text.js';
import { articlesText, writeArticles } from './matrix/some-articles.js';
import { openStage, type Stage } from './open-stage.js';

/** What is typed into which option, beside which article, and what is offered first. */
type Row = readonly [path: string, option: string, article: string, typed: string, first: string];

const rows: readonly Row[] = [
  ['ask', 'article', '', 'coff', 'On coffee'],
  ['ask', 'article', '', 'COFFE', 'On coffee'],
  ['ask', 'article', '', 'cofee', 'On coffee'],
  ['ask', 'article', '', 'mils valley', 'Mills of the valley'],
  ['section', 'name', 'tea', '2', '§2 Water'],
  ['section', 'name', 'tea', 'section 2', '§2 Water'],
  ['section', 'name', 'tea', '第2节', '§2 Water'],
  ['section', 'name', 'tea', 'watre', '§2 Water'],
  ['section', 'name', 'coffee', 'mater 12', '§12 Chapter about matter 12'],
  ['section', 'name', '', 'leaves', '§1 Leaves · On tea'],
  ['search', 'section', 'tea', 'leavs', '§1 Leaves'],
  ['quote', 'reference', 'tea', '2.1', '§2 ¶1 Water'],
  ['quote', 'reference', 'tea', '§2 ¶1', '§2 ¶1 Water'],
  ['quote', 'reference', 'tea', 'comes to the boil', '§2 ¶1 Water'],
  ['quote', 'reference', 'tea', 'iron ketles', '§2 ¶3 copper'],
  ['quote', 'reference', 'tea', 'watre', '§2 Water'],
];

describe('suggestions while one types', () => {
  let corpus: Awaited<ReturnType<typeof writeArticles>>;
  let stage: Stage;

  beforeAll(async () => {
    corpus = await writeArticles();
    stage = await openStage({ env: { CORPUS_DIR: corpus.path } });
  });

  afterAll(async () => {
    expect(stage.discord.problems).toEqual([]);
    await stage.close();
    await corpus.remove();
  });

  it.each(rows)('/%s %s (%s) "%s": %s', async (path, option, article, typed, first) => {
    const values = article === '' ? {} : { article };
    const choices = await stage.ana.autocomplete(path, option, typed, { values });

    const [found] = choices;
    expect([found?.name, String(found?.value)].join(' ')).toContain(first);
    expect(choices.length).toBeLessThanOrEqual(25);
  });

  it.each([
    ['ask', 'article', 4, {}],
    ['section', 'name', 25, {}],
    ['search', 'section', 25, {}],
    ['quote', 'reference', 25, { article: 'coffee' }],
  ])(
    '/%s %s: %i of all for nothing typed, none for what is not there',
    async (path, option, count, values) => {
      const all = await stage.ana.autocomplete(path, option, '', { values });
      const none = await stage.ana.autocomplete(path, option, 'xylophone', { values });

      expect(all).toHaveLength(count);
      expect(none).toEqual([]);
      for (const { name } of all) expect(name.length).toBeLessThanOrEqual(100);
    },
  );

  it.each([
    ['section', { name: 'watre', article: 'tea' }, 'Water comes to the boil'],
    ['section', { name: ' WATER ', article: 'On Tea' }, 'Water comes to the boil'],
    ['quote', { reference: 'section 2, paragraph 1', article: 'tea' }, 'Water comes to the boil'],
    ['quote', { reference: 'comes to the boil', article: 'tea' }, 'Water comes to the boil'],
    ['search', { words: 'boil', section: '2', article: 'tea' }, 'Water comes to the boil'],
    ['ask', { question: 'What is matter 12?', article: 'on cofee' }, 'Matter 12 is a grain'],
  ])('/%s takes free text as well: %o', async (path, values, words) => {
    const outcome = await stage.ana.runCommand(path, values);

    const quotes = quotesIn(outcome.text).join(' ');
    expect(quotes).toContain(words);
    for (const quote of quotesIn(outcome.text)) expect(articlesText).toContain(quote);
    expect(outcome.isEphemeral).toBe(false);
  });

  it.each([
    ['section', { name: 'xylophone', article: 'tea' }],
    ['section', { name: '99', article: 'tea' }],
    ['quote', { reference: '9.9', article: 'tea' }],
    ['quote', { reference: 'xylophone', article: 'tea' }],
    ['search', { words: 'boil', section: 'xylophone', article: 'tea' }],
    ['ask', { question: 'What boils?', article: 'xylophone' }],
    ['bookmark remove', { bookmark: 'xylophone' }],
  ])('/%s says in private what it does not know: %o', async (path, values) => {
    const outcome = await stage.ana.runCommand(path, values);

    expect(outcome.isEphemeral).toBe(true);
    expect(outcome.text).toMatch(/xylophone|99|section 9/u);
    expect(quotesIn(outcome.text)).toEqual([]);
  });
});
