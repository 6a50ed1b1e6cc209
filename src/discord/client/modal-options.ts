import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { ModalField, ModalView } from '../reply.js';

/** Turns a form into what Discord takes. */
export function modalOptions({
  customId,
  title,
  fields,
}: ModalView): APIModalInteractionResponseCallbackData {
  return { custom_id: customId, title, components: fields.map(labelled) };
}

function labelled(field: ModalField): APILabelComponent {
  const { name, label, placeholder, value, maxLength, isLong, isRequired } = field;
  return {
    type: ComponentType.Label,
    label,
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
      max_length: maxLength,
      required: isRequired,
      ...(placeholder === undefined ? {} : { placeholder }),
      ...(value === undefined ? {} : { value }),
    },
  };
}
