import { describe, expect, it } from 'vitest';
import { commandBodies } from '../../src/discord/command-bodies.js';
import { normalizeCommand } from '../../src/discord/normalize-command.js';

describe('normalizeCommand', () => {
  it.each(
    commandBodies({ scope: 'everywhere', hasMessageContent: true }).map(
      (body) => [body.name, body] as const,
    ),
  )('finds /%s the same as Discord hands it back', (_name, body) => {
    const registered = {
      id: '1',
      application_id: '2',
      version: '3',
      default_member_permissions: null,
      nsfw: false,
      dm_permission: true,
      type: 1,
      ...body,
      contexts: [...(body.contexts ?? [])].reverse(),
      integration_types: [...(body.integration_types ?? [])].reverse(),
    };

    expect(normalizeCommand(registered)).toBe(normalizeCommand(body));
  });

  it.each([
    ['a description', { description: 'other' }],
    ['a translation', { name_localizations: { 'zh-CN': '其他' } }],
    ['an option', { options: [] }],
    ['a context', { contexts: [0] }],
    ['a permission', { default_member_permissions: '32' }],
  ])('sees %s that differs', (_name, change) => {
    const [body] = commandBodies({ scope: 'everywhere', hasMessageContent: true });
    if (!body) throw new Error('Expected a command');

    expect(normalizeCommand({ ...body, ...change })).not.toBe(normalizeCommand(body));
  });
});
