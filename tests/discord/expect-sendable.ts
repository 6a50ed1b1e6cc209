import { expect } from 'vitest';
import { messageBody } from '../../src/discord/message-body.js';
import type { MessageView } from '../../src/discord/reply.js';
import { limits } from '../../src/discord/views/limits.js';

/** Expects that Discord takes a message, and that its quotes are the article's words. */
export function expectSendable(message: MessageView): void {
  const { content, components, allowed_mentions } = messageBody(message, { isPrivate: false });
  expect(allowed_mentions).toEqual({ parse: [], users: [], replied_user: false });
  expect(content.trim()).not.toBe('');
  expect(content.length).toBeLessThanOrEqual(limits.content);
  expect(components.length).toBeLessThanOrEqual(limits.rows);
  const buttons = components.flatMap((row) => {
    expect(row.components.length).toBeGreaterThan(0);
    expect(row.components.length).toBeLessThanOrEqual(limits.buttonsPerRow);
    return row.components;
  });
  const ids = buttons.map((button) => ('custom_id' in button ? button.custom_id : ''));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(id).not.toBe('');
    expect(id.length).toBeLessThanOrEqual(limits.customId);
  }
  for (const button of buttons) {
    const label = 'label' in button ? (button.label ?? '') : '';
    expect(label.trim()).not.toBe('');
    expect(label.length).toBeLessThanOrEqual(limits.buttonLabel);
  }
}

/** Lists the labels of a message's buttons; those greyed out in parentheses. */
export function labelsOf({ components }: Pick<MessageView, 'components'>): readonly string[] {
  return components.flatMap((row) =>
    row.components.map((button) => {
      const label = 'label' in button ? (button.label ?? '') : '';
      return button.disabled ? `(${label})` : label;
    }),
  );
}
