import { writeSync } from 'node:fs';
import { openStores } from '../../src/storage/open-stores.js';

/**
 * Writes to the stores of the folder given until it is killed. Each write that the stores have
 * acknowledged is told in a line, at once: a bookmark's note, or the name of a voter.
 */
const [path = '', run = ''] = process.argv.slice(2);
const stores = await openStores({ kind: 'directory', path }, { now: () => Date.now() });
const question = await stores.openQuestions.add({
  place: { channelId: '1' },
  text: `Question ${run}?`,
  addedBy: '1',
});
const questionId = 'question' in question ? question.question.id : 0;

const tell = (line: string) => writeSync(1, `${line}\n`);

async function bookmark(start: number): Promise<void> {
  const note = `bookmark-${run}-${start}`;
  const reference = {
    article: 'an-article',
    span: { start, end: start + 1 },
    fingerprint: '0'.repeat(16),
  };
  await stores.bookmarks.add({ userId: `${run}-${start % 50}`, reference, note });
  tell(note);
}

async function vote(number: number): Promise<void> {
  const userId = `voter-${run}-${number}`;
  await stores.openQuestions.upvote(questionId, userId);
  tell(userId);
}

for (let number = 0; ; number += 4) {
  await Promise.all([
    bookmark(number),
    vote(number),
    bookmark(number + 1),
    vote(number + 1),
    bookmark(number + 2),
    bookmark(number + 3),
  ]);
}
