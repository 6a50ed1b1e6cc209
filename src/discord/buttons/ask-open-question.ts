import type { RequestServices } from '../bot-services.js';
import { openQuestionModal } from '../modals/open-question-modal.js';
import { privateText } from '../private-text.js';
import type { Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import { textsFor } from '../texts/languages.js';
import type { ButtonState } from './button-state.js';
import { readQuestion } from './read-question.js';

/**
 * Opens the form of an open question. The asker finds the question in it; others write their
 * own, for nobody's words are kept but by themselves.
 */
export async function askOpenQuestion(
  state: Extract<ButtonState, { readonly kind: 'open-question' }>,
  request: ButtonRequest,
  services: RequestServices,
): Promise<Reply> {
  const texts = textsFor(request.locale);
  if (await services.stores.privacy.isOptedOut(request.person.id)) {
    return privateText(texts.feedback.optedOut);
  }
  const isAsker = state.askerId === request.person.id;
  return openQuestionModal(state, isAsker ? readQuestion(request, services) : undefined, texts);
}
