import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Guild } from '../discord-server/driver/guild.js';
import type { Person } from '../discord-server/driver/person.js';
import type { SeenMessage } from '../discord-server/driver/seen-message.js';
import type { ChannelRecord } from '../discord-server/world/world.js';
import { quotesIn } from './article-text.js';
import { openStage, type Stage } from './open-stage.js';

const QUESTION = { question: 'What share of leading enterprises innovate partner relationships?' };

/** A server of its own: each discusses a passage in one thread. */
interface Circle {
  readonly guild: Guild;
  readonly ana: Person;
  readonly ben: Person;
}

describe('the discussion of a passage', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });

  afterAll(async () => {
    await stage.close();
  });

  function circle(name: string): Circle {
    const guild = stage.discord.createGuild(name);
    return { guild, ana: guild.createMember('Ana'), ben: guild.createMember('Ben') };
  }

  /** The thread that the person is told of in private, once that was said. */
  async function discuss(person: Person, message: SeenMessage): Promise<ChannelRecord> {
    const outcome = await person.clickButton(message, 'Discuss');
    return stage.discord.until(() => {
      const told = outcome.messages.find(({ isEphemeral, id }) => isEphemeral && id !== message.id);
      const [, id = ''] = /: <#(\d+)>$/u.exec(told?.text ?? '') ?? [];
      return stage.discord.world.channels.get(id);
    }, 'a private link to a thread');
  }

  it('links both ways: to the answer from the thread, to the thread from all answers', async () => {
    const { guild, ana, ben } = circle('Both ways');
    const { message } = await ana.runCommand('ask', QUESTION);

    const thread = await discuss(ana, message);
    const [first] = stage.discord.botMessages(thread);
    const asked = await ben.runCommand('ask', QUESTION);
    const searched = await ben.runCommand('search', { words: 'partner relationships' });
    const place = `${guild.id}/${message.channelId}/${message.id}`;

    expect(first?.text).toContain(`https://discord.com/channels/${place}`);
    expect(quotesIn(first?.text ?? '').length).toBe(1);
    for (const { text } of [message, asked, searched]) {
      expect(text).toContain(`1 discussion: <#${thread.id}>`);
    }
  });

  it('links to no answer that others do not see', async () => {
    const { ana } = circle('Hidden');
    const { message } = await ana.runCommand('ask', { ...QUESTION, hide: true });

    const thread = await discuss(ana, message);
    const [first] = stage.discord.botMessages(thread);

    expect(first?.text).toContain('This thread is for the passage below.');
    expect(first?.text).not.toContain('discord.com/channels');
  });

  it('of a private channel is linked for those who see that channel, and for nobody else', async () => {
    const { guild, ana } = circle('Private room');
    const role = guild.createRole('Keepers');
    const kim = guild.createMember('Kim', { roles: [role] });
    const room = guild.createPrivateChannel('keepers', role);
    const { message } = await kim.runCommand('ask', QUESTION, room);
    const thread = await discuss(kim, message);

    const asked = await ana.runCommand('ask', QUESTION);
    const aloud = await kim.runCommand('ask', QUESTION);
    const alone = await kim.runCommand('ask', { ...QUESTION, hide: true });
    const inside = await kim.runCommand('ask', QUESTION, room);
    const before = [asked, aloud, alone, inside].map(({ text }) => text.includes(thread.id));
    const open = await discuss(ana, asked.message);
    const after = await kim.runCommand('ask', QUESTION, room);

    expect(before).toEqual([false, false, true, true]);
    expect([asked.text, aloud.text].filter((text) => text.includes(thread.name))).toEqual([]);
    expect(open.parentId).toBe(guild.general.id);
    expect(after.text).toContain(`1 discussion: <#${open.id}>`);
  });

  it('is one for each circle where two circles do not see each other', async () => {
    const { guild } = circle('Apart');
    const [one, two] = ['One', 'Two'].map((name) => {
      const role = guild.createRole(name);
      return {
        person: guild.createMember(name, { roles: [role] }),
        room: guild.createPrivateChannel(name, role),
      };
    });
    if (!one || !two) throw new Error('Expected two circles');
    const first = await one.person.runCommand('ask', QUESTION, one.room);
    const second = await two.person.runCommand('ask', QUESTION, two.room);

    const own = await discuss(one.person, first.message);
    const other = await discuss(two.person, second.message);
    const again = await discuss(two.person, second.message);
    const found = await discuss(one.person, first.message);

    expect([own.parentId, other.parentId]).toEqual([one.room.id, two.room.id]);
    expect([again.id, found.id]).toEqual([other.id, own.id]);
    expect(second.text).not.toContain(own.id);
  });

  it('is opened again when it was closed, by a moderator or by silence', async () => {
    const { guild, ana, ben } = circle('Archived');
    const { message } = await ana.runCommand('ask', QUESTION);
    const thread = await discuss(ana, message);
    guild.setThread(thread, { archived: true });

    const later = await ben.runCommand('ask', QUESTION);
    const again = await discuss(ben, later.message);

    expect(later.text).toContain(`1 discussion: <#${thread.id}>`);
    expect(again.id).toBe(thread.id);
    expect(thread.thread?.archived).toBe(false);
  });

  it.each([true, false])('stays locked, and can be read (archived: %s)', async (archived) => {
    const { guild, ana, ben } = circle('Locked');
    const { message } = await ana.runCommand('ask', QUESTION);
    const thread = await discuss(ana, message);
    guild.setThread(thread, { archived, locked: true });

    const again = await discuss(ben, message);

    expect(again.id).toBe(thread.id);
    expect(thread.thread).toMatchObject({ archived, locked: true });
  });

  it('is made anew when its thread was deleted, and counted no more until then', async () => {
    const { guild, ana, ben } = circle('Deleted');
    const { message } = await ana.runCommand('ask', QUESTION);
    const thread = await discuss(ana, message);

    guild.deleteChannel(thread);
    const asked = await ben.runCommand('ask', QUESTION);
    const anew = await discuss(ben, asked.message);

    expect(anew.id).not.toBe(thread.id);
  });

  it('works on an answer in a thread that was archived meanwhile', async () => {
    const { guild, ana } = circle('Old thread');
    const around = guild.createThread(guild.general, 'Chapter three', ana);
    const { message } = await ana.runCommand('ask', QUESTION, around);
    guild.setThread(around, { archived: true });

    const after = await ana.clickButton(message, 'After');
    const kept = await ana.clickButton(message, 'Bookmark');
    const thread = await discuss(ana, message);
    await ana.clickButton(message, 'Delete');

    expect(quotesIn(after.text).length).toBe(1);
    expect(kept.messages.at(-1)?.isEphemeral).toBe(true);
    expect(thread.parentId).toBe(guild.general.id);
    expect(message.isDeleted).toBe(true);
  });

  it('is found as it is after a restart: closed, or deleted meanwhile', async () => {
    const closed = circle('Closed meanwhile');
    const gone = circle('Gone meanwhile');
    const asked = [
      await closed.ana.runCommand('ask', QUESTION),
      await gone.ana.runCommand('ask', QUESTION),
    ] as const;
    const threads = [
      await discuss(closed.ana, asked[0].message),
      await discuss(gone.ana, asked[1].message),
    ] as const;

    await stage.footnote.stop();
    closed.guild.setThread(threads[0], { archived: true });
    gone.guild.deleteChannel(threads[1]);
    await stage.restart();
    const same = await discuss(closed.ana, asked[0].message);
    const anew = await discuss(gone.ana, asked[1].message);

    expect(same.id).toBe(threads[0].id);
    expect(same.thread?.archived).toBe(false);
    expect(anew.id).not.toBe(threads[1].id);
  });

  it('sends nothing that Discord would refuse', () => {
    const { problems } = stage.discord;
    expect(problems.filter(({ kind }) => kind !== 'refused')).toEqual([]);
  });
});
