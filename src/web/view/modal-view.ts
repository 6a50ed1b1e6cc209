import type { ModalJson } from '../../core/ports/playground.js';
import { element, type TreeElement } from './element-tree.js';
import type { ChatTexts } from './texts.js';

/** Shows a form as Discord does: its title, its fields, and how to leave it. */
export function modalView({ title, fields }: ModalJson, texts: ChatTexts): TreeElement {
  return element('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' }, [
    element('form', { method: 'dialog' }, [
      element('h2', { id: 'modal-title' }, [title]),
      ...fields.map(fieldView),
      element('p', { class: 'modal-problem', role: 'alert' }),
      element('div', { class: 'modal-foot' }, [
        element('button', { type: 'button', class: 'button button-secondary', 'data-close': '' }, [
          texts.cancel,
        ]),
        element('button', { type: 'submit', class: 'button button-primary' }, [texts.submit]),
      ]),
    ]),
  ]);
}

function fieldView(field: ModalJson['fields'][number]): TreeElement {
  const { name, label, placeholder, value, maxLength, isLong, isRequired } = field;
  const id = `field-${name}`;
  const common = {
    id,
    name,
    maxlength: String(maxLength),
    ...(placeholder ? { placeholder } : {}),
    ...(isRequired ? { required: '' } : {}),
  };
  return element('p', { class: 'modal-field' }, [
    element('label', { for: id }, [label, ...(isRequired ? [' *'] : [])]),
    isLong
      ? element('textarea', { ...common, rows: '4' }, value ? [value] : [])
      : element('input', { ...common, type: 'text', ...(value ? { value } : {}) }),
  ]);
}
