import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.js';
import { storeLimits } from '../../../src/core/ports/store-limits.js';
import { createConversations } from '../../../src/discord/conversations.js';
import { textsFor } from '../../../src/discord/texts/languages.js';
import { botServices } from '../bot-services.js';
import { labelsOf } from '../expect-sendable.js';
import { asMessage, asModal, asUpdate, people } from '../people.js';
import { coffee, tea } from '../some-articles.js';

const QUESTION = { question: 'What happens to green leaves?' };
const UNKNOWN = { question: 'How many zebras drink tea in Antarctica?' };

async function setUp(articles: readonly Article[] = [tea]) {
  const services = await botServices(articles);
  const forgetful = { ...services, conversations: createConversations(services.clock) };
  return { services, ...people(services), afterRestart: people(forgetful) };
}

describe('Bookmark', () => {
  it.each(['en-US', 'zh-CN'])(
    'keeps a place for whoever clicks, in private, in %s',
    async (locale) => {
      const { run, click } = await setUp();
      const { button, bookmark } = textsFor(locale);
      const asked = await run('ask', QUESTION, { locale });

      const kept = asMessage(await click(asked, button.bookmark, { id: '8', locale }));
      const again = asMessage(await click(asked, button.bookmark, { id: '8', locale }));
      const list = await run('bookmark list', {}, { id: '8', locale });
      const own = await run('bookmark list', {}, { locale });

      expect([kept.isPrivate, kept.message.content]).toEqual([true, bookmark.kept]);
      expect(again.message.content).toBe(bookmark.already);
      expect(list.message.content).toContain('> Green leaves are steamed at once.');
      expect(own.message.content).toBe(bookmark.none);
    },
  );

  it('keeps the passage that is shown', async () => {
    const { run, click } = await setUp();
    const asked = await run('ask', QUESTION);
    const after = asUpdate(await click(asked, 'After'));

    await click(after, 'Bookmark');
    const list = await run('bookmark list');

    expect(list.message.content).toContain('Black leaves rest');
  });

  it('keeps nothing for one who opted out', async () => {
    const { run, click } = await setUp();
    await run('privacy opt-out');
    const asked = await run('ask', QUESTION);

    const { message } = asMessage(await click(asked, 'Bookmark'));

    expect(message.content).toContain('I kept nothing');
  });
});

describe('Post here', () => {
  it('is offered where only the asker sees the passage', async () => {
    const { run } = await setUp();

    const open = await run('ask', QUESTION);
    const hidden = await run('ask', { ...QUESTION, hide: true });

    expect(labelsOf(open.message)).not.toContain('Post here');
    expect(labelsOf(hidden.message)).toContain('Post here');
  });

  it('posts the passage for all, for the person, and pings nobody', async () => {
    const { run, click } = await setUp();
    const hidden = await run('ask', { ...QUESTION, hide: true });

    const posted = asMessage(await click(hidden, 'Post here'));

    expect(posted.isPrivate).toBe(false);
    expect(posted.pings ?? []).toEqual([]);
    expect(posted.message.content.split('\n')[0]).toBe('-# Posted for <@7>');
    expect(posted.message.content).toContain('> **Green leaves are steamed at once.**');
    expect(labelsOf(posted.message)).toContain('Delete');
    expect(labelsOf(posted.message)).not.toContain('Post here');
  });

  it('is refused to everybody else', async () => {
    const { run, click } = await setUp();
    const hidden = await run('ask', { ...QUESTION, hide: true });

    const refused = asMessage(await click(hidden, 'Post here', { id: '8' }));

    expect(refused.isPrivate).toBe(true);
  });
});

