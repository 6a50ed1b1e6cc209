import type { Article } from '../../../core/article/article.js';
import type { Card } from '../../../core/study/cards/card.js';
import { citeCard } from '../../../core/study/quiz/cite-card.js';
import type { Texts } from '../../texts/texts.js';
import { type Block, plainBlock } from '../block.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { sentenceView } from '../quote-view.js';

/** As long a sentence as a card may be about, with its marks. */
const MAX_SENTENCE = 900;

/** Stands for the words left out. */
const BLANK = '▁▁▁▁▁';

/** Asks a card: what is wanted, and its sentence, whole or with a blank. */
export function questionView(card: Card, article: Article, texts: Texts): Block {
  const { quiz } = texts;
  const cited = citeCard(article, card);
  const asked = `**${quiz.asks[card.kind]}**`;
  if (!cited) return plainBlock(quiz.cardGone);
  const view =
    card.kind === 'cloze'
      ? blankedView(cited.sentence, card.blank)
      : sentenceView(cited.sentence, { texts, limit: MAX_SENTENCE });
  return { markdown: `${asked}\n${view.markdown}`, quotes: view.quotes };
}

/** Shows a sentence with a blank; what stands before it and after it are quotes, each by itself. */
function blankedView(
  citation: NonNullable<ReturnType<typeof citeCard>>['sentence'],
  { start, end }: { readonly start: number; readonly end: number },
): Block {
  const before = citation.sentence.slice(0, start);
  const after = citation.sentence.slice(end);
  const head = escapeMarkdown(before).replace(/^/gmu, '> ');
  const tail = escapeMarkdown(after, '.').replace(/\n/gu, '\n> ');
  const shown = [
    { words: before, markdown: head },
    { words: after, markdown: tail },
  ].filter(({ words }) => words.trim() !== '');
  return {
    markdown: `${head}${BLANK}${tail}`,
    quotes: shown.map((part) => ({ citation, ...part })),
  };
}
