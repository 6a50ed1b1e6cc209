import { element } from '../view/element-tree.js';
import type { ChatTexts } from '../view/texts.js';
import { buildElement } from './build-dom.js';

/** Which message the next one replies to, as shown above the box to write in. */
export interface ReplyBar {
  begin(messageId: string): void;
  cancel(): void;
  /** Reads and forgets the message; nothing when there is none. */
  take(): string | undefined;
}

/** Creates the bar, which is shown only while a reply is being written. */
export function createReplyBar(place: HTMLElement, texts: ChatTexts): ReplyBar {
  let replyTo: string | undefined;
  const cancel = (): void => {
    replyTo = undefined;
    place.replaceChildren();
  };
  return {
    begin(messageId) {
      replyTo = messageId;
      const bar = buildElement(
        element('p', { class: 'reply-bar' }, [
          element('span', {}, [
            `${texts.replyingTo} `,
            element('strong', {}, [texts.names.footnote]),
          ]),
          element('button', { type: 'button', class: 'cancel', 'aria-label': texts.cancelReply }, [
            '×',
          ]),
        ]),
      );
      bar.querySelector('button')?.addEventListener('click', cancel);
      place.replaceChildren(bar);
    },
    cancel,
    take() {
      const taken = replyTo;
      cancel();
      return taken;
    },
  };
}
