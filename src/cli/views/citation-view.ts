import type { Citation } from '../../core/answer/citation.js';
import { citationLink } from '../../core/answer/reader-link.js';
import { verifyCitation } from '../../core/answer/verify-citation.js';

import { printable } from '../printable.js';
import { foldTextBlock } from './fold-text-block.js';
import { placeLabel } from './place-label.js';
import type { ViewSetting } from './view-setting.js';

/**
 * Shows a passage with its sentence marked: bold where there is colour, else on lines of its
 * own behind `>`.
 */
export function quoteView(citation: Citation, { columns, colors }: ViewSetting): string {
  const { quote, sentence, span, passage } = verifyCitation(citation);
  const start = span.start - passage.span.start;
  const before = printable(quote.slice(0, start));
  const after = printable(quote.slice(start + sentence.length));
  const marked = printable(sentence);
  if (colors.isColorSupported) {
    return foldTextBlock(`${before}${boldLines(marked, colors)}${after}`, '  ', columns);
  }
  return [
    before.trim() ? foldTextBlock(before.trim(), '  ', columns) : '',
    foldTextBlock(marked.trim(), '> ', columns),
    after.trim() ? foldTextBlock(after.trim(), '  ', columns) : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Shows the one sentence of a citation. */
export function sentenceView(citation: Citation, { columns }: ViewSetting, margin = '  '): string {
  return foldTextBlock(printable(verifyCitation(citation).sentence), margin, columns);
}

/** Shows where a citation stands, and its link on a line of its own. */
export function placeView(citation: Citation, setting: ViewSetting): string {
  const { article, section, paragraph } = citation;
  const { colors, manyArticles, baseUrl, columns } = setting;
  const label = placeLabel(section, paragraph);
  const named = manyArticles ? `${label} · ${article.metadata.title}` : label;
  const folded = foldTextBlock(printable(named), '  ', columns);
  return `${colors.cyan(folded)}\n${colors.dim(`  ${citationLink(baseUrl, citation)}`)}`;
}

function boldLines(text: string, { bold }: ViewSetting['colors']): string {
  return text
    .split('\n')
    .map((line) => bold(line))
    .join('\n');
}
