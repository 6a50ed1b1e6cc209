import { storeLimits } from '../../core/ports/store-limits.js';
import type { ButtonState } from '../buttons/button-state.js';
import { encodeButton } from '../buttons/encode-button.js';
import type { ModalReply } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import { limits } from '../views/limits.js';
import { shorten } from '../views/shorten.js';

/**
 * Asks for the words of an open question; whoever sends the form agrees to their being kept.
 *
 * @param question - What stands there already; the form opens empty when absent.
 */
export function openQuestionModal(
  state: ButtonState,
  question: string | undefined,
  { openQuestion }: Texts,
): ModalReply {
  return {
    kind: 'modal',
    modal: {
      customId: encodeButton(state),
      title: shorten(openQuestion.title, limits.modalTitle),
      fields: [
        {
          name: 'question',
          label: shorten(openQuestion.question, limits.fieldLabel),
          placeholder: shorten(openQuestion.placeholder, limits.fieldPlaceholder),
          ...(question === undefined ? {} : { value: shorten(question, storeLimits.question) }),
          maxLength: storeLimits.question,
          isLong: true,
          isRequired: true,
        },
      ],
    },
  };
}
