import type { RequestServices } from '../bot-services.js';
import { decodeButton } from '../buttons/decode-button.js';
import { giveFeedback } from '../buttons/give-feedback.js';
import { answerTyped } from '../buttons/solo-deed.js';
import { settleQuestion } from '../buttons/study-deed.js';
import { whyNot } from '../buttons/why-not.js';
import { privateText } from '../private-text.js';
import type { Reply } from '../reply.js';
import type { ModalRequest } from '../request.js';
import { addOpenQuestion } from './add-open-question.js';

/** Takes in a form: its custom id is the state of the button that opened it. */
export async function handleModal(
  request: ModalRequest,
  services: RequestServices,
): Promise<Reply> {
  const state = decodeButton(request.customId, services.library.articles);
  switch (state?.kind) {
    case 'not-helpful':
      return giveFeedback(request, services, {
        verdict: 'not-helpful',
        places: state.places,
        expected: request.values.expected,
      });
    case 'open-question':
      return addOpenQuestion(state, request, services);
    case 'study':
      return settleQuestion(state, request, services);
    case 'solo':
      return answerTyped(state, request, services);
    default:
      return privateText(whyNot(request, services));
  }
}
