import type { Answer, Figure } from '../../core/answer/answer.js';
import { type Block, plainBlock } from './block.js';
import { escapeMarkdown } from './escape-markdown.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';
import { shownWord } from './word-list.js';

/** Characters that one note may take, escaped: the quote needs the rest. */
const MAX_NOTE = 300;
/** So much of a question is repeated above its answer. */
const MAX_ECHO = 140;

/** Repeats the question, for readers who do not see it otherwise; nothing when absent. */
export function echoView(question: string | undefined): Block {
  const words = shorten((question ?? '').replace(/\s+/gu, ' ').trim(), MAX_ECHO);
  return plainBlock(words === '' ? '' : `-# “${escapeMarkdown(words, '.')}”`);
}

/** Finds the line that `echoView` put above an answer; empty when there is none. */
export function readEcho(content: string): Block {
  return plainBlock(/^-# “.*”$/mu.exec(content.split('\n')[0] ?? '')?.[0] ?? '');
}

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
