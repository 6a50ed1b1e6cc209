import type { Answer, Figure } from '../../core/answer/answer.js';
import { languages } from '../texts/languages.js';
import { type Block, plainBlock } from './block.js';
import { escapeMarkdown } from './escape-markdown.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';
import { shownWord } from './word-list.js';

/** Characters that one note may take, escaped: the quote needs the rest. */
const MAX_NOTE = 300;
/** So much of a question is repeated above its answer. */
const MAX_ECHO = 140;

/**
 * Repeats the question, for readers who do not see it otherwise; nothing when absent.
 *
 * @param limit - Characters of the question.
 */
export function echoView(question: string | undefined, limit = MAX_ECHO): Block {
  const words = shorten((question ?? '').replace(/\s+/gu, ' ').trim(), limit);
  return plainBlock(words === '' ? '' : `-# “${escapeMarkdown(words, '.')}”`);
}

/**
 * Reads the question back from the line that `echoView` put above an answer.
 *
 * @returns With an ellipsis at its end where it was cut; empty when there is no such line.
 */
export function readEcho(content: string): string {
  const [, words = ''] = /^-# “(.*)”$/u.exec(content.split('\n')[0] ?? '') ?? [];
  return words.replace(/\\(.)/gu, '$1');
}

/**
 * Finds the notes above an answer: the question, how it was read, what is not in the text, a
 * number. They stay when a button shows something else below them.
 */
export function readNotes(content: string): Block {
  const lines = content.split('\n');
  const end = lines.findIndex((line) => !isNote(line));
  return plainBlock(lines.slice(0, end === -1 ? lines.length : end).join('\n'));
}

/** Lines of the quote itself look alike: those that tell of a cut, and a section's heading. */
function isNote(line: string): boolean {
  return (line.startsWith('-# ') && !cuts.has(line)) || /^\*\*[^[\]*]+\*\*$/u.test(line);
}

const cuts = new Set(
  languages.flatMap(({ texts: { quote } }) =>
    [quote.cutBefore, quote.tooLong].map((words) => `-# ${words}`),
  ),
);

/** Tells which words were read as others. */
export function correctionsView({ corrections }: Answer, { texts }: ViewSetting): Block {
  const pairs = corrections.map(({ from, to }) => ({ from: shownWord(from), to: shownWord(to) }));
  return note(pairs, texts.answer.corrected);
}

/** Names words of the question that the article has nowhere. */
export function unmatchedView({ unmatched }: Answer, { texts }: ViewSetting): Block {
  return note(unmatched.map(shownWord), texts.answer.unmatched);
}

/** Tells a number that Footnote counted itself. */
export function figureView(figure: Figure | undefined, { texts }: ViewSetting): Block {
  return plainBlock(figure ? `**${texts.answer.figure(figure)}**` : '');
}

/** Names as many as fit a note. */
function note<Item>(items: readonly Item[], say: (items: readonly Item[]) => string): Block {
  for (let count = items.length; count > 0; count--) {
    const line = `-# ${say(items.slice(0, count))}`;
    if (line.length <= MAX_NOTE) return plainBlock(line);
  }
  return plainBlock('');
}
