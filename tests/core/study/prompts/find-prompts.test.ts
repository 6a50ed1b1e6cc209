import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article/article.js';
import { buildArticle } from '../../../../src/core/article/build-article.js';
import { parseArticle } from '../../../../src/core/article/parse-article.js';
import { slice } from '../../../../src/core/article/span.js';
import { choosePrompts } from '../../../../src/core/study/prompts/choose-prompts.js';
import { citePrompt } from '../../../../src/core/study/prompts/cite-prompt.js';
import { findPrompts } from '../../../../src/core/study/prompts/find-prompts.js';
import { planReading } from '../../../../src/core/study/session/reading-plan.js';

function article(text: string, language = 'en'): Article {
  return parseArticle({
    slug: 'sample',
    markdown: `---\nlanguage: ${language}\n---\n# Sample\n\n${text}\n`,
  });
}

/** The kinds and slots of all prompts of an article of one part. */
function promptsOf(text: string, language?: string) {
  const made = article(text, language);
  return findPrompts(made, planReading(made)).flatMap((prompts) =>
    prompts.map((prompt) => {
      const slot = citePrompt(made, prompt)?.slot;
      return slot === undefined ? prompt.kind : `${prompt.kind}: ${slot}`;
    }),
  );
}

describe('findPrompts', () => {
  it.each([
    ['a recommendation', 'Every harbour town should keep a fund for storms.', ['recommendation']],
    [
      'a measure',
      'Secondly, strengthen the training of young divers in the bay.',
      ['recommendation'],
    ],
    ['a cause', 'The eelgrass came back because the boats stopped leaking oil.', ['cause']],
    ['a comparison', 'Wooden boats leak far more often than the boats of steel.', ['comparison']],
    ['a share', 'Of all the boats in the harbour, 60 % leaked oil that year.', ['number: 60 %']],
    [
      'a share in words',
      'Divers found oil in two thirds of the samples from the bay.',
      ['number: two thirds'],
    ],
    [
      'a great number',
      'The town of Vela has 12,400 inhabitants and three old churches.',
      ['number: 12,400'],
    ],
    ['a part played', 'Eelgrass has played an important role in the trade of Vela.', ['claim']],
    ['praise', 'The harbour master has been praised by divers for the new fund.', ['claim']],
    ['a duty', 'Every boat in the harbour must have a licence from the board.', ['recommendation']],
    ['what is shown', 'Divers have shown that eelgrass shelters the herring of Vela.', ['claim']],
    ['a claim', 'Eelgrass is widely considered the nursery of all the fish here.', ['claim']],
  ])('asks of %s', (_, sentence, expected) => {
    expect(promptsOf(sentence)).toEqual(expected);
  });

  it.each([
    ['a mere figure', 'The pier was built in 1874 and has 31 lamps on its side.'],
    [
      'a number that is only exceeded',
      'The harbour holds more than three hundred boats in summer.',
    ],
    [
      'what has its cause in the sentence before',
      'Thus, the boats were taken out of the harbour by night.',
    ],
    ['half a quotation', 'The mayor said: "Every harbour town should keep a fund for it.'],
    ['what leans on the sentence before', 'Still, it was far more costly than a boat of steel.'],
    ['what somebody did before', 'In response, the harbour board should keep a fund for them.'],
    ['things said before', 'Although this use of oil was costly, it led to cleaner harbours.'],
    [
      'a comparison made by the way',
      'Physicists of Vela study forces between grains smaller than dust.',
    ],
    ['another step', 'Second, the board may close the harbour because of the spring storms.'],
    ['what came later', 'One year later, the storm caused the loss of all the boats of Vela.'],
    ['an idiom said before', 'Sailors of Vela, widely regarded as brave, defied this idiom.'],
    ['what follows', 'Eelgrass therefore needs clean water, as divers from Vela have shown.'],
    ['a record', 'The crew of Vela set records for the best start and the best finish.'],
    [
      'what is put in brackets',
      'Old boats of Vela (built of steel because wood was dear) are heavy.',
    ],
    ['a heading', ''],
    ['a question', 'Which of the towns should keep a fund for the winter storms?'],
  ])('asks nothing of %s', (_, sentence) => {
    expect(promptsOf(`${sentence}\n\nShort.`)).toEqual([]);
  });

  it('asks of a term where it is used before it is explained', () => {
    const prompts = promptsOf(`The harbour of Vela lives from its eelgrass, old people say.

Eelgrass is a type of plant that grows below the water line.`);

    expect(prompts).toContain('term: eelgrass');
  });

  it('asks of a short form that is spelt out later', () => {
    const prompts = promptsOf(`The rules of the HBV apply to boats that stay overnight.

The Harbour Board of Vela (HBV) meets on Mondays in the old town hall.`);

    expect(prompts).toContain('term: HBV');
  });

  it('asks first of sentences that are understood alone', () => {
    const made = article(`It came back because the boats stopped leaking oil into the bay.

The eelgrass came back because the boats stopped leaking oil.`);

    const [prompts] = findPrompts(made, planReading(made));

    const [first] = prompts ?? [];
    expect(first && slice(made.text, first.sentence.span)).toMatch(/^The eelgrass/);
  });

  it('asks of what begins with something said before only where a part has nothing better', () => {
    const open = 'The airport handles 12,400 people from the islands every week.';
    expect(promptsOf(open)).toEqual(['number: 12,400']);
    expect(promptsOf(`${open}\n\nEvery harbour town should keep a fund for storms.`)).toEqual([
      'recommendation',
    ]);
  });

  it.each([
    ['a recommendation', '每个港口城市都应该为风暴天气设立一个专门的基金。', ['recommendation']],
    ['a cause', '由于船只不再漏油，海湾里的大叶藻重新生长了起来。', ['cause']],
    ['a comparison', '与钢制船只相比，木制船只在海上漏油的情况要常见得多。', ['comparison']],
    ['a number', '调查显示，港口中60%的船只在那一年里曾经漏过油。', ['number: 60%']],
    ['a claim', '大叶藻被认为是这片海域里所有鱼类的摇篮和家园。', ['claim']],
    ['an invitation', '镇长应港口委员会的邀请，在周一访问了海边的老市政厅。', []],
  ])('asks of %s in Chinese', (_, sentence, expected) => {
    expect(promptsOf(sentence, 'zh')).toEqual(expected);
  });

  it('gives one list a part, and cites every sentence to the letter', () => {
    const sentence = fc.constantFrom(
      'Every harbour town should keep a fund for storms.',
      'This led to the return of the eelgrass in the bay.',
      'The HBV says "no boat is safer than ours" every year.',
      'About 45 % of the boats in the harbour leak oil.',
      'The Harbour Board of Vela (HBV) meets on Mondays.',
      '由于船只不再漏油，海湾里的大叶藻重新生长了起来。',
      'So.',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), (sentences) => {
        const made = buildArticle({
          slug: 'a',
          metadata: { title: 'A', authors: [], language: 'en', aliases: [], other: {} },
          blocks: sentences.map((text) => ({ kind: 'text', text })),
        });
        const plan = planReading(made);

        const found = findPrompts(made, plan);

        expect(found).toHaveLength(plan.length);
        for (const prompt of found.flat()) {
          const kept = JSON.parse(JSON.stringify(prompt));
          const cited = citePrompt(made, kept);
          expect(made.text).toContain(cited?.citation.sentence);
          if (prompt.slot) expect(cited?.citation.sentence).toContain(cited?.slot);
          expect(cited?.slot === undefined).toBe(!['number', 'term'].includes(prompt.kind));
        }
      }),
    );
  });
});

