import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/views/escape-markdown.js';
import { seeMarkdown } from '../discord-markdown.js';
import { marked } from '../marked-text.js';

describe('escapeMarkdown', () => {
  it.each([
    ['bold', '**a**'],
    ['italic with stars', '*a*'],
    ['italic with underscores', '_a_'],
    ['underline', '__a__'],
    ['strike', '~~a~~'],
    ['spoiler', '||a||'],
    ['code', '`a`'],
    ['a code block', '```\na\n```'],
    ['a link', '[a](https://example.org)'],
    ['a bare address', 'see https://example.org/a_b_c now'],
    ['an address in brackets', '<https://example.org>'],
    ['a mention', '<@123>'],
    ['a role', '<@&123>'],
    ['a channel', '<#123>'],
    ['a command', '</ask:123>'],
    ['everyone', '@everyone and @here'],
    ['a time stamp', '<t:1700000000:R>'],
    ['custom emoji', '<:smile:123> <a:wave:456>'],
    ['emoji by name', ':smile:'],
    ['a heading', '# a'],
    ['a small heading', 'a\n### b'],
    ['subtext', '-# a'],
    ['a quote', '> a'],
    ['a quote to the end', '>>> a\nb'],
    ['a list', '- a\n* b\n+ c'],
    ['an inner list', 'a\n  - b'],
    ['a numbered list', '1. a\n2) b'],
  ])('shows %s letter for letter', (_name, text) => {
    expect(seeMarkdown(text).live).not.toEqual([]);
    expect(seeMarkdown(escapeMarkdown(text))).toEqual({ text, live: [], bold: [] });
  });

  it('shows any text letter for letter', () => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(seeMarkdown(escapeMarkdown(text))).toEqual({ text, live: [], bold: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('shows any text letter for letter on both sides of bold words', () => {
    const line = marked.map((text) => `x${text.replace(/\n/gu, '')}x`);
    fc.assert(
      fc.property(marked, line, marked, (before, bold, after) => {
        const source =
          escapeMarkdown(before) +
          `**${escapeMarkdown(bold)}**` +
          escapeMarkdown(after, before + bold);

        expect(seeMarkdown(source)).toEqual({
          text: before + bold + after,
          live: ['bold'],
          bold: [bold],
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves ordinary text as it is', () => {
    const text = 'It is 10:30 — “a well-known fact” (60% & more), isn’t it? See p. 1.';

    expect(escapeMarkdown(text)).toBe(text);
  });
});
