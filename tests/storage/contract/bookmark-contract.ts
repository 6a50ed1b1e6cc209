import { expect, it } from 'vitest';
import { storeLimits } from '../../../src/core/ports/store-limits.js';
import { ada, ben, many, referTo, type Subject } from './subject.js';

export function bookmarkContract(subject: Subject): void {
  const add = (userId: string, words: string, start = 0) =>
    subject.stores.bookmarks.add({ userId, reference: referTo(words, start) });
  const words = async (page: number, size = 2) => {
    const list = await subject.stores.bookmarks.list(ada, { page, size });
    return { ...list, items: list.items.map(({ reference }) => reference.span.start) };
  };

  it('keeps a bookmark with its note and time', async () => {
    const { bookmarks } = subject.stores;
    const reference = referTo('Words.', 12);

    const outcome = await bookmarks.add({
      userId: ada,
      reference,
      note: 'Read “it” again; 再读 🙂',
    });

    expect(outcome).toMatchObject({
      kind: 'added',
      bookmark: {
        userId: ada,
        reference,
        note: 'Read “it” again; 再读 🙂',
        createdAt: subject.now(),
      },
    });
    expect(await bookmarks.all(ada)).toEqual('bookmark' in outcome ? [outcome.bookmark] : []);
  });

  it('keeps a span once for each person', async () => {
    const first = await add(ada, 'Words.');

    const again = await add(ada, 'Words.');
    const others = await add(ben, 'Words.');

    expect(again).toEqual({ ...first, kind: 'already' });
    expect(others.kind).toBe('added');
  });

  it('counts changed words at the same place as another span', async () => {
    await add(ada, 'Words.');

    expect((await add(ada, 'Swords')).kind).toBe('added');
  });

  it('keeps a span once when it is added many times at once', async () => {
    const outcomes = await Promise.all(many(20, () => add(ada, 'Words.')));

    expect(outcomes.filter(({ kind }) => kind === 'added')).toHaveLength(1);
    expect(await subject.stores.bookmarks.all(ada)).toHaveLength(1);
  });

  it('pages a list, newest first, with the last page for one past it', async () => {
    expect(await words(1)).toEqual({ items: [], page: 1, pages: 1, total: 0 });
    for (const start of [10, 30, 20]) await add(ada, 'Words.', start);
    await add(ben, 'Words.', 40);

    expect(await words(1)).toEqual({ items: [20, 30], page: 1, pages: 2, total: 3 });
    expect(await words(2)).toEqual({ items: [10], page: 2, pages: 2, total: 3 });
    expect(await words(9)).toEqual({ items: [10], page: 2, pages: 2, total: 3 });
  });

  it('lists and exports by article', async () => {
    const { bookmarks } = subject.stores;
    await bookmarks.add({ userId: ada, reference: referTo('Words.', 9, 'b') });
    await bookmarks.add({ userId: ada, reference: referTo('Words.', 5, 'b') });
    await bookmarks.add({ userId: ada, reference: referTo('Words.', 7, 'a') });

    const list = await bookmarks.list(ada, { page: 1, size: 10, article: 'b' });
    const all = await bookmarks.all(ada);

    expect(list.total).toBe(2);
    expect(all.map(({ reference }) => reference.span.start)).toEqual([7, 5, 9]);
  });

  it('changes and removes a note', async () => {
    const { bookmarks } = subject.stores;
    await add(ada, 'Words.');
    const [bookmark] = await bookmarks.all(ada);
    const id = bookmark?.id ?? 0;

    expect(await bookmarks.setNote(ada, id, 'Mine')).toEqual({ kind: 'changed' });
    expect((await bookmarks.all(ada))[0]?.note).toBe('Mine');
    expect(await bookmarks.setNote(ben, id, 'Not mine')).toEqual({ kind: 'missing' });
    expect(await bookmarks.setNote(ada, id)).toEqual({ kind: 'changed' });
    expect((await bookmarks.all(ada))[0]).toEqual(bookmark);
  });

  it('lets only its owner remove a bookmark, and never uses its id again', async () => {
    const { bookmarks } = subject.stores;
    await add(ada, 'Words.');
    const id = (await bookmarks.all(ada))[0]?.id ?? 0;

    expect(await bookmarks.remove(ben, id)).toBe(false);
    expect(await bookmarks.remove(ada, id)).toBe(true);
    expect(await bookmarks.remove(ada, id)).toBe(false);
    await add(ada, 'Words.');
    expect((await bookmarks.all(ada))[0]?.id).toBeGreaterThan(id);
  });

  it.each([Number.NaN, -1, 0.5, 2 ** 60])('has no bookmark with the id %s', async (id) => {
    const { bookmarks } = subject.stores;

    expect(await bookmarks.remove(ada, id)).toBe(false);
    expect(await bookmarks.setNote(ada, id, 'Mine')).toEqual({ kind: 'missing' });
  });

  it('is full at its limit and has room again after a removal', async () => {
    const { bookmarks } = subject.stores;
    for (let start = 0; start < storeLimits.bookmarksPerUser; start += 1) {
      await add(ada, 'Words.', start);
    }

    expect(await add(ada, 'One more.')).toEqual({ kind: 'full' });
    expect((await add(ada, 'Words.')).kind).toBe('already');
    await bookmarks.remove(ada, (await bookmarks.all(ada))[0]?.id ?? 0);
    expect((await add(ada, 'One more.')).kind).toBe('added');
  });

  it.each([
    ['a long note', { note: 'x'.repeat(501) }, /note of 1 to 500 characters, got 501/],
    ['a NUL', { note: 'a\0b' }, /without NUL, got "a\\u0000b"/],
    ['half a character', { note: 'a\ud83d' }, /whole characters/],
    ['a span that ends before it starts', { reference: backwards }, /got 5-4/],
    ['words for a fingerprint', { reference: unmarked }, /16 hexadecimal digits, got "words"/],
    ['no user', { userId: '' }, /user's id/],
    ['SQL for a user', { userId: "1'; drop table bookmark; --" }, /user's id/],
  ])('refuses %s', async (_, wrong, message) => {
    const bookmark = { userId: ada, reference: referTo('Words.'), ...wrong };

    await expect(subject.stores.bookmarks.add(bookmark)).rejects.toThrow(message);
  });

  it.each([
    ['a page size of 101', { page: 1, size: 101 }],
    ['page 0', { page: 0, size: 10 }],
    ['half a page', { page: 0.5, size: 10 }],
  ])('refuses %s', async (_, request) => {
    await expect(async () => subject.stores.bookmarks.list(ada, request)).rejects.toThrow(
      RangeError,
    );
  });

  it('takes a note of 500 characters outside the basic plane', async () => {
    const note = '🙂'.repeat(500);

    await subject.stores.bookmarks.add({ userId: ada, reference: referTo('Words.'), note });

    expect((await subject.stores.bookmarks.all(ada))[0]?.note).toBe(note);
  });

  it('finds nothing for SQL in the place of an id', async () => {
    await add(ada, 'Words.');

    expect(await subject.stores.bookmarks.all("' or '1' = '1")).toEqual([]);
  });
}

const backwards = { ...referTo('Words.'), span: { start: 5, end: 4 } };
const unmarked = { ...referTo('Words.'), fingerprint: 'words' };
