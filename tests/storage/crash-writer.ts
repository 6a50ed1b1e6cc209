import { writeSync } from 'node:fs';
import { openStores } from '../../src/storage/open-stores.js';

/**
 * Writes to the stores of the folder given until it is killed. Each write that the stores have
 * acknowledged is told in a line, at once: `kind-run-number`, with the id of an open question
 * behind it.
 */
const [path = '', run = ''] = process.argv.slice(2);
const stores = await openStores({ kind: 'directory', path }, { now: () => Date.now() });
const asked = await stores.openQuestions.add({
  place: { channelId: '1' },
  text: `Question ${run}?`,
  addedBy: '1',
});
const votedId = 'question' in asked ? asked.question.id : 0;

type Write = (line: string, number: number) => Promise<string | undefined>;

const referenceTo = (start: number) => ({
  article: 'an-article',
  span: { start, end: start + 1 },
  fingerprint: start.toString(16).padStart(16, '0'),
});

const writes: Readonly<Record<string, Write>> = {
  async bookmark(line, number) {
    const userId = `${run}-${number % 50}`;
    await stores.bookmarks.add({ userId, reference: referenceTo(number), note: line });
    return line;
  },
  async vote(line) {
    await stores.openQuestions.upvote(votedId, line);
    return line;
  },
  async setting(line) {
    await stores.settings.setChannel({ guildId: run, channelId: line }, { article: line });
    return line;
  },
  async feedback(line) {
    await stores.feedback.give({ answerId: line, userId: run, verdict: 'helpful' });
    return line;
  },
  async question(line, number) {
    const place = { channelId: `${run}-${number % 50}` };
    const added = await stores.openQuestions.add({ place, text: line, addedBy: run });
    return 'question' in added ? `${line}-${added.question.id}` : undefined;
  },
  async discussion(line, number) {
    const passage = referenceTo(number);
    const claim = await stores.discussions.claim({ guildId: run, channelId: '1', passage });
    const isKept =
      claim.kind === 'claimed' && (await stores.discussions.confirm(claim.claim, line));
    return isKept ? line : undefined;
  },
};

for (let number = 0; ; number += 1) {
  await Promise.all(
    Object.entries(writes).map(async ([kind, write]) => {
      const told = await write(`${kind}-${run}-${number}`, number);
      if (told !== undefined) writeSync(1, `${told}\n`);
    }),
  );
}
