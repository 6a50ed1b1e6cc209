import { describe, expect, it } from 'vitest';
import { createSessionList } from '../../src/web/session-list.js';

describe('createSessionList', () => {
  it('knows only the sessions that it opened', () => {
    const sessions = createSessionList();
    const id = sessions.open();

    expect(sessions.touch(id)).toBe(true);
    expect(sessions.touch('another')).toBe(false);
  });

  it('forgets the one that has been quiet longest when it is full', () => {
    const sessions = createSessionList(2);
    const first = sessions.open();
    const second = sessions.open();
    sessions.touch(first);
    const third = sessions.open();

    expect([first, second, third].map((id) => sessions.touch(id))).toEqual([true, false, true]);
  });
});
