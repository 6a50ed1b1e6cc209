import { answerAlone } from './answer-alone.js';
import { answerAround } from './answer-around.js';
import { abstain } from './answer-base.js';
import { answerFollowUp } from './answer-follow-up.js';
import { askedLanguage } from './asked-language.js';
import type { Asking } from './asking.js';
import { turnOf } from './asking.js';
import { parseQuestion, rephrase } from './parse-question.js';
import { phrasesFor } from './phrases/all-phrases.js';
import type { Scope } from './scope.js';
import { smallTalkOf } from './small-talk.js';
import { correctSpelling } from './spelling/correct-spelling.js';
import { stripCourtesies } from './strip-courtesies.js';
import type { Turn } from './turn.js';

/**
 * Answers a question.
 *
 * @param text - As typed; anything at all.
 * @param conversation - The turns before it, oldest first.
 */
export function answerQuestion(text: string, scope: Scope, conversation: readonly Turn[]): Turn {
  const asking = readAsking(text, scope, conversation);
  const { question, phrases } = asking;
  const aside = question.words.length === 0 ? 'empty' : smallTalkOf(question, phrases);
  if (aside)
    return turnOf(asking, { reading: { kind: 'small-talk' }, answer: abstain(asking, aside) });
  return answerFollowUp(asking) ?? answerAround(asking) ?? answerAlone(asking);
}

function readAsking(text: string, scope: Scope, conversation: readonly Turn[]): Asking {
  const typed = parseQuestion(text);
  const language = askedLanguage(typed.text, scope.articles);
  const phrases = phrasesFor(typed.text, language);
  const { text: corrected, corrections } = correctSpelling(typed.text, {
    vocabulary: scope.vocabulary(),
    language,
    asking: phrases.askingWords,
    shorthand: phrases.shorthand,
  });
  const question = corrected === typed.text ? typed : rephrase(typed, corrected);
  const bare = stripCourtesies(question, phrases);
  return { question, corrections, bare, phrases, scope, conversation };
}
