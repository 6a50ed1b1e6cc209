import type { Question } from './parse-question.js';
import type { Phrases } from './phrases/phrases.js';

/** Takes off what says nothing: "please tell me", "in this article". Never empty. */
export function stripCourtesies({ plain }: Question, { courtesies }: Phrases): string {
  let bare = plain;
  for (const pattern of courtesies) {
    const rest = bare.replace(pattern, '').trim();
    if (rest !== '') bare = rest;
  }
  return bare;
}
