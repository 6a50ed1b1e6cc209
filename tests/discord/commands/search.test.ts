import { describe, expect, it } from 'vitest';
import { handleRequest } from '../../../src/discord/handle-request.js';
import type { OptionValue } from '../../../src/discord/request.js';
import { botServices } from '../bot-services.js';
import { coffee, tea } from '../some-articles.js';

async function search(options: Readonly<Record<string, OptionValue>>) {
  const services = await botServices([tea, coffee]);
  const reply = await handleRequest(
    {
      kind: 'command',
      id: '1',
      name: 'search',
      options,
      locale: 'en-US',
      person: { id: '7', isModerator: false, isManager: false, roleIds: [] },
      place: { channelId: '200' },
    },
    services,
  );
  if (reply.kind !== 'message') throw new Error('Expected a message');
  return { text: reply.message.content, isPrivate: reply.isPrivate };
}

describe('/search', () => {
  it('keeps to a section, and to those inside it', async () => {
    const everywhere = await search({ words: 'leaves' });
    const inside = await search({ words: 'leaves', section: '1. Leaves' });
    const green = await search({ words: 'leaves', section: 'Green leaves' });

    expect(everywhere.text).toContain('It is made of leaves.');
    expect(inside.text).not.toContain('It is made of leaves.');
    expect(inside.text).toContain('Leaves are picked by hand.');
    expect(inside.text).toContain('Green leaves are steamed at once.');
    expect(green.text).toContain('Green leaves are steamed at once.');
    expect(green.text).not.toContain('picked by hand');
  });

  it('tells privately that a section has nothing', async () => {
    const { text, isPrivate } = await search({ words: 'kettle', section: 'Green leaves' });

    expect(isPrivate).toBe(true);
    expect(text).toContain('I found nothing for “kettle” in §1.1 Green leaves.');
  });

  it('asks which section is meant, and names those near', async () => {
    const { text, isPrivate } = await search({ words: 'boil', section: 'Water' });

    expect(isPrivate).toBe(true);
    expect(text).toContain('Several sections fit “Water”');
  });
});
