import type { ModalJson } from '../../core/ports/playground.js';
import { modalView } from '../view/modal-view.js';
import type { ChatTexts } from '../view/texts.js';
import { buildElement } from './build-dom.js';

/**
 * Opens a form over the page. It closes when it is left, or when what was typed has been sent;
 * what could not be sent stays there.
 *
 * @param send - Is given what was typed, by the field's name; returns what went wrong, in words
 *   for the person.
 */
export function openModal(
  modal: ModalJson,
  texts: ChatTexts,
  send: (values: Readonly<Record<string, string>>) => Promise<string | undefined>,
): void {
  const dialog = buildElement(modalView(modal, texts));
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('Expected a dialog');
  document.body.append(dialog);
  const problem = dialog.querySelector('.modal-problem');
  let isSending = false;
  const submit = async (form: HTMLFormElement): Promise<void> => {
    const values = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    isSending = true;
    const message = await send(Object.fromEntries(values));
    isSending = false;
    if (message === undefined) dialog.close();
    else if (problem) problem.textContent = message;
  };
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (form instanceof HTMLFormElement && !isSending) void submit(form);
  });
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}
