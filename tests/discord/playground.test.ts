import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article/article.js';
import type {
  Persona,
  PlaygroundAction,
  PlaygroundMessage,
} from '../../src/core/ports/playground.js';
import { createPlayground } from '../../src/discord/playground.js';
import type { ButtonRow } from '../../src/discord/reply.js';
import { openStores } from '../../src/storage/open-stores.js';
import { memoryShelf } from '../ingest/memory-shelf.js';
import { labelsOf } from './expect-sendable.js';
import { coffee, servicesOf, tea } from './some-articles.js';

/** A person at the playground. */
async function visit(articles: readonly Article[] = [tea], now?: () => number) {
  const { library, shelf } = memoryShelf(articles);
  const playground = createPlayground(
    { ...servicesOf(articles, now), library },
    await openStores({ kind: 'memory' }, { now: now ?? (() => 0) }),
    shelf,
  );
  const act = async (action: PlaygroundAction, session = 's') => {
    const outcome = await playground.act(session, action);
    if (outcome.kind !== 'messages') throw new Error('Expected messages');
    return outcome;
  };
  const last = async (action: PlaygroundAction) => {
    const message = (await act(action)).messages.at(-1);
    if (!message) throw new Error('Expected a message');
    return message;
  };
  return {
    playground,
    say: (content: string, locale = 'en-US') =>
      last({ kind: 'message', content, persona: 'member', locale }),
    run: (
      name: string,
      options: Readonly<Record<string, string | boolean>> = {},
      locale = 'en-US',
      persona: Persona = 'member',
    ) => {
      const [command = '', subcommand] = name.split(' ');
      const chosen = subcommand === undefined ? {} : { subcommand };
      return last({ kind: 'command', name: command, ...chosen, options, persona, locale });
    },
    click: (message: PlaygroundMessage, label: string, persona: Persona = 'member') => {
      const buttons = rowsOf(message).flatMap((row) => row.components);
      const button = buttons.find((one) => 'label' in one && one.label?.startsWith(label));
      if (!button || !('custom_id' in button)) throw new Error(`Expected a button "${label}"`);
      const { custom_id: customId } = button;
      return act({ kind: 'button', customId, messageId: message.id, persona, locale: 'en-US' });
    },
  };
}

/** The bot's own rows, which the port knows as plain data. */
function rowsOf({ message }: Pick<PlaygroundMessage, 'message'>): readonly ButtonRow[] {
  return (message.components ?? []) as readonly ButtonRow[];
}

function labels({ message }: PlaygroundMessage): readonly string[] {
  return labelsOf({ components: rowsOf({ message }) });
}

describe('asking', () => {
  it('quotes, in chat as by command; only the command repeats the question', async () => {
    const { say, run } = await visit();

    const said = await say('What happens to green leaves?');
    const asked = await run('ask', { question: 'What happens to green leaves?' });

    expect(said.message.content).toContain('> **Green leaves are steamed at once.**');
    expect(said.message.content).toContain('[§1.1 Green leaves, ¶ 1]');
    expect(asked.message.content).toBe(
      `-# “What happens to green leaves?”\n${said.message.content}`,
    );
    expect(said.ephemeral).toBe(false);
  });

  it('echoes a question only escaped', async () => {
    const { run } = await visit();

    const { message } = await run('ask', {
      question: '@everyone are **green** leaves <@1> steamed?',
    });

    expect(message.content.split('\n')[0]).toBe(
      '-# “\\@everyone are \\*\\*green\\*\\* leaves \\<\\@1\\> steamed?”',
    );
  });

  it('answers for the asker alone when hidden, with nothing to delete', async () => {
    const { run } = await visit();

    const hidden = await run('ask', { question: 'What happens to green leaves?', hide: true });

    expect(hidden.ephemeral).toBe(true);
    expect(hidden.message.flags).toBe(64 + 4);
    expect(labels(hidden)).not.toContain('Delete');
  });

  it('says privately that it found nothing, and which words are nowhere', async () => {
    const { run } = await visit();

    const none = await run('ask', { question: 'Do zebras hibernate?' });

    expect(none.ephemeral).toBe(true);
    expect(none.message.content).toContain('“zebras”');
  });

  it.each(['hello', 'thank you', 'you are stupid', '', '???', '🙂', 'x'.repeat(4000)])(
    'says something kind to "%.20s"',
    async (words) => {
      const { say } = await visit();

      const { message } = await say(words);

      expect(message.content).not.toBe('');
      expect(message.content.length).toBeLessThanOrEqual(2000);
    },
  );

  it('answers in the asker’s language', async () => {
    const { say } = await visit();

    expect((await say('hello', 'zh-CN')).message.content).toMatch(/您好/u);
  });

  it('goes on from the question before', async () => {
    const { say } = await visit();
    await say('Which kinds of kettle are there?');

    const { message } = await say('and the second one?');

    expect(message.content).toContain('iron kettles');
  });

  it('asks which of several articles is meant, and then answers from that one', async () => {
    const { run, click } = await visit([tea, coffee]);

    const asked = await run('ask', { question: 'who wrote it?' });
    const { messages } = await click(asked, '1 · On coffee');

    expect(labels(asked)).toEqual(['1 · On coffee', '2 · On tea', 'Delete']);
    expect(messages[0]?.message.content).toContain('John Roe');
  });
});

