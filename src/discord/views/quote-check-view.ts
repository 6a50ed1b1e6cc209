import type { Citation } from '../../core/answer/citation.js';
import type { AlteredQuote, QuoteCheck, QuoteRun } from '../../core/look-up/quote-check.js';
import type { MessageView } from '../reply.js';
import { type Block, plainBlock } from './block.js';
import { deleteButton } from './buttons.js';
import { escapeMarkdown } from './escape-markdown.js';
import { limits } from './limits.js';
import { messageView } from './message.js';
import { passageView } from './passage-view.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';

/** The differences may take half a message; the quote needs the rest. */
const MAX_DIFFERENCES = limits.content / 2;
/** Words before and after a difference that stay the same. */
const MAX_SAME = 60;

/** Tells how words that somebody quotes compare with the articles, and shows the place. */
export function quoteCheckView(check: QuoteCheck, setting: ViewSetting): MessageView {
  const { verify } = setting.texts;
  switch (check.kind) {
    case 'exact':
      return found(check.citation, [plainBlock(verify.exact)], setting);
    case 'altered':
      return found(check.citation, alteredBlocks(check, setting), setting);
    case 'elsewhere': {
      const { found: other } = check;
      const title = escapeMarkdown(shorten(other.citation.article.metadata.title, 120), '.');
      const head = plainBlock(verify.elsewhere(title));
      const below =
        other.kind === 'altered' ? alteredBlocks(other, setting) : [plainBlock(verify.exact)];
      return found(other.citation, [head, ...below], setting);
    }
    case 'not-found':
      return check.nearest
        ? found(check.nearest, [plainBlock(`${verify.notFound} ${verify.nearest}`)], setting)
        : messageView([plainBlock(verify.notFound)], deleteButton(setting), setting);
  }
}

function found(citation: Citation, above: readonly Block[], setting: ViewSetting): MessageView {
  return passageView([citation], { ...setting, above });
}

function alteredBlocks(check: AlteredQuote, { texts }: ViewSetting): readonly Block[] {
  const { verify } = texts;
  const shown = check.differences.map(showRun).join(' ');
  const line =
    shown.length <= MAX_DIFFERENCES ? [plainBlock(`> ${shown}`.replace(/\n/gu, ' '))] : [];
  return [plainBlock(verify.altered), ...line, plainBlock(`-# ${verify.legend}`)];
}

/** Bold is the article's, struck out is the quotation's. */
function showRun(run: QuoteRun): string {
  const own = (words: string) => `**${escapeMarkdown(words.trim(), '.')}**`;
  const struck = (words: string) => `~~${escapeMarkdown(words.trim(), '.')}~~`;
  switch (run.kind) {
    case 'same':
      return escapeMarkdown(middle(run.article.trim()), '.');
    case 'left-out':
      return run.marked ? '…' : own(run.article);
    case 'added':
      return struck(run.quoted);
    case 'changed':
      return `${struck(run.quoted)} ${own(run.article)}`;
  }
}

/** Long stretches that are the same are shown by their ends. */
function middle(words: string): string {
  if (words.length <= MAX_SAME * 2) return words;
  return `${shorten(words, MAX_SAME)} ${words.slice(-MAX_SAME).replace(/^\S*\s/u, '')}`;
}
