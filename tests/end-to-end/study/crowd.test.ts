import { afterEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/discord/texts/en.js';
import { openStudyStage, type StudyStage } from './open-study-stage.js';

const { study: texts } = english;

describe('a study session for many', () => {
  let stage: StudyStage;

  afterEach(async () => {
    expect(stage.discord.problems).toEqual([]);
    expect(stage.told).toEqual([]);
    await stage.close();
  });

  it('loses none of two hundred who join at once, and edits its announcement a few times', async () => {
    stage = await openStudyStage({
      articles: ['tests/discord/quiz/mills.md'],
      at: Date.UTC(2030, 9, 21, 10),
      // So many clicks, the stand-in and the bot share one process, maybe on a busy machine.
      discord: { firstResponseMs: 60_000 },
    });
    const { guild, discord } = stage;
    const host = guild.createMember('Host');
    const crowd = Array.from({ length: 200 }, (_, at) => guild.createMember(`Reader ${at}`));
    await host.runCommand('study start', { when: 'in 2 hours' });
    const [announcement] = discord.botMessages(guild.general);
    if (!announcement) throw new Error('Expected the announcement');
    const before = discord.requests.length;

    const replies = await Promise.all(
      crowd.map((person) => person.clickButton(announcement, texts.button.join)),
    );

    // Each reply says at once that it counts; the announcement follows.
    const words = replies.map(({ messages }) => messages.at(-1)?.text ?? '');
    expect(words.filter((text) => text.startsWith('You take part now.'))).toHaveLength(200);
    expect(words.filter((text) => text.endsWith('Taking part: 201.'))).toHaveLength(1);
    await discord.until(
      () => announcement.text.includes(texts.people(201)) || undefined,
      '201 people',
    );
    const edits = discord.requests
      .slice(before)
      .filter(({ method, path }) => method === 'PATCH' && path.endsWith(announcement.id));
    expect(edits.length).toBeLessThan(20);
  });
});
