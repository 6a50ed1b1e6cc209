import type { AnchoredPrompt, Prompt } from './prompt.js';

/**
 * Chooses prompts for a part: the best that were not posted yet, of different kinds and about
 * different sentences while there are such; the plain one when there are none.
 *
 * @param prompts - What can be asked of the part, best first.
 * @param posted - What was asked already.
 * @returns At least one, at most `count`.
 */
export function choosePrompts(
  prompts: readonly AnchoredPrompt[],
  posted: readonly Prompt[],
  count: number,
): readonly Prompt[] {
  const sentences = new Set(
    posted.flatMap((one) => (one.kind === 'plain' ? [] : one.sentence.fingerprint)),
  );
  const fresh = prompts.filter(({ sentence }) => !sentences.has(sentence.fingerprint));
  const chosen: AnchoredPrompt[] = [];
  for (const isOther of [isOtherKind, isOtherSentence]) {
    for (const one of fresh) {
      if (chosen.length < count && isOther(one, chosen)) chosen.push(one);
    }
  }
  return chosen.length > 0 ? chosen : [{ kind: 'plain' }];
}

function isOtherKind(one: AnchoredPrompt, chosen: readonly AnchoredPrompt[]): boolean {
  return isOtherSentence(one, chosen) && chosen.every(({ kind }) => kind !== one.kind);
}

function isOtherSentence({ sentence }: AnchoredPrompt, chosen: readonly AnchoredPrompt[]): boolean {
  return chosen.every((other) => other.sentence.fingerprint !== sentence.fingerprint);
}
