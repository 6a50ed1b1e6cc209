import type { ModalJson } from '../../core/ports/playground.js';
import { modalView } from '../view/modal-view.js';
import type { ChatTexts } from '../view/texts.js';
import { buildElement } from './build-dom.js';

/**
 * Opens a form over the page, and closes it again.
 *
 * @returns What was typed, by the field's name; nothing when the form was left.
 */
export function openModal(
  modal: ModalJson,
  texts: ChatTexts,
): Promise<Readonly<Record<string, string>> | undefined> {
  const dialog = buildElement(modalView(modal, texts));
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('Expected a dialog');
  document.body.append(dialog);
  return new Promise((resolve) => {
    let values: Readonly<Record<string, string>> | undefined;
    dialog.querySelector('form')?.addEventListener('submit', (event) => {
      const data = event.currentTarget instanceof HTMLFormElement && event.currentTarget;
      if (!data) return;
      values = Object.fromEntries(
        [...new FormData(data)].map(([name, value]) => [name, String(value)]),
      );
    });
    dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(values);
    });
    dialog.showModal();
  });
}
