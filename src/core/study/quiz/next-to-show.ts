import type { KeptQuiz } from '../../ports/quiz-store.js';
import { isShown } from './is-shown.js';

/** The next thing that people are to see of a quiz; `instead` is the message that it replaces. */
export type ToShow =
  | {
      readonly kind: 'card';
      readonly card: number;
      readonly until: number;
      readonly instead?: string;
    }
  | { readonly kind: 'solution'; readonly card: number; readonly instead?: string }
  | { readonly kind: 'scores' };

/**
 * Tells what is to be shown next, from where a quiz stands and what is shown: so nothing is
 * left out or shown twice, whatever came between. A card that is open is closed first.
 *
 * @returns Undefined when all is shown.
 */
export function nextToShow({ quiz, shown }: Pick<KeptQuiz, 'quiz' | 'shown'>): ToShow | undefined {
  const { phase } = quiz;
  if (isShown(quiz, shown)) return undefined;
  if (shown.kind === 'asking') {
    const instead = shown.messageId;
    const isSame = phase.kind === 'asking' && phase.card === shown.card;
    if (isSame) return { kind: 'card', card: phase.card, until: phase.until, instead };
    return { kind: 'solution', card: shown.card, instead };
  }
  switch (phase.kind) {
    case 'asking':
      return { kind: 'card', card: phase.card, until: phase.until };
    case 'solved':
      return { kind: 'solution', card: phase.card };
    case 'stopped':
      return undefined;
    case 'over':
      return { kind: 'scores' };
  }
}
