import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commandBodies } from '../../../src/discord/command-bodies.js';
import { commands } from '../../../src/discord/commands/index.js';
import { limits } from '../../../src/discord/views/limits.js';

const NAME = /^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u;

interface Named {
  readonly name: string;
  readonly description?: string | undefined;
  readonly name_localizations?:
    | Readonly<Record<string, string | null | undefined>>
    | null
    | undefined;
  readonly description_localizations?:
    | Readonly<Record<string, string | null | undefined>>
    | null
    | undefined;
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
}

function withOptions(named: Named): readonly Named[] {
  return [named, ...(named.options ?? []).flatMap((option) => withOptions(option as Named))];
}

function textLength({ name, description = '', ...rest }: Named): number {
  const longest = (own: string, map: Named['name_localizations']) =>
    Math.max(own.length, ...Object.values(map ?? {}).map((text) => text?.length ?? 0));
  return (
    longest(name, rest.name_localizations) + longest(description, rest.description_localizations)
  );
}

describe('the registry of commands', () => {
  it('names each command once, in every language', () => {
    for (const nameOf of [
      ({ name }: Named) => name,
      ({ name_localizations: names }: Named) => names?.['zh-CN'] ?? '',
    ]) {
      const names = commands.map(({ data }) => nameOf(data));
      expect(new Set(names).size).toBe(commands.length);
    }
  });

  it.each(commands.map(({ data }) => [data.name, data] as const))(
    '/%s keeps to Discord’s limits, in English and Chinese',
    (_name, data) => {
      const all = withOptions(data);

      for (const one of all) {
        const chinese = one.name_localizations?.['zh-CN'] ?? '';
        const description = one.description_localizations?.['zh-CN'] ?? '';
        expect(one.name).toMatch(NAME);
        expect(chinese).toMatch(NAME);
        expect(chinese).toMatch(/\p{Script=Han}/u);
        expect(description).toMatch(/\p{Script=Han}/u);
        for (const text of [one.description ?? '', description]) {
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(limits.commandDescription);
        }
      }
      expect(all.reduce((sum, one) => sum + textLength(one), 0)).toBeLessThanOrEqual(
        limits.commandText,
      );
      const flags = (data.options ?? []).map(({ required }) => required === true);
      expect(flags).toEqual([...flags].sort((a, b) => Number(b) - Number(a)));
    },
  );

  it('leaves out what the commands of one server lack', () => {
    for (const body of commandBodies({ scope: 'one server', hasMessageContent: true })) {
      expect(body).not.toHaveProperty('contexts');
      expect(body).not.toHaveProperty('integration_types');
    }
  });
});