describe('Add to open questions', () => {
  it('opens a form with the question in it, also after a restart', async () => {
    const { run, afterRestart } = await setUp();
    const asked = await run('ask', UNKNOWN);

    const form = asModal(await afterRestart.click(asked, 'Add to open questions'));

    expect(form.modal.fields[0]?.value).toBe(UNKNOWN.question);
    expect(form.modal.fields[0]?.isRequired).toBe(true);
  });

  it('keeps what the form says, once, for the place it was asked in', async () => {
    const { run, click, send, services } = await setUp();
    const form = asModal(await click(await run('ask', UNKNOWN), 'Add to open questions'));

    const kept = asMessage(await send(form, { question: ' How many zebras? ' }));
    const again = asMessage(await send(form, { question: 'how many ZEBRAS?' }, { id: '8' }));
    const { items } = await services.stores.openQuestions.list({
      place: { guildId: 's', channelId: 's' },
      page: 1,
      size: 10,
    });

    expect([kept.isPrivate, kept.message.content]).toEqual([
      true,
      'Kept among the open questions.',
    ]);
    expect(again.message.content).toContain('already');
    expect(items.map(({ text, article, addedBy }) => [text, article, addedBy])).toEqual([
      ['How many zebras?', 'tea', '7'],
    ]);
  });

  it('shows nobody’s words to others for keeping', async () => {
    const { run, click } = await setUp();
    const asked = await run('ask', UNKNOWN);

    const form = asModal(await click(asked, 'Add to open questions', { id: '8' }));

    expect(form.modal.fields[0]?.value).toBeUndefined();
  });

  it('takes a long question whole while it is remembered, and cut after a restart', async () => {
    const { run, click, afterRestart } = await setUp();
    const question = `Do zebras drink tea ${'and eat grass '.repeat(60)}in Antarctica?`;
    const asked = await run('ask', { question });

    const whole = asModal(await click(asked, 'Add to open questions')).modal.fields[0]?.value ?? '';
    const cut = asModal(await afterRestart.click(asked, 'Add to open questions'));

    for (const value of [whole, cut.modal.fields[0]?.value ?? '']) {
      expect(value.length).toBeLessThanOrEqual(storeLimits.question);
      expect(value).toMatch(/^Do zebras drink tea .*…$/u);
    }
  });

  it('is refused at once to one who opted out', async () => {
    const { run, click } = await setUp();
    await run('privacy opt-out');
    const asked = await run('ask', UNKNOWN);

    const { message } = asMessage(await click(asked, 'Add to open questions'));

    expect(message.content).toContain('I kept nothing');
  });

  it('is offered in direct messages, but not for small talk', async () => {
    const { run } = await setUp();

    const direct = await run('ask', UNKNOWN, { guildId: null });
    const hello = await run('ask', { question: 'hello' });

    expect(labelsOf(direct.message)).toContain('Add to open questions');
    expect(labelsOf(direct.message)).not.toContain('Helpful');
    expect(labelsOf(hello.message)).not.toContain('Add to open questions');
    expect(labelsOf(hello.message)).not.toContain('Not helpful');
  });
});

describe('Helpful and Not helpful', () => {
  it.each([
    ['a passage', QUESTION],
    ['a list', { question: 'What kinds of kettle are there?' }],
    ['a section', { question: 'Show me section 2' }],
  ])('take an opinion of %s, with what it quotes first', async (_name, options) => {
    const { run, click, services } = await setUp();
    const asked = await run('ask', options);

    const thanks = asMessage(await click(asked, 'Helpful'));
    const { items } = await services.stores.feedback.list({ page: 1, size: 10 });

    expect(thanks.isPrivate).toBe(true);
    expect(items.map(({ verdict, reference }) => [verdict, reference?.article])).toEqual([
      ['helpful', 'tea'],
    ]);
  });

  it('ask of an abstained answer only what was expected', async () => {
    const { run, click, send, services } = await setUp();
    const asked = await run('ask', UNKNOWN);

    const form = asModal(await click(asked, 'Not helpful'));
    await send(form, { expected: 'The number of zebras' });
    const { items } = await services.stores.feedback.list({ page: 1, size: 10 });

    expect(items.map(({ verdict, expected }) => [verdict, expected])).toEqual([
      ['not-helpful', 'The number of zebras'],
    ]);
  });
});

describe('notes above an answer', () => {
  it('stay when a button shows something else', async () => {
    const { run, click } = await setUp();
    const asked = await run('ask', {
      question: 'How long do blck leaves rest before they dry nicely?',
    });
    const notes = asked.message.content.split('\n').filter((line) => line.startsWith('-# '));

    const after = asUpdate(await click(asked, 'After'));
    const whole = asUpdate(await click(after, 'Whole section'));
    const back = asUpdate(await click(whole, 'Back to the passage'));

    expect(notes.length).toBe(3);
    for (const { message } of [after, whole, back]) {
      expect(message.content.split('\n').slice(0, notes.length)).toEqual(notes);
    }
    expect(back.message.content).toBe(asked.message.content);
  });
});

describe('a choice of articles', () => {
  it('asks the question again, also after a restart', async () => {
    const { run, afterRestart } = await setUp([tea, coffee]);
    const asked = await run('ask', { question: 'What is the article about?' });

    const chosen = asUpdate(await afterRestart.click(asked, '1 · On coffee'));

    expect(asked.message.content).toContain('Which article');
    expect(chosen.message.content).toContain('> ');
    expect(chosen.message.content).toContain('“What is the article about?”');
  });

  it('says kindly that it no longer knows the question', async () => {
    const { run, click } = await setUp([tea, coffee]);
    const { message } = await run('ask', { question: 'What is the article about?' });

    const bare = { message: { ...message, content: 'Which article do you mean?' } };
    const told = asMessage(await click(bare, '1 · On coffee'));

    expect(told.message.content).toContain('ask me again');
  });
});
