import { describe, expect, it } from 'vitest';
import { createPlayground } from '../../src/discord/playground.js';
import { botServices } from './bot-services.js';
import { asUpdate, people } from './people.js';
import { coffee, tea } from './some-articles.js';

async function start() {
  const services = await botServices([tea, coffee]);
  const counted = async (article = 'tea') => {
    const { questions } = await services.stores.studyMarks.counts(article);
    return questions.map(({ reference: { span }, count }) => {
      const { text } = article === 'tea' ? tea : coffee;
      return [text.slice(span.start, span.end).split('\n')[0], count] as const;
    });
  };
  return { services, counted, ...people(services) };
}

const steamed = 'Green leaves are steamed at once. Steam stops the oxidation.';

describe('a question', () => {
  it('is counted for the paragraph that answers it', async () => {
    const { run, counted } = await start();

    await run('ask', { question: 'What happens to green leaves?' });
    await run('ask', { question: 'What stops the oxidation?' }, { id: '8' });

    expect(await counted()).toEqual([[steamed, 2]]);
    expect(await counted('coffee')).toEqual([]);
  });

  it('is counted once for a list, and for a section by its heading', async () => {
    const { run, counted } = await start();

    await run('ask', { question: 'Which kinds of kettle are there?' });
    await run('ask', { question: 'show me section 2', article: 'tea' });

    expect(await counted()).toEqual([
      ['2. Water', 1],
      ['copper kettles', 1],
    ]);
  });

  it('is counted when it is clear which article is meant, not when that is asked', async () => {
    const { run, click, counted } = await start();

    const asked = await run('ask', { question: 'who wrote it?' });
    expect([await counted(), await counted('coffee')]).toEqual([[], []]);
    asUpdate(await click(asked, '1 · On coffee'));

    expect((await counted('coffee')).map(([, count]) => count)).toEqual([1]);
  });

  it.each([
    ['asked for oneself alone', { question: 'What happens to green leaves?', hide: true }, {}],
    ['asked in a DM', { question: 'What happens to green leaves?' }, { guildId: null }],
    ['that is not answered', { question: 'Do zebras hibernate?' }, {}],
  ])('%s is not counted', async (_name, options, who) => {
    const { run, counted } = await start();

    await run('ask', options, who);

    expect(await counted()).toEqual([]);
  });

  it('is not counted again by reading on', async () => {
    const { run, click, counted } = await start();

    const answer = await run('ask', { question: 'Are green leaves steamed?' });
    await click(answer, 'After');
    await click(answer, 'Whole section');

    expect(await counted()).toEqual([[steamed, 1]]);
  });

  it('is counted in the playground, until its conversation is forgotten', async () => {
    const { services, counted } = await start();
    const playground = createPlayground(services, services.stores, services.shelf);
    const content = 'What happens to green leaves?';

    await playground.act('s', { kind: 'message', content, persona: 'member', locale: 'en-US' });
    expect(await counted()).toEqual([[steamed, 1]]);
    await services.stores.privacy.purgeGuild('s');

    expect(await counted()).toEqual([]);
  });
});
