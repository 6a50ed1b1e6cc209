import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.js';
import { handleRequest, suggestChoices } from '../../../src/discord/handle-request.js';
import type { OptionValue, RequestBase } from '../../../src/discord/request.js';
import { botServices } from '../bot-services.js';
import { expectSendable, labelsOf } from '../expect-sendable.js';
import { coffee, tea } from '../some-articles.js';

const base: RequestBase = {
  id: '1',
  locale: 'en-US',
  person: { id: '7', isModerator: false, isManager: false, roleIds: [] },
  place: { channelId: '200', guildId: '100' },
};

async function lookUp(articles: readonly Article[] = [tea]) {
  const services = await botServices(articles);
  const read = async (reply: ReturnType<typeof handleRequest>) => {
    const given = await reply;
    if (given.kind !== 'message') throw new Error('Expected a message');
    expectSendable(given.message);
    const { message, isPrivate, pings = [] } = given;
    return { text: message.content, isPrivate, pings, labels: labelsOf(message) };
  };
  return {
    run: (name: string, options: Readonly<Record<string, OptionValue>>, locale = 'en-US') =>
      read(handleRequest({ kind: 'command', ...base, locale, name, options }, services)),
    use: (name: string, content: string) =>
      read(
        handleRequest(
          { kind: 'message-command', ...base, name, target: { id: '2', content, authorId: '8' } },
          services,
        ),
      ),
    suggest: (value: string) =>
      suggestChoices(
        {
          kind: 'autocomplete',
          ...base,
          name: 'quote',
          option: 'reference',
          value,
          options: {},
        },
        services,
      ),
  };
}

describe('/quote', () => {
  it.each([
    ['2.1', 'Water comes to the boil.'],
    ['§1 ¶2', 'Leaves are picked by hand.'],
    ['section 2 paragraph 1', 'Water comes to the boil.'],
    ['youngest leaves of each twig', 'Only the two youngest leaves'],
    ['2', '**[§2 Water]'],
  ])('finds %s', async (reference, words) => {
    const { run } = await lookUp();

    const { text, isPrivate } = await run('quote', { reference });

    expect(text).toContain(words);
    expect(isPrivate).toBe(false);
  });

  it('hands a quote to somebody, who alone is pinged', async () => {
    const { run } = await lookUp();

    const given = await run('quote', { reference: '2.1', to: '55' });
    const hidden = await run('quote', { reference: '2.1', to: '55', hide: true });

    expect(given.text).toContain('For <@55>:');
    expect(given.pings).toEqual(['55']);
    expect(hidden.pings).toEqual([]);
    expect(hidden.labels).toContain('Post here');
  });

  it('says privately what there is where a number leads nowhere', async () => {
    const { run } = await lookUp();

    const noSection = await run('quote', { reference: '9' });
    const noParagraph = await run('quote', { reference: '§2 ¶9' });

    expect(noSection).toMatchObject({ isPrivate: true });
    expect(noSection.text).toContain('There is no section 9');
    expect(noParagraph.text).toContain('§2 Water has no paragraph 9; it has 3.');
  });

  it('suggests places that it finds again', async () => {
    const { run, suggest } = await lookUp();

    for (const typed of ['', '2', 'wat', 'kettl']) {
      const choices = await suggest(typed);
      expect(choices.length).toBeGreaterThan(0);
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { value } of choices.slice(0, 3)) {
        expect((await run('quote', { reference: value })).isPrivate).toBe(false);
      }
    }
  });
});

describe('/verify', () => {
  it('finds words in the article', async () => {
    const { run } = await lookUp();

    const { text } = await run('verify', { quote: '“Steam stops the oxidation”' });

    expect(text).toContain('word for word');
    expect(text).toContain('**Steam stops the oxidation.**');
  });

  it('shows the differences of altered words', async () => {
    const { run } = await lookUp();

    const { text } = await run('verify', {
      quote: 'Only the three youngest leaves of each twig are taken',
    });

    expect(text).toContain('a little differently');
    expect(text).toContain('~~three~~ **two**');
  });

  it('tells that the words stand in another article', async () => {
    const { run } = await lookUp([tea, coffee]);

    const { text } = await run('verify', { quote: 'Dark beans taste bitter', article: 'tea' });

    expect(text).toContain('Not in that article, but in On coffee');
  });

  it('says privately that no article says it', async () => {
    const { run } = await lookUp();

    const { text, isPrivate } = await run('verify', { quote: 'The moon is made of green cheese' });

    expect(isPrivate).toBe(true);
    expect(text).toContain('No article here says this.');
  });
});

describe('/compare', () => {
  it('gives the best of each article, and names those that have none', async () => {
    const { run } = await lookUp([tea, coffee]);

    const water = await run('compare', { question: 'What happens to the water?' });
    const beans = await run('compare', { question: 'How do dark beans taste?' });

    expect(water.text).toContain('**On coffee**');
    expect(water.text).toContain('**On tea**');
    expect(beans.text).toContain('Dark beans taste bitter.');
    expect(beans.text).toContain('None here: “On tea”.');
  });
});

describe('/cite', () => {
  it.each([
    ['apa', 'Doe, J. (2020'],
    ['mla', 'Doe, Jane. “On Tea.”'],
    ['chicago', 'Doe, Jane.'],
    ['bibtex', '@'],
  ])('writes an entry in %s', async (style, start) => {
    const { run } = await lookUp();

    const { text } = await run('cite', { style });

    expect(text.toLowerCase()).toContain(start.toLowerCase());
  });
});

describe('the menu of a message', () => {
  it('finds what a message says, in private, with the offer to post it', async () => {
    const { use } = await lookUp();

    const found = await use('Find in the article', '<@5> what happens to **green** leaves?');

    expect(found.isPrivate).toBe(true);
    expect(found.text).toContain('Green leaves are steamed at once.');
    expect(found.labels).toContain('Post here');
  });

  it.each([
    ['> Steam stops the oxidation.', 'word for word'],
    ['She wrote “Steam stops all the oxidation” there.', 'a little differently'],
    ['', 'no words'],
  ])('checks the quote in %j', async (content, told) => {
    const { use } = await lookUp();

    const { text, isPrivate } = await use('Check this quote', content);

    expect(text).toContain(told);
    expect(isPrivate).toBe(true);
  });
});