describe('buttons', () => {
  it('read on from a passage and come back to it, under the same question', async () => {
    const { run, click } = await visit();
    const answer = await run('ask', { question: 'Are green leaves steamed?' });

    const after = (await click(answer, 'After')).messages[0];
    const back = after && (await click(after, 'Before')).messages[0];
    const section = (await click(answer, 'Whole section')).messages[0];
    const home = section && (await click(section, 'Back')).messages[0];

    expect(after?.id).toBe(answer.id);
    expect(after?.message.content).toContain('> Black leaves rest for hours before they dry.');
    expect(back?.message).toEqual(answer.message);
    expect(section?.message.content).toContain('**Green leaves are steamed at once.**');
    expect(home?.message).toEqual(answer.message);
  });

  it('give others a copy of their own', async () => {
    const { run, click } = await visit();
    const answer = await run('ask', { question: 'What happens to green leaves?' });

    const copy = (await click(answer, 'After', 'moderator')).messages[0];
    const further = copy && (await click(copy, 'After', 'moderator')).messages[0];

    expect(copy?.ephemeral).toBe(true);
    expect(copy?.id).not.toBe(answer.id);
    expect(further?.id).toBe(copy?.id);
  });

  it('grey out what lies past the ends', async () => {
    const { run } = await visit();

    const first = await run('ask', { question: 'What is tea made of?' });

    expect(labels(first)[0]).toBe('(Before)');
  });

  it('delete for the asker and for a moderator', async () => {
    const { run, click } = await visit();
    const answer = await run('ask', { question: 'What happens to green leaves?' });

    expect((await click(answer, 'Delete', 'moderator')).deleted).toEqual([answer.id]);
  });

  it('that were made for an earlier text say so in private', async () => {
    const { playground } = await visit();

    const outcome = await playground.act('s', {
      kind: 'button',
      customId: '1p.1..zzzzzz-1_2',
      messageId: 'm1',
      persona: 'member',
      locale: 'en-US',
    });

    expect(outcome.kind === 'messages' && outcome.messages[0]?.ephemeral).toBe(true);
  });
});

describe('looking up', () => {
  it('searches', async () => {
    const { run } = await visit();

    const found = await run('search', { words: 'kettle' });

    expect(found.message.content).toContain('kettle');
    expect(found.message.content).toContain('§2 Water');
  });

  it('outlines', async () => {
    const { run } = await visit();

    const { message } = await run('outline');

    expect(message.content).toMatch(/Opening.*§1 Leaves.*\n {2}- .*§1\.1 Green leaves.*§2 Water/su);
  });

  it.each([
    ['outline', {}, ['On coffee', 'On tea', 'Delete']],
    ['section', { name: '2' }, ['§2 Water · On coffee', '§2 Water · On tea', 'Delete']],
  ])('asks which article, for /%s', async (name, options, expected) => {
    const { run } = await visit([tea, coffee]);

    expect(labels(await run(name, options))).toEqual(expected);
  });

  it('takes an article by slug, title, alias, or nearly', async () => {
    const { run } = await visit([tea, coffee]);

    for (const article of ['coffee', 'On coffee', 'on cofee']) {
      const { message } = await run('outline', { article });
      expect(message.content).toContain('Beans');
    }
    const { message } = await run('outline', { article: 'tea book' });
    expect(message.content).toContain('Leaves');
  });

  it('names an article that is not there, and those that are', async () => {
    const { run } = await visit([tea, coffee]);

    const { message, ephemeral } = await run('section', { name: '1', article: 'milk' });

    expect(ephemeral).toBe(true);
    expect(message.content).toBe(
      'There is no article “milk”. You can choose from: On coffee, On tea.',
    );
  });

  it('suggests sections of the article that is named', async () => {
    const { playground } = await visit([tea, coffee]);

    const outcome = await playground.act('s', {
      kind: 'autocomplete',
      name: 'section',
      option: 'name',
      value: 'wat',
      options: { article: 'tea' },
      locale: 'en-US',
    });

    expect(outcome).toEqual({
      kind: 'choices',
      choices: [{ name: '§2 Water', value: '§2 Water' }],
    });
  });

  it('helps with every command that the person may run, in private', async () => {
    const { run, playground } = await visit();

    const { message, ephemeral } = await run('help', {}, 'en-US', 'moderator');
    const forMember = await run('help');

    expect(ephemeral).toBe(true);
    const slash = playground.commands.filter(({ type = 1 }) => type === 1);
    for (const { name } of slash) expect(message.content).toContain(`/${name}`);
    expect(forMember.message.content).toContain('/ask');
    expect(forMember.message.content).not.toContain('/settings');
  });

  it('does not know a command that is gone', async () => {
    const { run } = await visit();

    const { ephemeral, message } = await run('gone');

    expect(ephemeral).toBe(true);
    expect(message.content).toMatch(/do not know this command/u);
  });
});

describe('sessions', () => {
  it('keep apart', async () => {
    const { playground } = await visit();
    const say = (session: string, content: string) =>
      playground.act(session, { kind: 'message', content, persona: 'member', locale: 'en-US' });

    await say('a', 'Which kinds of kettle are there?');
    await say('a', 'Which kinds of kettle are there?');
    const further = await say('a', 'tell me more');
    const other = await say('b', 'tell me more');

    expect(JSON.stringify(further)).toContain('> ');
    expect(JSON.stringify(other)).not.toContain('> ');
  });

  it('are forgotten after two hours', async () => {
    let now = 0;
    const { say } = await visit([tea], () => now);
    await say('hello');

    now = 3 * 60 * 60_000;

    expect((await say('hello')).id).toBe('m2');
  });
});
