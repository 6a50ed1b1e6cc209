import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasApiDescription } from '../discord-server/http/api-description.js';
import { ARTICLE, articleText, boldIn, quotesIn } from './article-text.js';
import { openStage, type Stage } from './open-stage.js';

const QUESTION = 'What share of leading enterprises innovate partner relationships?';
const ANSWER =
  '(Data shows that 60% of leading enterprises choose to innovate partner relationships by building co-creation ecosystems.)';

describe('commands on Discord', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ env: { PUBLIC_URL: 'http://read.example.org' } });
  });

  afterAll(async () => {
    await stage.close();
  });

  describe('/ask', () => {
    it('quotes the passage word for word, with the sentence in bold and the place with its link', async () => {
      const outcome = await stage.ana.runCommand('ask', { question: QUESTION });

      expect(quotesIn(outcome.text)[0]).toContain(ANSWER);
      expect(articleText).toContain(quotesIn(outcome.text)[0]);
      expect(boldIn(outcome.text)).toEqual([ANSWER]);
      expect(outcome.text).toMatch(/§3 Advancing the building of co-creation ecosystems, ¶ ?\d/u);
      expect(outcome.text).toMatch(
        /\(<?http:\/\/[^)]+\/read\/digital-technology-innovation[^)]*\)/u,
      );
      expect(outcome.message.hasNoPreviews).toBe(true);
      expect(outcome.isEphemeral).toBe(false);
      expect(outcome.acknowledgedAfterMs).toBeLessThan(1_500);
    });

    it('is for the asker alone when hidden', async () => {
      const outcome = await stage.ana.runCommand('ask', { question: QUESTION, hide: true });

      expect(outcome.isEphemeral).toBe(true);
      expect(stage.ana.sees(outcome.message)).toBe(true);
      expect(stage.ben.sees(outcome.message)).toBe(false);
    });

    it('answers from the article that is named', async () => {
      const outcome = await stage.ana.runCommand('ask', { question: QUESTION, article: ARTICLE });

      expect(quotesIn(outcome.text)[0]).toContain(ANSWER);
    });

    it('says privately that there is no such article', async () => {
      const outcome = await stage.ana.runCommand('ask', {
        question: QUESTION,
        article: 'moby-dick',
      });

      expect(outcome.isEphemeral).toBe(true);
      expect(outcome.text).toContain('moby-dick');
    });

    it('names the words that it found nowhere, and quotes nothing', async () => {
      const outcome = await stage.ana.runCommand('ask', {
        question: 'How do zebras hibernate in Antarctica?',
      });

      expect(quotesIn(outcome.text)).toEqual([]);
      expect(outcome.text).toMatch(/zebras/iu);
      expect(outcome.text).toMatch(/Antarctica/iu);
    });

    it.each([
      ['punctuation only', '?!...'],
      ['emoji only', '🙂🙂🙂'],
      ["lunr's operators", 'why: ~ ^ * + -'],
      ['Markdown', '**bold** `code` > quote [a](http://b.example)'],
      ['zero-width and right-to-left characters', 'what\u200b is \u202einnovation\u202c?'],
      ['another script', '什么是创新网络？'],
      ['4,000 characters', 'innovation '.repeat(364).slice(0, 4_000)],
    ])('bears %s', async (_name, question) => {
      const asked = stage.ana.runCommand('ask', { question });

      const outcome = await asked.catch((error: unknown) => String(error));
      if (typeof outcome === 'string') return;
      expect(outcome.text.trim()).not.toBe('');
      expect(outcome.text).not.toMatch(/Error|undefined|\bat \S+:\d+/u);
    });
  });

  describe('buttons', () => {
    it('move to the passage before and back', async () => {
      const { message } = await stage.ana.runCommand('ask', { question: QUESTION });
      const first = message.text;

      const before = await stage.ana.clickButton(message, 'Before');
      const earlier = quotesIn(before.text)[0] ?? '';
      const after = await stage.ana.clickButton(before.message, 'After');

      expect(articleText).toContain(earlier);
      expect(earlier).not.toBe(quotesIn(first)[0]);
      expect(quotesIn(after.text)[0]).toBe(quotesIn(first)[0]);
    });

    it('show the whole section', async () => {
      const { message } = await stage.ana.runCommand('ask', { question: QUESTION });

      const whole = await stage.ana.clickButton(message, 'Whole section');

      expect(whole.text).toContain(
        'Secondly, create a new open and healthy governance environment',
      );
    });

    it('show more passages', async () => {
      const { message } = await stage.ana.runCommand('ask', { question: QUESTION });

      const more = await stage.ana.clickButton(message, 'More passages');

      expect(quotesIn(more.text).length).toBeGreaterThan(0);
      for (const quote of quotesIn(more.text)) expect(articleText).toContain(quote);
    });

    it('delete the answer for its asker', async () => {
      const { message } = await stage.ana.runCommand('ask', { question: QUESTION });

      await stage.ana.clickButton(message, 'Delete');

      expect(message.isDeleted).toBe(true);
    });

    it('keep the answer from a stranger, who is told why in private', async () => {
      const { message } = await stage.ana.runCommand('ask', { question: QUESTION });

      const refused = await stage.ben.clickButton(message, 'Delete');

      expect(message.isDeleted).toBe(false);
      expect(refused.isEphemeral).toBe(true);
      expect(refused.text).not.toBe('');
    });

    it('delete the answer for a moderator', async () => {
      const { message } = await stage.ana.runCommand('ask', { question: QUESTION });

      await stage.mod.clickButton(message, 'Delete');

      expect(message.isDeleted).toBe(true);
    });

    it('are no more than five a row, each in words', async () => {
      const { message } = await stage.ana.runCommand('ask', { question: QUESTION });

      for (const label of message.buttons) expect(label).toMatch(/^\p{Lu}[\p{L} ]+/u);
    });
  });

  describe('/search', () => {
    it('lists passages with their places, all word for word', async () => {
      const outcome = await stage.ana.runCommand('search', { words: 'generic technologies' });

      expect(outcome.text).toMatch(/§\d/u);
      expect(outcome.text).toMatch(/generic/iu);
    });

    it('says privately that it found nothing', async () => {
      const outcome = await stage.ana.runCommand('search', { words: 'zebras' });

      expect(outcome.isEphemeral).toBe(true);
      expect(outcome.text).toContain('zebras');
    });
  });

  describe('/outline', () => {
    it('lists the sections in order', async () => {
      const { text } = await stage.ana.runCommand('outline');

      const places = [
        'Strengthening research on generic digital technologies',
        'Constructing regional innovation networks',
        'Advancing the building of co-creation ecosystems',
      ].map((title) => text.indexOf(title));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    });
  });

  describe('/section', () => {
    it.each(['2', 'regional', 'Constructing regional innovation networks'])(
      'shows the section that is named "%s"',
      async (name) => {
        const { text } = await stage.ana.runCommand('section', { name });

        expect(text).toContain('Constructing regional innovation networks');
        expect(text).toContain(
          'construct digital innovation networks that enable mutual empowerment',
        );
      },
    );

    it('suggests sections while one types, by words and by number', async () => {
      const byWord = await stage.ana.autocomplete('section', 'name', 'regi');
      const byNumber = await stage.ana.autocomplete('section', 'name', '3');
      const all = await stage.ana.autocomplete('section', 'name', '');

      expect(byWord[0]?.name).toContain('Constructing regional innovation networks');
      expect(byNumber[0]?.name).toContain('co-creation ecosystems');
      expect(all.length).toBeGreaterThanOrEqual(3);
    });

    it('shows a section as suggested', async () => {
      const [choice] = await stage.ana.autocomplete('section', 'name', 'regi');

      const { text } = await stage.ana.runCommand('section', { name: choice?.value });

      expect(text).toContain('Constructing regional innovation networks');
    });

    it('says privately that there is no such section, and names those near', async () => {
      const outcome = await stage.ana.runCommand('section', { name: 'zebras' });

      expect(outcome.isEphemeral).toBe(true);
      expect(outcome.text).toContain('zebras');
    });
  });

  describe('/help and /about', () => {
    it('helps in private, with every command that this person may run', async () => {
      const outcome = await stage.ana.runCommand('help');

      expect(outcome.isEphemeral).toBe(true);
      for (const name of ['ask', 'search', 'outline', 'section']) {
        expect(outcome.text).toContain(`/${name}`);
      }
    });

    it('tells about itself', async () => {
      const outcome = await stage.ana.runCommand('about');

      expect(outcome.text).toMatch(/Footnote/u);
    });
  });

  it('work in direct messages, too', async () => {
    const channel = stage.ana.directMessages;

    const outcome = await stage.ana.runCommand('ask', { question: QUESTION }, channel);

    expect(quotesIn(outcome.text)[0]).toContain(ANSWER);
  });

  it('work for one who carries Footnote to another server', async () => {
    const elsewhere = stage.discord.createGuild('Elsewhere', { hasBot: false });
    const cleo = elsewhere.createMember('Cleo');
    cleo.installApp();

    const outcome = await cleo.runCommand('ask', { question: QUESTION });

    expect(quotesIn(outcome.text)[0]).toContain(ANSWER);
  });

  it('keep their buttons working after a restart', async () => {
    const { message } = await stage.ana.runCommand('ask', { question: QUESTION });

    await stage.restart();
    const before = await stage.ana.clickButton(message, 'Before');

    expect(articleText).toContain(quotesIn(before.text)[0]);
  });

  it('sends nothing that Discord would refuse', () => {
    expect(stage.discord.problems).toEqual([]);
  });

  it.skipIf(!hasApiDescription)(
    "keeps to Discord's API description (../shared/discord/openapi.json)",
    () => {
      const invalid = stage.discord.problems.filter(({ kind }) => kind === 'invalid body');

      expect(invalid).toEqual([]);
    },
  );
});
