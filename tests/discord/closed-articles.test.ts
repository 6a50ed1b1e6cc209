import { describe, expect, it } from 'vitest';
import { commands } from '../../src/discord/commands/index.js';
import { suggestChoices } from '../../src/discord/handle-request.js';
import { pathsOf } from '../end-to-end/matrix/paths-of.js';
import { botServices } from './bot-services.js';
import { asMessage, asModal, people } from './people.js';
import { mills } from './quiz/mills.js';

const TITLE = 'Mills';
const BEN = { id: '8' };

/** A group that has read an article, asked, bookmarked and played; then it is limited to a role. */
async function setUp() {
  const services = await botServices([mills]);
  const crowd = people(services);
  const { run, click, send } = crowd;
  await run('study start', { article: 'mills', when: 'in 2 hours' });
  const status = await run('study status');
  const unknown = await run('ask', { question: 'How do zebras hibernate?' }, BEN);
  const form = asModal(await click(unknown, 'Add to open questions', BEN));
  await send(form, { question: 'Who paid for the mill?' }, BEN);
  const agenda = await run('study agenda');
  const quoted = await run('quote', { reference: '1.1' });
  await click(quoted, 'Bookmark', BEN);
  await run('quiz start', { mode: 'together', count: 1 });
  const quiz = await run('quiz start', { mode: 'together' });
  const solo = await run('quiz start', { mode: 'alone', count: 1 }, BEN);
  await services.stores.settings.limitArticle('s', 'mills', ['99']);
  return { services, ...crowd, status, agenda, quoted, quiz, solo };
}

describe('an article that is limited to a role', () => {
  it('is shown to others by no command', async () => {
    const { services, run } = await setUp();
    const values = {
      question: 'When was the first mill built?',
      words: 'mill',
      name: '1',
      reference: '1.1',
      quote: 'The first mill of the valley was built',
      style: 'apa',
      article: 'mills',
      mode: 'alone',
    };
    const told: string[] = [];
    for (const [path, options] of commands.flatMap(({ data }) => pathsOf(data))) {
      if (/^(?:privacy|settings)/u.test(path)) continue;
      const own = options.map(({ name }) => name);
      const given = Object.entries(values).filter(([name]) => own.includes(name));
      const { message } = await run(path, Object.fromEntries(given), BEN);
      const files = (message.files ?? []).map(({ text }) => text);
      const shown = [message.content, ...files].join(' ').replaceAll('article “mills”', '');
      if (/mill|paid/iu.test(shown) || message.quotes.length > 0) told.push(`${path}: ${shown}`);
      for (const { name, isSuggested } of options) {
        if (!isSuggested || name === 'timezone') continue;
        const [command = '', subcommand] = path.split(' ');
        const choices = await suggestChoices(
          {
            kind: 'autocomplete',
            id: '1',
            locale: 'en-US',
            person: { id: '8', isModerator: false, isManager: false, roleIds: [] },
            place: { guildId: 's', channelId: 's' },
            name: command,
            ...(subcommand === undefined ? {} : { subcommand }),
            option: name,
            value: '',
            options: {},
          },
          services,
        );
        if (/mill/iu.test(JSON.stringify(choices))) told.push(`${path} suggests ${name}`);
      }
    }

    expect(told).toEqual([]);
  });

  it.each([
    ['a session', 'Join'],
    ['the agenda', '▲ 1'],
    ['the agenda', 'Settle 1'],
    ['the agenda', 'Remove a question'],
    ['the agenda', 'Add a question'],
    ['an answer', 'Whole section'],
    ['an answer', 'Bookmark'],
    ['a quiz', 'End the quiz'],
  ])('is shown to others by no button: of %s, %s', async (what, label) => {
    const { click, status, agenda, quoted, quiz } = await setUp();
    const on = { 'a session': status, 'the agenda': agenda, 'an answer': quoted, 'a quiz': quiz };

    const reply = asMessage(await click(on[what as keyof typeof on], label, BEN));

    expect(reply.isPrivate).toBe(true);
    expect(reply.message.content).toBe('This article is not open to you here.');
  });

  it('goes on with nobody who played it alone', async () => {
    const { click, solo } = await setUp();
    const [first = ''] = solo.message.components
      .flatMap(({ components }) => components)
      .flatMap((button) => ('label' in button && button.label ? [button.label] : []));

    const reply = await click(solo, first, BEN);

    expect(JSON.stringify(reply)).not.toContain(TITLE);
    expect(reply.kind === 'update' ? reply.message.quotes : []).toEqual([]);
  });
});
