import type { AnchoredPrompt, Prompt } from './prompt.js';

/**
 * Chooses prompts for a part: the best that were not posted yet, of kinds that the part was not
 * asked about yet, so that no question is put twice; kinds that were asked often in other parts
 * come last. The plain one when there are none.
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
  const kinds = new Set(here.map(({ kind }) => kind));
  const asked = ({ kind }: Prompt) => anywhere.filter((one) => one.kind === kind).length;
  const fresh = prompts
    .filter(({ sentence, kind }) => !sentences.has(sentence.fingerprint) && !kinds.has(kind))
    .map((prompt) => ({ prompt, turns: Math.floor(asked(prompt) / turnsOfKind) }))
    .sort((one, other) => one.turns - other.turns)
    .map(({ prompt }) => prompt);
  const chosen: AnchoredPrompt[] = [];
  for (const one of fresh) {
    if (chosen.length < count && isOther(one, chosen)) chosen.push(one);
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

function isOther({ kind, sentence }: AnchoredPrompt, chosen: readonly AnchoredPrompt[]): boolean {
  return chosen.every(
    (other) => other.kind !== kind && other.sentence.fingerprint !== sentence.fingerprint,
  );
}
