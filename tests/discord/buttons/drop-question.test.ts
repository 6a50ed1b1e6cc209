import { describe, expect, it } from 'vitest';
import { botServices } from '../bot-services.js';
import { labelsOf } from '../expect-sendable.js';
import { asMessage, asModal, asUpdate, people, type Someone } from '../people.js';
import { tea } from '../some-articles.js';

const UNKNOWN = { question: 'How do zebras hibernate?' };
const BEN = { id: '8' };

/** A session with an open question of Ana and one of Ben, and its agenda. */
async function setUp() {
  const services = await botServices([tea]);
  const { run, click, send } = people(services);
  const add = async (question: string, who: Someone = {}) => {
    const asked = await run('ask', UNKNOWN, who);
    const form = asModal(await click(asked, 'Add to open questions', who));
    return asMessage(await send(form, { question }, who));
  };
  await run('study start', { article: 'tea', when: 'in 2 hours' });
  const kept = await add('Who rolls the leaves?');
  await add('Who sells the leaves?', BEN);
  const agenda = await run('study agenda');
  const open = async () => {
    const { items } = await services.stores.openQuestions.list({
      place: { guildId: 's', channelId: 's' },
      page: 1,
      size: 9,
    });
    return items.map(({ text }) => text);
  };
  return { services, run, click, add, kept, agenda, open };
}

describe('an open question', () => {
  it('is offered for removal to whoever added it, in private, and goes for everybody', async () => {
    const { services, run, click, agenda, open } = await setUp();
    const edits: string[] = [];
    const channels = {
      ...services.channels,
      edit: async (place: { channelId: string; messageId: string }, view: { content: string }) => {
        edits.push(`${place.channelId} ${place.messageId} ${view.content}`);
        return { kind: 'sent', ...place } as const;
      },
    };
    const offered = asMessage(await click(agenda, 'Remove a question'));

    const removed = asUpdate(await people({ ...services, channels }).click(offered, 'Remove 1'));

    expect(offered.isPrivate).toBe(true);
    expect(labelsOf(offered.message)).toEqual(['Remove 1']);
    expect(offered.message.content).toContain('Who rolls the leaves?');
    expect(removed.message.content).toBe('The question is removed.');
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatch(/^s 900 /u);
    expect(edits[0]).toContain('Who sells the leaves?');
    expect(edits[0]).not.toContain('Who rolls the leaves?');
    expect(await open()).toEqual(['Who sells the leaves?']);
    expect((await run('study agenda')).message.content).not.toContain('Who rolls');
  });

  it('is offered with all others to a moderator', async () => {
    const { click, agenda, open } = await setUp();
    const mod = { id: '9', isModerator: true };
    const offered = asMessage(await click(agenda, 'Remove a question', mod));

    const removed = asUpdate(await click(offered, 'Remove 2', mod));
    const again = asUpdate(await click(offered, 'Remove 2', mod));

    expect(labelsOf(offered.message)).toEqual(['Remove 1', 'Remove 2']);
    expect(removed.message.content).toBe('The question is removed.');
    expect(again.message.content).toBe('This question is gone already.');
    expect(await open()).toHaveLength(1);
  });

  it('stays where others press, who are told why in private', async () => {
    const { click, agenda, kept, open } = await setUp();

    const offered = asMessage(await click(agenda, 'Remove a question', { id: '10' }));
    const others = asMessage(await click(kept, 'Take it back', BEN));

    expect(offered.isPrivate).toBe(true);
    expect(labelsOf(offered.message)).toEqual([]);
    expect(offered.message.content).toContain('None of these is yours.');
    expect(others.isPrivate).toBe(true);
    expect(others.message.content).toContain('Only the person who added this question');
    expect(await open()).toHaveLength(2);
  });

  it('is taken back where it was added, also after it was added once more', async () => {
    const { click, add, open } = await setUp();
    const again = await add('Who rolls the leaves?');
    const ofBen = await add('Who rolls the leaves?', BEN);

    const removed = asUpdate(await click(again, 'Take it back'));

    expect(labelsOf(ofBen.message)).toEqual([]);
    expect(removed.message.content).toBe('The question is removed.');
    expect(await open()).toEqual(['Who sells the leaves?']);
  });

  it('is nobody’s to remove from another server', async () => {
    const { click, kept, open } = await setUp();
    const elsewhere = { guildId: 'other', channelId: 'other', isModerator: true };

    const told = asMessage(await click(kept, 'Take it back', elsewhere));

    expect(told.message.content).toContain('Only the person who added this question');
    expect(await open()).toHaveLength(2);
  });
});
