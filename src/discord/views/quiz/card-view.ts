import type { Article } from '../../../core/article/article.js';
import type { KeptQuiz } from '../../../core/ports/quiz-store.js';
import type { MessageView } from '../../reply.js';
import { joinBlocks, plainBlock } from '../block.js';
import type { ViewSetting } from '../view-setting.js';
import { questionView } from './question-view.js';
import { optionLabels, optionLines, quizButton, quizRows } from './quiz-buttons.js';

/** Asks a card of a quiz together: its question, until when, and a button an option. */
export function cardView(
  { quiz: { cards, id } }: KeptQuiz,
  { card: at, until }: { readonly card: number; readonly until: number },
  article: Article | undefined,
  setting: ViewSetting,
): MessageView {
  const { texts } = setting;
  const { quiz } = texts;
  const card = cards[at];
  if (!card || !article) return { content: quiz.cardGone, components: [], quotes: [] };
  const time = `<t:${Math.ceil(until / 1000)}:R>`;
  const { markdown, quotes } = joinBlocks([
    plainBlock(`${quiz.card(at + 1, cards.length)} · ${quiz.until(time)}`),
    questionView(card, article, texts),
    plainBlock(optionLines(card)),
  ]);
  const options = optionLabels(card).map((label, option) =>
    quizButton(label, 'pick', id, [at, option]),
  );
  const others = [
    quizButton(quiz.button.skip, 'skip', id, [at]),
    quizButton(quiz.button.end, 'end', id, [at]),
  ];
  return { content: markdown, components: quizRows(options, others, setting), quotes };
}
