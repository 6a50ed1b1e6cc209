import type { Article } from '../../../core/article/article.js';
import type { KeptQuiz } from '../../../core/ports/quiz-store.js';
import type { Card } from '../../../core/study/cards/card.js';
import { citeCard } from '../../../core/study/quiz/cite-card.js';
import type { MessageView } from '../../reply.js';
import { type Block, joinBlocks, plainBlock } from '../block.js';
import { messageView } from '../message.js';
import { placeView } from '../place-view.js';
import { quoteView } from '../quote-view.js';
import type { ViewSetting } from '../view-setting.js';
import { optionName, quizButton } from './quiz-buttons.js';

/** The passage around the sentence is shown as far as it fits. */
const MAX_QUOTE = 900;
/** So many people are named; the number tells of the others. Nobody is pinged. */
const MAX_NAMED = 20;

/** Shows a card that is closed: its answer with the quote and the place, and who had it. */
export function solutionView(
  { quiz: kept }: KeptQuiz,
  at: number,
  article: Article | undefined,
  setting: ViewSetting,
): MessageView {
  const { cards, id, answers, phase } = kept;
  const { quiz, study } = setting.texts;
  const card = cards[at];
  const given = answers[at] ?? [];
  const right = given.filter(({ isRight }) => isRight).map(({ userId }) => `<@${userId}>`);
  const more = right.length - MAX_NAMED;
  const named = [...right.slice(0, MAX_NAMED), ...(more > 0 ? [study.morePeople(more)] : [])];
  const isCurrent = phase.kind === 'solved' && phase.card === at;
  const isLast = at + 1 >= cards.length;
  return messageView(
    [
      plainBlock(quiz.card(at + 1, cards.length)),
      card && article ? answerView(card, article, setting) : plainBlock(quiz.cardGone),
      plainBlock(`${quiz.rightOf(right.length, given.length)} ${named.join(' ')}`.trim()),
    ],
    isCurrent
      ? [
          quizButton(isLast ? quiz.button.result : quiz.button.next, 'next', id, [at]),
          ...(isLast ? [] : [quizButton(quiz.button.end, 'end', id, [at])]),
        ]
      : [],
    setting,
  );
}

/** Shows what answers a card: the option, and the article's words with their place. */
export function answerView(card: Card, article: Article, setting: ViewSetting): Block {
  const { texts } = setting;
  const cited = citeCard(article, card);
  if (!cited) return plainBlock(texts.quiz.cardGone);
  return joinBlocks([
    plainBlock(texts.quiz.solution(optionName(card, card.right))),
    quoteView(cited.answer, { texts, limit: MAX_QUOTE, isMarked: true }),
    plainBlock(placeView(cited.answer, setting)),
  ]);
}
