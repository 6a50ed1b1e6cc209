import { storeLimits } from '../../core/ports/store-limits.js';
import type { ButtonState } from '../buttons/button-state.js';
import { encodeButton } from '../buttons/encode-button.js';
import type { ModalReply } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import { limits } from '../views/limits.js';
import { shorten } from '../views/shorten.js';

/** Asks what somebody expected of an answer that did not help. */
export function feedbackModal(state: ButtonState, { feedback }: Texts): ModalReply {
  return {
    kind: 'modal',
    modal: {
      customId: encodeButton(state),
      title: shorten(feedback.title, limits.modalTitle),
      fields: [
        {
          name: 'expected',
          label: shorten(feedback.expected, limits.fieldLabel),
          placeholder: shorten(feedback.placeholder, limits.fieldPlaceholder),
          maxLength: storeLimits.expected,
          isLong: true,
          isRequired: false,
        },
      ],
    },
  };
}
