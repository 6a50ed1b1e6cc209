import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventStatus } from '../../discord-server/world/events.js';
import { type PlayedHour, playHour } from './hour/play-hour.js';
import { type Script, scripts } from './hour/scripts.js';

const { english, chinese, other } = scripts;

describe('an hour of reading together, by the real client', () => {
  it.each<[string, Script, string | undefined]>([
    ['on the article that comes with Footnote', english, 'a-session.md'],
    ['on a Chinese article, in Chinese', chinese, 'a-session.zh-CN.md'],
    ['on another article', other, undefined],
  ])('leaves a group with notes, %s', async (_, script, page) => {
    const hour = await playHour(script);

    expectNotes(hour, script);
    expect(hour.stage.discord.problems).toEqual([]);
    expect(hour.stage.told).toEqual([]);
    expect(hour.stage.guild.events().map(({ status }) => status)).toEqual([eventStatus.completed]);
    await hour.stage.close();
    for (const [picture] of hour.transcript.matchAll(/images\/[\w-]+\.webp/g)) {
      expect(existsSync(path.join('docs', picture))).toBe(true);
    }
    if (page) await expect(hour.transcript).toMatchFileSnapshot(`../../../docs/${page}`);
  });
});

/** The notes have all that was done, and nobody's name who did not agree. */
function expectNotes({ notes, page, recap }: PlayedHour, script: Script): void {
  for (const words of [script.covered, script.uncovered, script.added]) {
    expect(notes).toContain(words);
    expect(page).toContain(words);
  }
  const [ana, ben, chloe, deniz, emi] = script.people;
  for (const name of [ben, emi]) expect(notes).toContain(`- ${name}`);
  for (const name of [ana, chloe, deniz]) {
    expect(notes).not.toContain(name);
    expect(page).not.toContain(name);
  }
  expect(recap.text).toContain(script.uncovered);
}
