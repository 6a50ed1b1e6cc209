import type {
  Answer,
  ListedAnswer,
  QuotedAnswer,
  SectionAnswer,
} from '../../core/answer/answer.js';
import type { Citation } from '../../core/answer/citation.js';
import { sectionLink } from '../../core/answer/reader-link.js';
import { printable } from '../printable.js';
import { abstainView } from './abstain-view.js';
import { placeView, quoteView, sentenceView } from './citation-view.js';
import { figureView } from './figure-view.js';
import { foldTextBlock } from './fold-text-block.js';
import { sectionLabel } from './place-label.js';
import type { ViewSetting } from './view-setting.js';

/** Shows an answer to a person: the quotes, where they stand, and their links. */
export function answerView(answer: Answer, setting: ViewSetting): string {
  const corrections = correctionsView(answer, setting);
  const body = bodyView(answer, setting);
  return corrections === '' ? body : `${corrections}\n\n${body}`;
}

function bodyView(answer: Answer, setting: ViewSetting): string {
  switch (answer.kind) {
    case 'quoted':
      return quotedView(answer, setting);
    case 'listed':
      return listedView(answer, setting);
    case 'section':
      return sectionView(answer, setting);
    case 'clarify':
      return `Which of these do you mean?\n\n${numberedView(answer.citations, setting)}`;
    case 'abstained':
      return abstainView(answer, setting);
  }
}

function quotedView({ citations, unmatched, figure }: QuotedAnswer, setting: ViewSetting): string {
  const [citation] = citations;
  const missing =
    unmatched.length === 0
      ? ''
      : `\n\n${setting.colors.dim(foldTextBlock(`Not in the text: ${wordList(unmatched)}.`, '', setting.columns))}`;
  return `${figureView(figure, setting)}${quoteView(citation, setting)}\n\n${placeView(citation, setting)}${missing}`;
}

function listedView({ citations, extent, figure }: ListedAnswer, setting: ViewSetting): string {
  const count = citations.length === 1 ? '1 quote' : `${citations.length} quotes`;
  const lead =
    extent === 'complete'
      ? `${count}, in the text's order:`
      : `A selection of ${count}, in the text's order:`;
  return `${figureView(figure, setting)}${lead}\n\n${numberedView(citations, setting)}`;
}

function sectionView({ article, section, citations }: SectionAnswer, setting: ViewSetting): string {
  const { colors, columns, baseUrl } = setting;
  const heading = colors.bold(foldTextBlock(printable(sectionLabel(section)), '', columns));
  const quotes = citations.map(({ quote }) => foldTextBlock(printable(quote), '  ', columns));
  const link = colors.dim(`  ${sectionLink(baseUrl, article, section)}`);
  return [heading, ...quotes, link].join('\n\n');
}

function numberedView(citations: readonly Citation[], setting: ViewSetting): string {
  return citations
    .map((citation, at) => {
      const shown = sentenceView(citation, setting, '   ').replace(/^ {3}/u, `${at + 1}. `);
      return `${shown}\n${placeView(citation, setting).replace(/^/gmu, ' ')}`;
    })
    .join('\n\n');
}

function correctionsView({ corrections }: Answer, { colors, columns }: ViewSetting): string {
  if (corrections.length === 0) return '';
  const read = corrections.map(({ from, to }) => `“${to}” for “${from}”`).join(', ');
  return colors.dim(foldTextBlock(printable(`Showing results for ${read}.`), '', columns));
}

function wordList(words: readonly string[]): string {
  return printable(words.map((word) => `“${word}”`).join(', '));
}