describe('choosePrompts', () => {
  const made = article(`Eelgrass came back because the boats of Vela stopped leaking oil.

The herring of Vela came back because eelgrass had come back to Tarn Bay.

Every harbour town should keep a fund for storms.`);
  const [prompts = []] = findPrompts(made, planReading(made));

  it('takes different kinds first, and puts a second question of a kind in other words', () => {
    expect(choosePrompts(prompts, {}, 2).map(({ kind }) => kind)).toEqual([
      'recommendation',
      'cause',
    ]);
    const third = choosePrompts(prompts, {}, 3)[2];
    expect(third).toMatchObject({ kind: 'cause', again: true });
  });

  it('puts no question to a part twice, and falls back to the plain prompt', () => {
    const first = choosePrompts(prompts, {}, 2);

    const second = choosePrompts(prompts, { here: first, anywhere: first }, 2);
    expect(second).toMatchObject([{ kind: 'cause', again: true }]);
    const all = [...first, ...second];
    expect(choosePrompts(prompts, { here: all, anywhere: all }, 2)).toEqual([{ kind: 'plain' }]);
    expect(choosePrompts(prompts, { anywhere: first }, 2).map(({ kind }) => kind)).toEqual([
      'cause',
    ]);
    expect(choosePrompts(prompts, { anywhere: prompts }, 2)).toEqual([{ kind: 'plain' }]);
  });

  it('lets a kind wait that was asked often in other parts', () => {
    const asked = [1, 2].map((start) => ({
      kind: 'recommendation' as const,
      sentence: { article: 'other', span: { start, end: 9 }, fingerprint: `${start}` },
    }));

    expect(choosePrompts(prompts, { anywhere: asked }, 1).map(({ kind }) => kind)).toEqual([
      'cause',
    ]);
  });
});
