import type { AnchoredPrompt, Prompt } from './prompt.js';

/**
 * Chooses prompts for a part: the best that were not posted yet, of kinds that the part was not
 * asked about yet; kinds that were asked often in other parts come last. Where a part has no
 * other kind, a kind is asked a second time, of another sentence and in other words, so that no
 * question is put twice. The plain one when there are none.
 *
 * @param prompts - What can be asked of the part, best first.
 * @param posted - What was asked already: `here` of the part, `anywhere` of all parts.
 * @returns At least one, at most `count`.
 */
export function choosePrompts(
  prompts: readonly AnchoredPrompt[],
  { here = [], anywhere = [] }: PostedPrompts,
  count: number,
): readonly Prompt[] {
  const sentences = new Set(
    anywhere.flatMap((one) => (one.kind === 'plain' ? [] : one.sentence.fingerprint)),
  );
  const asked = ({ kind }: Prompt) => anywhere.filter((one) => one.kind === kind).length;
  const fresh = prompts
    .filter(({ sentence }) => !sentences.has(sentence.fingerprint))
    .map((prompt) => ({ prompt, turns: Math.floor(asked(prompt) / turnsOfKind) }))
    .sort((one, other) => one.turns - other.turns)
    .map(({ prompt }) => prompt);
  const chosen: AnchoredPrompt[] = [];
  for (const times of [0, 1]) {
    for (const one of fresh) {
      const before = [...here, ...chosen].filter(({ kind }) => kind === one.kind).length;
      if (chosen.length >= count || before !== times || !isOther(one, chosen)) continue;
      chosen.push(times === 0 ? one : { ...one, again: true });
    }
  }
  return chosen.length > 0 ? chosen : [{ kind: 'plain' }];
}

/** What a group was asked already. */
export interface PostedPrompts {
  readonly here?: readonly Prompt[];
  readonly anywhere?: readonly Prompt[];
}

/** After so many of a kind, those of other kinds come first. */
const turnsOfKind = 2;

function isOther({ sentence }: AnchoredPrompt, chosen: readonly AnchoredPrompt[]): boolean {
  return chosen.every((other) => other.sentence.fingerprint !== sentence.fingerprint);
}
