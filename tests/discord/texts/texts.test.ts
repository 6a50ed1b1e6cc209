import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/discord/texts/en.js';
import { textsFor, translations } from '../../../src/discord/texts/languages.js';
import { chinese } from '../../../src/discord/texts/zh-CN.js';

const SOURCE = fileURLToPath(new URL('../../../src/discord', import.meta.url));

/** Groups whose texts are looked up by the names of what they are about. */
const NAMED = ['commands', 'subcommands', 'choices', 'options', 'messageCommands'];

// The reasons in `refusal` are the core's; TypeScript checks that each has its text.

/** Lists the texts by their path: `button.before`. */
function leaves(texts: object, path = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(texts).flatMap(([key, value]): readonly (readonly [string, unknown])[] =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[`${path}${key}`, value]],
  );
}

/** The words of all files but the texts themselves, read once for all. */
const words = new Set(
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('texts'))
    .flatMap((file) => readFileSync(join(SOURCE, file), 'utf8').match(/\w+/gu) ?? []),
);

describe('the texts', () => {
  it.each(Object.entries(translations))('in %s are all there, and no others', (_locale, texts) => {
    const kinds = (list: ReturnType<typeof leaves>) =>
      list.map(([path, text]) => [path, typeof text, text === '' ? 'empty' : 'full']);

    expect(kinds(leaves(texts))).toEqual(kinds(leaves(english)));
  });

  it.each(leaves(english).map(([path]) => [path]))('use %s', (path) => {
    const [group = '', ...rest] = path.split('.');
    const inside = NAMED.includes(group) ? rest[0] : rest.at(-1);
    // Some are found by what the core calls them: their group is named.
    const isByKind = /^(?:study\.(?:over|prompts)|quiz\.(?:asks|hindrance|judged|over))\./u.test(
      path,
    );
    const key = group === 'refusal' ? group : isByKind ? rest[0] : inside;

    const parts = (key ?? group).match(/\w+/gu) ?? [];
    expect(parts.filter((part) => !words.has(part))).toEqual([]);
  });

  it.each([
    ['en-US', english],
    ['en-GB', english],
    ['de', english],
    ['', english],
    ['zh-CN', chinese],
    ['zh-TW', chinese],
  ])('for "%s" are found', (locale, texts) => {
    expect(textsFor(locale)).toBe(texts);
  });
});
