import type { AbstainReason } from './answer.js';
import type { Question } from './parse-question.js';
import type { Phrases } from './phrases/phrases.js';

/** Longer questions than this are about something. */
const MAX_WORDS = 14;

/** Tells a greeting, thanks, an insult or idle talk; `undefined` for everything else. */
export function smallTalkOf(
  { plain, words }: Question,
  { smallTalk }: Phrases,
): AbstainReason | undefined {
  if (words.length > MAX_WORDS) return undefined;
  if (smallTalk.greeting.test(plain)) return 'greeting';
  if (smallTalk.thanks.test(plain)) return 'thanks';
  if (smallTalk.insult.test(plain)) return 'insult';
  return smallTalk.chatter.test(plain) ? 'no-term' : undefined;
}
