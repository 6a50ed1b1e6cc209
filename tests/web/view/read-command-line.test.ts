import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandOptionJson } from '../../../src/core/ports/command-json.js';
import type { OptionValue } from '../../../src/core/ports/playground.js';
import { commandBodies } from '../../../src/discord/command-bodies.js';
import {
  type CommandEntry,
  listCommands,
  optionTypes,
} from '../../../src/web/view/command-list.js';
import { optionChoices } from '../../../src/web/view/option-choices.js';
import { isNumeric } from '../../../src/web/view/option-value.js';
import { readCommandLine } from '../../../src/web/view/read-command-line.js';
import { nameServer } from '../../../src/web/view/server-names.js';
import { type ChatLocale, chatTexts } from '../../../src/web/view/texts.js';

const commands = commandBodies({ scope: 'everywhere', hasMessageContent: true });
const server = {
  id: '1',
  people: [{ id: '5', who: 'member' as const }],
  roles: [{ id: '6', who: 'moderator' as const }],
  channels: [
    { id: '1', kind: 'text' as const },
    { id: '1:forum', kind: 'forum' as const },
  ],
};

function contextOf(locale: ChatLocale) {
  const texts = chatTexts(locale);
  const names = nameServer(server, [], { locale, texts });
  return { entries: listCommands(commands, locale), locale, texts, names };
}

function read(line: string, locale: ChatLocale = 'en-US') {
  const reading = readCommandLine(line, contextOf(locale));
  if (reading.kind === 'problem') return reading.message;
  const { entry, options } = reading;
  return [[entry.name, entry.subcommand].filter(Boolean).join(' '), options];
}

describe('readCommandLine', () => {
  it.each<[string, readonly [string, Readonly<Record<string, OptionValue>>]]>([
    ['/ask question: what is it?', ['ask', { question: 'what is it?' }]],
    ['/ask question:what is it? hide:true', ['ask', { question: 'what is it?', hide: true }]],
    ['/ask hide: no question: a', ['ask', { hide: false, question: 'a' }]],
    ['/ask what is it?', ['ask', { question: 'what is it?' }]],
    ['/ask Networks: what are they?', ['ask', { question: 'Networks: what are they?' }]],
    ['/ask what is it? hide: True', ['ask', { question: 'what is it?', hide: true }]],
    ['/ask question: a question: b', ['ask', { question: 'a question: b' }]],
    ['/ASK question: a', ['ask', { question: 'a' }]],
    ['/提问 问题：这是什么？', ['ask', { question: '这是什么？' }]],
    ['/study start sections:2', ['study start', { sections: '2' }]],
    ['/study  start   when: in 5 minutes', ['study start', { when: 'in 5 minutes' }]],
    ['/quiz start count: 3 mode: alone', ['quiz start', { count: 3, mode: 'alone' }]],
    ['/quote 2.3 to: @Member', ['quote', { reference: '2.3', to: '5' }]],
    ['/article post channel: #reading-room', ['article post', { channel: '1:forum' }]],
    ['/help', ['help', {}]],
  ])('reads %s', (line, expected) => {
    expect(read(line, line.startsWith('/提') ? 'zh-CN' : 'en-US')).toEqual(expected);
  });

  it.each([
    ['/aks what is it?', 'There is no command /aks. Did you mean /ask?'],
    ['/frobnicate', 'There is no command /frobnicate. Type / and choose one.'],
    ['/', 'There is no command /. Type / and choose one.'],
    ['/study begin', '/study needs one of these after it: start, status, next, '],
    ['/ask', '/ask needs question.'],
    ['/ask question:', '/ask needs question.'],
    ['/quiz start', '/quiz start needs mode. Write mode: and one of: '],
    ['/ask qestion: what is it?', '/ask has no option “qestion”. It has: question, article, hide.'],
    ['/study start part: 2', '/study start has no option “part”. It has: article, '],
    ['/ask a question: b', '/ask cannot place “a”.'],
    ['/study status now', '/study status has no options, so it cannot take “now”.'],
    ['/ask a hide: perhaps', 'hide cannot be “perhaps”. Choose one of: True, False.'],
    ['/quiz start mode: alone count: many', 'count cannot be “many”. Write a number from 1 to '],
    ['/quiz start mode: alone count: 1000', 'count cannot be “1000”. Write a number from 1 to '],
    ['/quiz start mode: backwards', 'mode cannot be “backwards”. Choose one of: '],
    ['/article add file: a.md', 'A file cannot be typed. Choose /article add from the list'],
  ])('says what is wrong with %s', (line, expected) => {
    expect(read(line)).toContain(expected);
  });

  it.each(['en-US', 'zh-CN'] as const)('reads again what it writes: %s', (locale) => {
    const context = contextOf(locale);
    const filled = fc
      .constantFrom(...context.entries)
      .chain((entry) => fc.record({ entry: fc.constant(entry), shown: shownOf(entry, context) }));
    fc.assert(
      fc.property(filled, ({ entry, shown }) => {
        const parts = entry.options.flatMap(({ name, name_localizations }) => {
          const own = name_localizations?.[locale] ?? name;
          return shown[name] === undefined ? [] : [`${own}: ${shown[name]}`];
        });
        const line = [`/${entry.title}`, ...parts].join(' ');

        const reading = readCommandLine(line, context);

        expect(reading).toMatchObject({ kind: 'command', entry, line });
        expect(readCommandLine(line.replaceAll(': ', ':'), context)).toMatchObject({
          ...(reading.kind === 'command' ? { options: reading.options } : {}),
        });
      }),
      { numRuns: 40 },
    );
  });

  it('ends on any text with a command or a sentence', () => {
    const word = fc.constantFrom(
      'ask',
      'study',
      'start',
      'question:',
      'hide:',
      'a',
      '2',
      ':',
      '，',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          const reading = readCommandLine(`/${text}`, contextOf('en-US'));

          if (reading.kind === 'problem') expect(reading.message).toMatch(/\S.*[.?]$/su);
          else expect(context(reading.entry)).toContain(reading.entry.name);
        },
      ),
    );
  });
});

function context({ name }: CommandEntry): readonly string[] {
  return commands.map((one) => one.name).filter((one) => one === name);
}

type Context = ReturnType<typeof contextOf>;

/** Fills in the required options, and any of the others. */
function shownOf(entry: CommandEntry, context: Context) {
  const typed = entry.options.filter(({ type }) => type !== optionTypes.attachment);
  return fc.record<Record<string, string | undefined>>(
    Object.fromEntries(
      typed.map((option) => {
        const words = wordsFor(option, context);
        return [option.name, option.required ? words : fc.option(words, { nil: undefined })];
      }),
    ),
  );
}

function wordsFor(option: CommandOptionJson, context: Context): fc.Arbitrary<string> {
  const choices = optionChoices(option, context);
  if (choices) return fc.constantFrom(...choices.map(({ name }) => name));
  const { min_value: least = 1, max_value: most = 9 } = option;
  if (isNumeric(option.type)) return fc.integer({ min: least, max: most }).map(String);
  return fc.stringMatching(/^[a-z0-9?.,é中][a-z0-9?.,é中 ]{0,20}[a-z0-9?.,é中]$/);
}
