import { describe, expect, it } from 'vitest';
import { createConversations } from '../../src/discord/conversations.js';

function asking(person: string, channel: string) {
  return {
    person: { id: person, isModerator: false, isManager: false, roleIds: [] },
    place: { channelId: channel },
  };
}

describe('conversations', () => {
  it('are one a person and channel', () => {
    const conversations = createConversations({ now: () => 0 });

    conversations.remember(asking('1', 'a'), 'first');
    conversations.remember(asking('1', 'a'), 'second');
    conversations.remember(asking('2', 'a'), 'other');

    expect(conversations.recall(asking('1', 'a'))).toEqual(['first', 'second']);
    expect(conversations.recall(asking('2', 'a'))).toEqual(['other']);
    expect(conversations.recall(asking('1', 'b'))).toEqual([]);
  });

  it('are over after a quarter of an hour of silence', () => {
    let now = 0;
    const conversations = createConversations({ now: () => now });
    conversations.remember(asking('1', 'a'), 'first');

    now = 15 * 60_000;
    expect(conversations.recall(asking('1', 'a'))).toEqual(['first']);
    now += 1;
    expect(conversations.recall(asking('1', 'a'))).toEqual([]);
  });

  it('keep no more than the last eight questions', () => {
    const conversations = createConversations({ now: () => 0 });

    for (let at = 1; at <= 20; at++) conversations.remember(asking('1', 'a'), `${at}`);

    expect(conversations.recall(asking('1', 'a'))).toEqual(
      [13, 14, 15, 16, 17, 18, 19, 20].map(String),
    );
  });

  it('of a person are forgotten everywhere', () => {
    const conversations = createConversations({ now: () => 0 });
    conversations.remember(asking('1', 'a'), 'first');
    conversations.remember(asking('1', 'b'), 'second');
    conversations.remember(asking('11', 'a'), 'other');

    conversations.forget('1');

    expect(conversations.recall(asking('1', 'a'))).toEqual([]);
    expect(conversations.recall(asking('1', 'b'))).toEqual([]);
    expect(conversations.recall(asking('11', 'a'))).toEqual(['other']);
  });

  it('are bounded: the longest silent goes first', () => {
    const conversations = createConversations({ now: () => 0 });

    for (let at = 0; at <= 10_000; at++) conversations.remember(asking(`${at}`, 'a'), 'q');

    expect(conversations.recall(asking('0', 'a'))).toEqual([]);
    expect(conversations.recall(asking('1', 'a'))).toEqual(['q']);
  });
});
